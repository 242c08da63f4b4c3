/** The daily writing and merging in the folder that is shared with other computers, from the worker. */
import { archiveState, changeState, sharedFolder } from '@/lib/transfer/archive/archive-state';
import { folderFiles } from '@/lib/transfer/archive/folder-files';
import { shareByItself } from '@/lib/transfer/archive/share-archive';
import { signsOfLife } from './signs-of-life';

/** Does nothing where no folder was picked, or where the browser wants to be asked again. Never rejects: the Data page shows what went wrong. */
export async function shareDaily(now: number): Promise<void> {
  try {
    const [folder, state] = [await sharedFolder(), await archiveState()];
    if (folder === null || state === null) return;
    if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted') return;
    await shareByItself(folderFiles(folder), now, signsOfLife());
    if (state.problem !== null) await changeState(() => ({ problem: null }));
  } catch (error) {
    await changeState(() => ({ problem: error instanceof Error ? error.message : 'unknown' }));
  }
}
