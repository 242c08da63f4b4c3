/**
 * What this machine remembers of the folder it shares: which one, what may be shared, and how far it got. None of it goes
 * into a backup, whose rows must survive JSON: another machine has its own.
 */
import { writing } from '@/lib/storage/open';
import { readMeta, writeMeta } from '@/lib/storage/write/meta';
import type { SharedWords } from './archive-entries';
import { Prints } from './archive-prints';
import type { Machine } from './write-archive';

const FOLDER = 'archive-folder';
const STATE = 'archive-state';
const PRINTS = 'archive-prints';

export interface ArchiveState extends SharedWords {
  readonly machine: Machine;
  /** Keys of the accounts that are shared. */
  readonly accounts: readonly string[];
  /** The last batch of each other machine that was merged. A machine that is not in it was never agreed to. */
  readonly merged: ReadonlyMap<string, number>;
  /** Accounts that were here once: one that is gone was deleted here and is not brought back. */
  readonly known: readonly string[];
  readonly wroteAt: number | null;
  readonly mergedAt: number | null;
  /** Why the last daily run failed: the name of its error; null when it did not. */
  readonly problem: string | null;
}

/** A folder with what this asks of it; the platform's types do not have all of it yet. */
export interface SharedFolder extends FileSystemDirectoryHandle {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Ten random letters and digits. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}

const isFolder = (value: unknown): value is SharedFolder =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'directory';

const isState = (value: unknown): value is ArchiveState =>
  typeof value === 'object' && value !== null && 'merged' in value && value.merged instanceof Map;

/** The folder that the user picked; null when there is none. */
export async function sharedFolder(): Promise<SharedFolder | null> {
  const value = await readMeta(FOLDER);
  return isFolder(value) ? value : null;
}

/** Null before a folder was picked. */
export async function archiveState(): Promise<ArchiveState | null> {
  const value = await readMeta(STATE);
  return isState(value) ? value : null;
}

/** Starts anew with a folder: nothing is shared or merged until the user says what. */
export async function startSharing(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  const state: ArchiveState = {
    machine: { id: randomId(), name },
    accounts: [],
    notes: false,
    money: false,
    merged: new Map(),
    known: [],
    wroteAt: null,
    mergedAt: null,
    problem: null,
  };
  await writeMeta(PRINTS, null);
  await writeMeta(STATE, state);
  await writeMeta(FOLDER, folder);
}

/** Forgets the folder; what was written stays in it. */
export async function stopSharing(): Promise<void> {
  await writeMeta(FOLDER, null);
  await writeMeta(STATE, null);
  await writeMeta(PRINTS, null);
}

/** Changes what is remembered, as it is at this moment; nothing happens where there is no folder. */
export async function changeState(change: (state: ArchiveState) => Partial<ArchiveState>): Promise<void> {
  await writing(['meta'], async () => {
    const state = await archiveState();
    if (state !== null) await writeMeta(STATE, { ...state, ...change(state) });
  });
}

export async function archivePrints(): Promise<Prints> {
  const kept = await readMeta(PRINTS);
  return new Prints(kept instanceof Float64Array ? kept : undefined);
}

export const keepPrints = (prints: Prints): Promise<void> => writeMeta(PRINTS, prints.list());
