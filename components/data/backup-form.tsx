/** Saving a backup: one button, and when it was last done. */
import { useTranslator } from '../hooks/use-translator';
import { useLastBackup } from '../hooks/use-last-backup';
import { useNow } from '../hooks/use-now';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import { BackupFolderForm } from './backup-folder-form';
import { ProgressLine } from './progress-line';
import { saveBackup } from './save-backup';
import { useCancellable } from './use-cancellable';
import '../ui/verdict-symbol.css';

function LastBackupLine() {
  const { t, dates } = useTranslator();
  const now = useNow();
  const last = useLastBackup();
  if (last === undefined) return null;
  const text = last.at === null ? t('data.backup.never') : t('data.backup.last', { when: dates.moment(last.at, now) });
  return (
    <p
      className={last.isOld ? 'small tone-below' : 'small quiet'}
      title={last.at === null ? undefined : dates.full(last.at)}
    >
      {last.isOld ? t('data.backup.old', { text }) : text}
    </p>
  );
}

export function BackupForm({ disabled }: { readonly disabled: boolean }) {
  const { t, dates } = useTranslator();
  const { work, run, cancel } = useCancellable<string>();
  return (
    <div className="data-form">
      <div className="data-row">
        <Button
          look="primary"
          disabled={disabled || work.kind === 'working'}
          onClick={() => run((progress) => saveBackup(dates.timeZone, progress))}
        >
          <Icon name="download" /> {t('data.backup.button')}
        </Button>
        <LastBackupLine />
      </div>
      {work.kind === 'working' && (
        <ProgressLine label={t('data.backup.working')} share={work.share} onCancel={cancel} />
      )}
      {work.kind === 'failed' ? (
        <Notice live title={t('data.backup.failed')}>
          {t('data.export.failed.text', {
            detail: work.error instanceof Error ? work.error.message : String(work.error),
          })}
        </Notice>
      ) : (
        <Status className="small quiet">
          {work.kind === 'done' && t('data.backup.done', { file: work.result })}
          {work.kind === 'cancelled' && t('data.cancelled')}
        </Status>
      )}
      <BackupFolderForm />
    </div>
  );
}
