/** The folder into which a backup is written by itself every day. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import {
  backUpToFolder,
  type FolderOutcome,
  KEPT_BACKUPS,
  type RememberedFolder,
  rememberedFolder,
  rememberFolder,
} from '@/lib/transfer/backup/backup-folder';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import { BackupDownloadForm } from './backup-download-form';

/** Not in every browser, and not yet in the platform's types. */
interface FolderPicker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

const picker = (): FolderPicker['showDirectoryPicker'] => (window as FolderPicker).showDirectoryPicker?.bind(window);

/** Asks the user for a folder; null when none was picked. */
async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await picker()?.({ id: 'backup', mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

function useFolder() {
  const { dates } = useTranslator();
  // The permission is no part of the database: asked again after each attempt.
  const [attempt, setAttempt] = useState(0);
  const found = useLiveQuery(rememberedFolder, [attempt], undefined);
  const [outcome, setOutcome] = useState<FolderOutcome | 'working' | null>(null);
  const save = async (): Promise<void> => {
    setOutcome('working');
    setOutcome(await backUpToFolder(dates.timeZone, Date.now(), { always: true, lastAt: null }));
    setAttempt((before) => before + 1);
  };
  const pick = async (): Promise<void> => {
    const folder = await pickFolder();
    if (folder === null) return;
    await rememberFolder(folder);
    await save();
  };
  const allow = async ({ folder }: RememberedFolder): Promise<void> => {
    if ((await folder.requestPermission({ mode: 'readwrite' })) === 'granted') await save();
    setAttempt((before) => before + 1);
  };
  const stop = async (): Promise<void> => {
    setOutcome(null);
    await rememberFolder(null);
  };
  return { found, outcome, save, pick, allow, stop };
}

type Folder = ReturnType<typeof useFolder>;

function Remembered({ remembered, folder }: { readonly remembered: RememberedFolder; readonly folder: Folder }) {
  const { t } = useTranslator();
  const { name, state } = remembered;
  const stop = <Button onClick={() => void folder.stop()}>{t('data.folder.stop')}</Button>;
  if (state === 'ready') {
    return (
      <div className="data-row">
        <p className="small quiet">{t('data.folder.ready', { name })}</p>
        {stop}
      </div>
    );
  }
  const act = state === 'ask' ? () => void folder.allow(remembered) : () => void folder.save();
  return (
    <Notice
      title={t(state === 'ask' ? 'data.folder.ask' : 'data.folder.gone', { name })}
      action={
        <div className="data-row">
          <Button onClick={act}>{t(state === 'ask' ? 'data.folder.allow' : 'data.folder.retry')}</Button>
          {stop}
        </div>
      }
    />
  );
}

export function BackupFolderForm() {
  const { t } = useTranslator();
  const folder = useFolder();
  const { found, outcome } = folder;
  if (picker() === undefined) return <BackupDownloadForm />;
  return (
    <>
      {found === null && (
        <>
          <p className="small quiet">{t('data.folder.text', { n: KEPT_BACKUPS })}</p>
          <div className="data-row">
            <Button onClick={() => void folder.pick()}>{t('data.folder.pick')}</Button>
          </div>
        </>
      )}
      {found !== null && found !== undefined && <Remembered remembered={found} folder={folder} />}
      <Status className="small quiet">
        {outcome === 'working' && t('data.folder.saving')}
        {outcome !== 'working' && outcome?.kind === 'saved' && t('data.folder.saved', { file: outcome.name })}
      </Status>
    </>
  );
}
