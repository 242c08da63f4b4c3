/** A copy of the history as it lies on the disk, for when it cannot be opened. */
import { downloadFile } from '@/lib/transfer/file-download';
import { makeRawCopy, type RawCopy } from '@/lib/transfer/backup/raw-copy';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import { ProgressLine } from './progress-line';
import { type Progress, useCancellable } from './use-cancellable';

async function saveRawCopy(zone: string, { signal, onShare }: Progress): Promise<RawCopy> {
  const onRows = (written: number, all: number): void => onShare(all === 0 ? 1 : written / all);
  const copy = await makeRawCopy(zone, { now: Date.now(), signal, onRows });
  signal.throwIfAborted();
  downloadFile(document, copy.name, copy.content);
  return copy;
}

export function BackupRaw() {
  const { t, dates } = useTranslator();
  const { work, run, cancel } = useCancellable<RawCopy>();
  return (
    <div className="data-form">
      <p className="small quiet">{t('data.raw.text')}</p>
      <div className="data-row">
        <Button
          disabled={work.kind === 'working'}
          onClick={() => run((progress) => saveRawCopy(dates.timeZone, progress))}
        >
          <Icon name="download" /> {t('data.raw.button')}
        </Button>
      </div>
      {work.kind === 'working' && (
        <ProgressLine label={t('data.backup.working')} share={work.share} onCancel={cancel} />
      )}
      {work.kind === 'failed' && (
        <Notice live title={t('data.backup.failed')}>
          {t('data.export.failed.text', {
            detail: work.error instanceof Error ? work.error.message : String(work.error),
          })}
        </Notice>
      )}
      <Status className="small quiet">
        {work.kind === 'done' && t('data.backup.done', { file: work.result.name })}{' '}
        {work.kind === 'done' && work.result.unread > 0 && t('data.raw.unread', { n: work.result.unread })}
      </Status>
    </div>
  );
}
