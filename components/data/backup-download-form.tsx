/** Backups that are saved into the downloads by themselves, where the browser cannot write into a folder. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import {
  type BackupSchedule,
  DOWNLOAD_FOLDER,
  type ScheduledDownloads,
  scheduledDownloads,
  scheduleDownloads,
} from '@/lib/transfer/backup/backup-schedule';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

const DOWNLOADS = { permissions: ['downloads'] } satisfies { permissions: ['downloads'] };

/** Whether this build may ask for the permission at all. */
const canAsk = (): boolean => browser.runtime.getManifest().optional_permissions?.includes('downloads') === true;

function useDownloads() {
  const found = useLiveQuery(scheduledDownloads, [], undefined);
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => {
    void browser.permissions.contains(DOWNLOADS).then(setAllowed);
  }, []);
  /** Asks at once, while the browser still sees the click. */
  const allow = async (): Promise<boolean> => {
    const granted = await browser.permissions.request(DOWNLOADS);
    setAllowed(granted);
    return granted;
  };
  const start = async (schedule: BackupSchedule): Promise<void> => {
    if (await allow()) await scheduleDownloads(schedule);
  };
  const stop = async (): Promise<void> => {
    await scheduleDownloads(null);
    await browser.permissions.remove(DOWNLOADS);
  };
  return { found, isAllowed, allow, start, stop };
}

type Downloads = ReturnType<typeof useDownloads>;

function Running({ running, downloads }: { readonly running: ScheduledDownloads; readonly downloads: Downloads }) {
  const { t } = useTranslator();
  const { isAllowed, allow, stop } = downloads;
  const stopButton = <Button onClick={() => void stop()}>{t('data.folder.stop')}</Button>;
  if (!isAllowed) {
    const action = (
      <div className="data-row">
        <Button onClick={() => void allow()}>{t('data.folder.allow')}</Button>
        {stopButton}
      </div>
    );
    return <Notice title={t('data.download.ask')} action={action} />;
  }
  return (
    <>
      {!running.isWell && <Notice title={t('data.download.failed')} />}
      <div className="data-row">
        <p className="small quiet">{t(`data.download.on.${running.schedule}`, { folder: DOWNLOAD_FOLDER })}</p>
        {stopButton}
      </div>
    </>
  );
}

export function BackupDownloadForm() {
  const { t } = useTranslator();
  const downloads = useDownloads();
  const { found, start } = downloads;
  if (!canAsk()) return <p className="small quiet">{t('data.folder.notHere')}</p>;
  if (found === undefined) return null;
  if (found !== null) return <Running running={found} downloads={downloads} />;
  return (
    <>
      <p className="small quiet">{t('data.download.text', { folder: DOWNLOAD_FOLDER })}</p>
      <div className="data-row">
        <Button onClick={() => void start('daily')}>{t('data.download.daily')}</Button>
        <Button onClick={() => void start('weekly')}>{t('data.download.weekly')}</Button>
      </div>
    </>
  );
}
