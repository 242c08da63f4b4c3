/** This week as a bar of ink from 0, with a tick where the week before stood at the same moment. The numbers stand beside it. */
import './week-bar.css';

interface Props {
  readonly current: number;
  readonly previous: number;
}

/** Room to the right of the longer of the two, so that neither ends at the edge. */
const HEADROOM = 1.25;

export function WeekBar({ current, previous }: Props) {
  const scale = Math.max(current, previous) * HEADROOM;
  if (scale <= 0) return <span className="week-bar" aria-hidden="true" />;
  const percent = (value: number): string => `${Math.round((1000 * value) / scale) / 10}%`;
  return (
    <span className="week-bar" aria-hidden="true">
      <span className="week-bar-fill" style={{ inlineSize: percent(current) }} />
      <span className="week-bar-tick" style={{ insetInlineStart: percent(previous) }} />
    </span>
  );
}
