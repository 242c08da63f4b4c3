/** Posts whose reading at an age of comparison can still be made today; only beside the running week. */
import { useRevisit } from '../hooks/use-revisit';
import { RevisitList } from '../popup/revisit-list';

interface Props {
  readonly accountKey: string;
  readonly isRunning: boolean;
}

export function WeekRevisits({ accountKey, isRunning }: Props) {
  const revisits = useRevisit(isRunning ? accountKey : null);
  if (revisits === undefined || revisits.length === 0) return null;
  return (
    <div className="week-section week-revisits">
      <RevisitList revisits={revisits} />
    </div>
  );
}
