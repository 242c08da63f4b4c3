/** Reading what other machines wrote into an archive: what has come whole, what is still on its way, and its rows. */
import { grouped } from '@/lib/domain/grouped';
import type { RestoredRows } from '@/lib/storage/write/restore';
import { type ArchiveFiles, BatchList, batchOfList, listPath, MACHINES, placeOfPath, sha256 } from './archive-files';
import { printOf } from './archive-prints';
import { KEPT_IN, recordsOf } from './archive-records';
import { ARCHIVE_SCHEMA, ARCHIVE_TABLE_NAMES, type Row } from './archive-tables';
import { parquetRows } from './parquet-file';

/** A file that came whole and still cannot be right. */
export class UnreadableArchive extends Error {
  override readonly name = 'UnreadableArchive';

  constructor(
    readonly path: string,
    /** What was found, for the curious; in English. */
    readonly detail: string,
  ) {
    super(`${path}: ${detail}`);
  }
}

export interface OtherMachine {
  readonly id: string;
  readonly name: string;
  /** When it wrote last, of what has come whole, in ms; null when that is not known. */
  readonly writtenAt: number | null;
  /** What is to be merged, oldest first. */
  readonly batches: readonly { readonly batch: number; readonly list: BatchList }[];
  /**
   * What comes after that. `partial`: files that are not here yet, or not whole. `newer`: written by a newer version.
   * `none`: nothing.
   */
  readonly rest: 'none' | 'partial' | 'newer';
}

/**
 * Whether a file has come whole: as long as its list says, and the very same bytes. A damaged one must not be opened: what
 * stands in it decides how long reading it takes.
 */
async function isWhole(file: Blob | null, { size, sha256: hash }: BatchList['files'][number]): Promise<boolean> {
  return file !== null && file.size === size && (await sha256(await file.arrayBuffer())) === hash;
}

/** The list of a batch; null when it is not here, or cut short. Throws UnreadableArchive when it is something else. */
async function listOf(files: ArchiveFiles, machine: string, batch: number): Promise<BatchList | 'newer' | null> {
  const path = listPath(machine, batch);
  const text = await (await files.read(path))?.text();
  if (text === undefined || !text.trimEnd().endsWith('}')) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnreadableArchive(path, error instanceof Error ? error.message : 'no JSON');
  }
  // A newer version may list in another way, and says so first.
  const { schema } = { schema: null, ...(typeof value === 'object' ? value : null) };
  if (typeof schema === 'number' && schema > ARCHIVE_SCHEMA) return 'newer';
  const list = BatchList.safeParse(value);
  if (!list.success) throw new UnreadableArchive(path, list.error.issues[0]?.path.join('.') ?? '');
  const foreign = list.data.files.find(({ path: file }) => placeOfPath(file)?.machine !== machine);
  if (foreign !== undefined) throw new UnreadableArchive(path, foreign.path);
  return list.data;
}

async function hasCome(files: ArchiveFiles, list: BatchList): Promise<boolean> {
  for (const file of list.files) if (!(await isWhole(await files.read(file.path), file))) return false;
  return true;
}

async function machineSince(files: ArchiveFiles, id: string, merged: number): Promise<OtherMachine> {
  const names = await files.names(`${MACHINES}/${id}`);
  const last = Math.max(0, ...names.map((name) => batchOfList(name) ?? 0));
  const batches: { batch: number; list: BatchList }[] = [];
  let rest: OtherMachine['rest'] = 'none';
  let known: BatchList | null = null;
  // Each write builds on those before, so what comes after a gap waits.
  for (let batch = merged + 1; batch <= last && rest === 'none'; batch += 1) {
    const list = await listOf(files, id, batch);
    if (list === 'newer') rest = 'newer';
    else if (list === null || !(await hasCome(files, list))) rest = 'partial';
    else batches.push({ batch, list });
    if (list !== null && list !== 'newer') known = list;
  }
  if (known === null && merged > 0) {
    const list = await listOf(files, id, merged);
    if (list !== 'newer') known = list;
  }
  const writtenAt = Date.parse(known?.written_at ?? '');
  return { id, name: known?.name ?? id, writtenAt: Number.isNaN(writtenAt) ? null : writtenAt, batches, rest };
}

/**
 * The other machines that wrote here, and what of theirs was not merged yet; `merged` has the last batch of each that was.
 * Throws UnreadableArchive for a list that is none.
 */
export async function otherMachines(
  files: ArchiveFiles,
  own: string,
  merged: ReadonlyMap<string, number>,
): Promise<OtherMachine[]> {
  const ids = (await files.names(MACHINES)).filter((id) => id !== own && /^[a-z0-9]+$/.test(id));
  const found: OtherMachine[] = [];
  for (const id of ids) found.push(await machineSince(files, id, merged.get(id) ?? 0));
  return found;
}

export interface ReadingOptions {
  /** Accounts of which nothing is taken: the user deleted or refused them here. */
  readonly without: ReadonlySet<string>;
  readonly signal?: AbortSignal | undefined;
  /** Newest first, and each record only once: to count what would come, not to merge it. */
  readonly once?: boolean;
  /** Share of the files that were read, 0 to 1. */
  readonly onShare?: ((share: number) => void) | undefined;
}

async function latestOf(files: ArchiveFiles, path: string): Promise<ReadonlyMap<string, Row[]>> {
  const file = await files.read(path.replace('/posts/', '/latest/'));
  const rows: Row[] = [];
  // A post of which no number is known has none.
  if (file !== null) for await (const group of parquetRows('latest', file)) rows.push(...group);
  return grouped(rows, (row) => String(row['post_key']));
}

/** The records of one file, checked. */
async function* fileRecords(files: ArchiveFiles, path: string): AsyncGenerator<RestoredRows> {
  const place = placeOfPath(path);
  const file = await files.read(path);
  if (file === null || place === null) throw new UnreadableArchive(path, 'gone');
  const { table, platform } = place;
  if (table === 'latest') return;
  try {
    const latest = table === 'posts' ? await latestOf(files, path) : new Map<string, Row[]>();
    for await (const rows of parquetRows(table, file)) {
      yield { table: KEPT_IN[table], rows: recordsOf({ table, platform, rows, latest }) };
    }
  } catch (error) {
    throw new UnreadableArchive(path, error instanceof Error ? error.message : 'broken');
  }
}

const accountOf = (row: object): string => String('accountKey' in row ? row.accountKey : 'key' in row ? row.key : '');

/** What tells the records of a table apart. */
const NAMING = ['key', 'postKey', 'accountKey', 'readAt', 'metric'];

const nameOf = (table: string, row: object): number => {
  const cells: Readonly<Record<string, unknown>> = { ...row };
  const campaign = table === 'campaigns' ? cells['name'] : null;
  return printOf(JSON.stringify([table, campaign, NAMING.map((column) => cells[column] ?? null)]));
};

/** All records that these machines added, in the order in which they are merged. Throws UnreadableArchive. */
export async function* archiveRecords(
  files: ArchiveFiles,
  machines: readonly OtherMachine[],
  { without, once = false, signal, onShare }: ReadingOptions,
): AsyncGenerator<RestoredRows> {
  const paths = machines.flatMap(({ batches }) => batches.flatMap(({ list }) => list.files.map(({ path }) => path)));
  if (once) paths.reverse();
  const seen = new Set<number>();
  const isWanted = (table: string, row: object): boolean => {
    if (without.has(accountOf(row))) return false;
    if (!once) return true;
    const name = nameOf(table, row);
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  };
  const tables = grouped(paths, (path) => placeOfPath(path)?.table);
  let done = 0;
  for (const path of ARCHIVE_TABLE_NAMES.flatMap((table) => tables.get(table) ?? [])) {
    signal?.throwIfAborted();
    for await (const { table, rows } of fileRecords(files, path)) {
      yield { table, rows: rows.filter((row) => isWanted(table, row)) };
    }
    done += 1;
    onShare?.(done / paths.length);
  }
}
