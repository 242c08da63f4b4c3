/** Backups that are written by themselves into a folder the user picked, once a day, where the browser can. */
import { DAY, HOUR } from '@/lib/domain/age';
import { readMeta, writeMeta } from '@/lib/storage/write/meta';
import { makeBackup } from './backup-file';
import { noteBackup } from './last-backup';

const FOLDER = 'backup-folder';
const OUTCOME = 'backup-folder-outcome';

/** So many backups are kept in the folder; older ones of ours are removed from it. */
export const KEPT_BACKUPS = 10;
/** A little less than a day, so that a daily alarm that rings early is not a day lost. */
const EVERY = DAY - 4 * HOUR;

const OURS = /^yardstick-backup-\d{4}-\d{2}-\d{2}\.json(?:\.gz)?$/;

/** A folder with what this asks of it; the platform's types do not have all of it yet. */
export interface BackupFolder extends FileSystemDirectoryHandle {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  keys(): FileSystemDirectoryHandleAsyncIterator<string>;
}

/** `ask`: the browser wants the user's permission again, which only a click can give. `gone`: the folder could not be written. */
export type FolderState = 'ready' | 'ask' | 'gone';

export interface RememberedFolder {
  readonly folder: BackupFolder;
  readonly name: string;
  readonly state: FolderState;
}

/** Why nothing was written: no folder, not yet a day, no permission, or an error of the folder or the database. */
export type FolderOutcome =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'none' | 'recent' | 'ask' }
  | { readonly kind: 'failed'; readonly error: string };

function isFolder(value: unknown): value is BackupFolder {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'directory';
}

async function folder(): Promise<BackupFolder | null> {
  const value = await readMeta(FOLDER);
  return isFolder(value) ? value : null;
}

/** Remembers the folder, or forgets it. */
export async function rememberFolder(chosen: FileSystemDirectoryHandle | null): Promise<void> {
  await writeMeta(FOLDER, chosen);
  await writeMeta(OUTCOME, null);
}

/** The folder the user picked and whether it can be written; null when there is none. */
export async function rememberedFolder(): Promise<RememberedFolder | null> {
  const found = await folder();
  if (found === null) return null;
  const allowed = (await found.queryPermission({ mode: 'readwrite' })) === 'granted';
  const outcome = await readMeta(OUTCOME);
  const state = !allowed ? 'ask' : outcome === 'failed' ? 'gone' : 'ready';
  return { folder: found, name: found.name, state };
}

/** Removes our own oldest backups beyond those that are kept; other files are never touched. */
async function tidy(into: BackupFolder): Promise<void> {
  const names: string[] = [];
  for await (const name of into.keys()) if (OURS.test(name)) names.push(name);
  const old = names.toSorted().slice(0, -KEPT_BACKUPS);
  for (const name of old) await into.removeEntry(name);
}

async function write(into: BackupFolder, zone: string, now: number, onRows?: () => void): Promise<string> {
  const { name, content } = await makeBackup(zone, { now, onRows });
  const file = await into.getFileHandle(name, { create: true });
  // Until it is closed the file keeps what it had.
  const writing = await file.createWritable();
  await writing.write(content);
  await writing.close();
  await tidy(into);
  return name;
}

/**
 * Writes a backup into the remembered folder unless there was one within a day; `always` writes anyway. Never rejects:
 * what went wrong is remembered and shown where backups are. `onRows` is called now and then while it works.
 */
export async function backUpToFolder(
  zone: string,
  now: number,
  { always = false, lastAt, onRows }: { always?: boolean; lastAt: number | null; onRows?: () => void },
): Promise<FolderOutcome> {
  if (!always && lastAt !== null && Math.abs(now - lastAt) < EVERY) return { kind: 'recent' };
  try {
    const into = await folder();
    if (into === null) return { kind: 'none' };
    if ((await into.queryPermission({ mode: 'readwrite' })) !== 'granted') return { kind: 'ask' };
    const name = await write(into, zone, now, onRows);
    await noteBackup(now);
    await writeMeta(OUTCOME, 'saved');
    return { kind: 'saved', name };
  } catch (error) {
    await writeMeta(OUTCOME, 'failed');
    return { kind: 'failed', error: error instanceof Error ? error.name : 'unknown' };
  }
}
