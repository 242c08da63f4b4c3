/** How an export ended, said where the button is. */
import { useTranslator } from '../hooks/use-translator';
import { Notice } from '../ui/notice';
import type { ExportState } from './use-export';
import { Status } from '../ui/status';

export function ExportOutcome({ state }: { readonly state: ExportState }) {
  const { t } = useTranslator();
  if (state.kind === 'failed') {
    return (
      <Notice live title={t('data.export.failed.title')}>
        {t('data.export.failed.text', { detail: state.detail })}
      </Notice>
    );
  }
  return (
    <Status className="small quiet">
      {state.kind === 'done' && t('data.export.done', { file: state.file })}
      {state.kind === 'working' && t('data.export.working')}
    </Status>
  );
}
