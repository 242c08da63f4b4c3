/** How an export ended, said where the button is. */
import { useTranslator } from '../hooks/use-translator';
import { Notice } from '../ui/notice';
import type { ExportState } from './use-export';
import { Status } from '../ui/status';
import { ProgressLine } from './progress-line';

interface Props {
  readonly state: ExportState;
  /** Stops a long export; without it none is offered. */
  readonly onCancel?: () => void;
}

export function ExportOutcome({ state, onCancel }: Props) {
  const { t } = useTranslator();
  if (state.kind === 'failed') {
    return (
      <Notice live title={t('data.export.failed.title')}>
        {t('data.export.failed.text', {
          detail: state.error instanceof Error ? state.error.message : String(state.error),
        })}
      </Notice>
    );
  }
  if (state.kind === 'working' && state.share > 0 && onCancel !== undefined) {
    return <ProgressLine label={t('data.export.working')} share={state.share} onCancel={onCancel} />;
  }
  return (
    <Status className="small quiet">
      {state.kind === 'done' && t('data.export.done', { file: state.result })}
      {state.kind === 'working' && t('data.export.working')}
      {state.kind === 'cancelled' && t('data.cancelled')}
    </Status>
  );
}
