/** The Excel workbook, in the list of exports. */
import type { AccountRecord } from '@/lib/storage/records';
import { useSettings } from '../hooks/use-settings';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import { exportable } from './exportable';
import { exportWorkbook } from './export-workbook';
import { ProgressLine } from './progress-line';
import { useCancellable } from './use-cancellable';

export function WorkbookButton({ accounts }: { readonly accounts: readonly AccountRecord[] }) {
  const { t, dates } = useTranslator();
  const { weekStart } = useSettings();
  const { work, run, cancel } = useCancellable<string>();
  return (
    <>
      <Button
        disabled={accounts.length === 0 || work.kind === 'working'}
        onClick={() => run((progress) => exportWorkbook(exportable(accounts), dates.timeZone, weekStart, progress))}
      >
        <Icon name="download" /> {t('data.workbook.button')}
      </Button>
      <p className="small quiet">{t('data.workbook.means')}</p>
      {work.kind === 'failed' && (
        <Notice live title={t('data.export.failed.title')}>
          {t('data.export.failed.text', {
            detail: work.error instanceof Error ? work.error.message : String(work.error),
          })}
        </Notice>
      )}
      {work.kind === 'working' && (
        <ProgressLine label={t('data.export.working')} share={work.share} onCancel={cancel} />
      )}
      <Status className="small quiet">
        {work.kind === 'done' && t('data.export.done', { file: work.result })}
        {work.kind === 'cancelled' && t('data.cancelled')}
      </Status>
    </>
  );
}
