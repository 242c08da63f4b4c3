/** Restoring from a backup: pick a file, see what it would add, then add it. */
import { forgetLostHistory } from '@/lib/diagnostics/lost-history';
import { send } from '@/lib/messaging/client';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import { CutOffRestore } from './cut-off-restore';
import { FileButton } from './file-button';
import { ProgressLine } from './progress-line';
import { previewFile, type Restored, type RestorePreview, restoreFile } from './restore-backup';
import { failureText, fullerText, newText } from './restore-words';
import { useCancellable, type Work } from './use-cancellable';

/** What the file would do, with the button that does it. */
function Preview({ preview, onRestore, onLeave }: PreviewProps) {
  const words = useTranslator();
  const { t, dates } = words;
  const [added, fuller] = [newText(preview.tallies, words), fullerText(preview.tallies, words)];
  const made = preview.createdAt === null ? t('data.restore.undated') : dates.full(preview.createdAt);
  const isNews = added !== null || fuller !== null;
  return (
    <div className="data-preview">
      <p>
        <strong>{preview.file.name}</strong> <span className="quiet">{made}</span>
      </p>
      {added !== null && <p>{t('data.restore.adds', { what: added })}</p>}
      {fuller !== null && <p>{t('data.restore.completes', { what: fuller })}</p>}
      <p className="small quiet">{t(isNews ? 'data.restore.safe' : 'data.restore.nothingNew')}</p>
      <div className="data-row">
        {isNews && (
          <Button look="primary" onClick={() => onRestore(preview.file)}>
            {t('data.restore.confirm')}
          </Button>
        )}
        <Button onClick={onLeave}>{t(isNews ? 'data.restore.leave' : 'data.restore.close')}</Button>
      </div>
    </div>
  );
}

interface PreviewProps {
  readonly preview: RestorePreview;
  readonly onRestore: (file: File) => void;
  readonly onLeave: () => void;
}

function Failure({ error }: { readonly error: unknown }) {
  const words = useTranslator();
  const { title, place } = failureText(error, words);
  return (
    <Notice live title={title}>
      {place} {words.t('data.restore.unchanged')}
    </Notice>
  );
}

/** How looking into the file, or merging it, ended. */
function Outcome({ look, merge }: { readonly look: Work<RestorePreview>; readonly merge: Work<Restored> }) {
  const words = useTranslator();
  const { t } = words;
  if (look.kind === 'failed') return <Failure error={look.error} />;
  if (merge.kind === 'failed') return <Failure error={merge.error} />;
  if (merge.kind !== 'done') {
    return <Status className="small quiet">{merge.kind === 'cancelled' && t('data.restore.cancelled')}</Status>;
  }
  const { tallies, copy } = merge.result;
  const what = newText(tallies, words) ?? fullerText(tallies, words) ?? '';
  return (
    <Status>
      {t('data.restore.done', { what })}{' '}
      {copy !== null && <span className="quiet">{t('data.restore.copy', { file: copy })}</span>}
    </Status>
  );
}

export function RestoreForm() {
  const { t, dates } = useTranslator();
  const look = useCancellable<RestorePreview>();
  const merge = useCancellable<Restored>();
  const choose = ([file]: readonly File[]): void => {
    if (file === undefined) return;
    merge.reset();
    look.run((progress) => previewFile(file, progress));
  };
  const confirm = (file: File): void => {
    look.reset();
    merge.run(async (progress) => {
      const restored = await restoreFile(file, dates.timeZone, progress);
      await forgetLostHistory();
      await send('tabs.refresh', undefined);
      return restored;
    });
  };
  const isBusy = look.work.kind === 'working' || merge.work.kind === 'working';
  return (
    <div className="data-form">
      {look.work.kind === 'idle' && merge.work.kind === 'idle' && <CutOffRestore />}
      <div className="data-row">
        <FileButton accept=".json,.gz,application/json,application/gzip" disabled={isBusy} onFiles={choose}>
          {t('data.restore.button')}
        </FileButton>
      </div>
      {look.work.kind === 'working' && (
        <ProgressLine label={t('data.restore.looking')} share={look.work.share} onCancel={look.cancel} />
      )}
      {merge.work.kind === 'working' && (
        <ProgressLine label={t('data.restore.working')} share={merge.work.share} onCancel={merge.cancel} />
      )}
      {look.work.kind === 'done' && <Preview preview={look.work.result} onRestore={confirm} onLeave={look.reset} />}
      <Outcome look={look.work} merge={merge.work} />
    </div>
  );
}
