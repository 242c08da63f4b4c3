/** The folder that is shared with other computers, and what the user does with it. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useReducer } from 'react';
import { send } from '@/lib/messaging/client';
import { countRows } from '@/lib/storage/queries/everything';
import { keptInAll } from '@/lib/storage/queries/counts';
import type { Tallies } from '@/lib/storage/write/restore';
import {
  archiveState,
  type ArchiveState,
  changeState,
  type SharedFolder,
  sharedFolder,
  startSharing,
  stopSharing,
} from '@/lib/transfer/archive/archive-state';
import { folderFiles } from '@/lib/transfer/archive/folder-files';
import { lookAtOthers, mergeOthers, type Others, writeShared } from '@/lib/transfer/archive/share-archive';
import type { Written } from '@/lib/transfer/archive/write-archive';
import { saveBackup } from './save-backup';
import { useCancellable } from './use-cancellable';

/** Not in every browser, and not yet in the platform's types. */
interface FolderPicker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

const picker = (): FolderPicker['showDirectoryPicker'] => (window as FolderPicker).showDirectoryPicker?.bind(window);

export const canPick = (): boolean => picker() !== undefined;

async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await picker()?.({ id: 'archive', mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export interface Sharing {
  readonly folder: SharedFolder;
  readonly state: ArchiveState;
  /** Whether the browser lets us write there without asking. */
  readonly isAllowed: boolean;
}

async function sharingNow(): Promise<Sharing | null> {
  const [folder, state] = [await sharedFolder(), await archiveState()];
  if (folder === null || state === null) return null;
  return { folder, state, isAllowed: (await folder.queryPermission({ mode: 'readwrite' })) === 'granted' };
}

/** The folder, and starting and stopping with it; `sharing` is undefined until it was read. */
export function useSharing() {
  // The permission is no part of the database: asked again after each answer.
  const [attempt, again] = useReducer((before: number) => before + 1, 0);
  const sharing = useLiveQuery(sharingNow, [attempt]);
  const pick = async (name: string): Promise<void> => {
    const folder = await pickFolder();
    if (folder !== null) await startSharing(folder, name);
    again();
  };
  const allow = async ({ folder }: Sharing): Promise<void> => {
    await folder.requestPermission({ mode: 'readwrite' });
    again();
  };
  return { sharing, pick, allow, stop: stopSharing, change: changeState };
}

/** Writing what is new here. */
export function useWriting({ folder }: Sharing) {
  const { work, run, cancel } = useCancellable<Written>();
  const write = (): void =>
    run(async ({ signal, onShare }) => {
      const all = await countRows(['posts', 'readings', 'accountReadings']);
      const onRecords = (records: number): void => onShare(Math.min(1, records / Math.max(1, all)));
      return writeShared(folderFiles(folder), Date.now(), { signal, onRecords });
    });
  return { work, write, cancel };
}

/** Looking at what is new there, and merging it. */
export function useOthers({ folder, state }: Sharing, zone: string) {
  const look = useCancellable<Others>();
  const merge = useCancellable<Tallies>();
  const files = folderFiles(folder);
  const lookNow = (): void => {
    merge.reset();
    look.run((progress) => lookAtOthers(files, progress));
  };
  const mergeNow = ({ machines }: Others): void => {
    look.reset();
    merge.run(async (progress) => {
      // A copy before the first merge with a machine, as before a restore.
      const isNew = machines.some(({ id }) => !state.merged.has(id));
      const { accounts } = await keptInAll();
      if (isNew && accounts > 0) await saveBackup(zone, { ...progress, onShare: () => undefined });
      const tallies = await mergeOthers(files, machines, Date.now(), progress);
      await send('tabs.refresh', undefined);
      return tallies;
    });
  };
  return { look, merge, lookNow, mergeNow };
}
