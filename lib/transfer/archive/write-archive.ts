/** Writing what is new into an archive: files by table, platform and month, and at last the list of them. */
import { grouped } from '@/lib/domain/grouped';
import type { AccountRecord } from '@/lib/storage/records';
import {
  type ArchiveFiles,
  type BatchList,
  batchOfList,
  filePath,
  listPath,
  MACHINES,
  monthOf,
  placeOfPath,
  sha256,
} from './archive-files';
import {
  accountEntry,
  accountReadingEntry,
  campaignEntry,
  correctionEntry,
  type Entry,
  noteEntry,
  postEntry,
  readingEntry,
  type SharedWords,
  typedEntry,
} from './archive-entries';
import type { ArchiveSource } from './archive-source';
import type { Prints } from './archive-prints';
import { ARCHIVE_SCHEMA, type ArchiveTable, type Row } from './archive-tables';
import { parquetBytes } from './parquet-file';

export interface Machine {
  /** Random, made once. */
  readonly id: string;
  /** What the user calls it. */
  readonly name: string;
}

export interface WritingOptions extends SharedWords {
  /** ms; the caller's clock. */
  readonly now: number;
  readonly machine: Machine;
  /** What the archive holds already; what is written is added. */
  readonly prints: Prints;
  readonly signal?: AbortSignal | undefined;
  /** Called now and then with the records looked at. */
  readonly onRecords?: ((records: number) => void) | undefined;
}

export interface Written {
  /** Null when there was nothing new. */
  readonly batch: number | null;
  readonly files: number;
  readonly rows: number;
}

/** Rows of one file: what it takes in memory while it is packed stays below 100 MB. */
const ROWS_IN_FILE = 200_000;
/** Rows of all files that are open. */
const ROWS_IN_MEMORY = 400_000;

/** Tables that every archive has; the others only where the user shares notes or money. */
const ALWAYS: readonly ArchiveTable[] = ['accounts', 'account_readings', 'posts', 'latest', 'readings', 'corrections'];

interface RowsOfMonth {
  readonly table: ArchiveTable;
  readonly month: string;
  readonly rows: Row[];
}

/** Gathers rows by table and month of one platform, and writes a file when there are enough. */
class OpenFiles {
  readonly list: BatchList['files'] = [];
  private readonly rows = new Map<string, RowsOfMonth>();
  private readonly parts = new Map<string, number>();
  private held = 0;

  constructor(
    private readonly files: ArchiveFiles,
    private readonly machine: string,
    private readonly batch: number,
  ) {}

  async add(platform: string, { at, parts }: Entry): Promise<void> {
    const month = monthOf(at);
    for (const [table, rows] of parts) {
      const name = `${table} ${month}`;
      const open = this.rows.get(name) ?? { table, month, rows: [] };
      this.rows.set(name, open);
      open.rows.push(...rows);
      this.held += rows.length;
      if (open.rows.length >= ROWS_IN_FILE) await this.close(platform, name);
    }
    if (this.held >= ROWS_IN_MEMORY) await this.closeAll(platform);
  }

  async closeAll(platform: string): Promise<void> {
    for (const name of this.rows.keys()) await this.close(platform, name);
  }

  /** A file without rows for each table that has none, so that a query over them all needs no exceptions. */
  async fillUp(platform: string, at: number): Promise<void> {
    const there = new Set(this.list.map(({ path }) => placeOfPath(path)?.table));
    for (const table of ALWAYS) {
      if (!there.has(table)) await this.write(platform, { table, month: monthOf(at), rows: [] }, 1);
    }
  }

  private async close(platform: string, name: string): Promise<void> {
    const open = this.rows.get(name);
    this.rows.delete(name);
    if (open === undefined || open.rows.length === 0) return;
    this.held -= open.rows.length;
    const part = (this.parts.get(`${platform} ${name}`) ?? 0) + 1;
    this.parts.set(`${platform} ${name}`, part);
    await this.write(platform, open, part);
  }

  private async write(platform: string, { table, month, rows }: RowsOfMonth, part: number): Promise<void> {
    const path = filePath({ table, platform, month, machine: this.machine, batch: this.batch, part });
    const content = parquetBytes(table, rows);
    await this.files.write(path, content);
    this.list.push({ path, size: content.byteLength, rows: rows.length, sha256: await sha256(content) });
  }
}

/** First moment of the month after that of `at`, UTC. */
function nextMonth(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** What is written of each account, but for readings. */
async function* entriesOf(
  account: AccountRecord,
  source: ArchiveSource,
  { now, notes, money }: WritingOptions,
): AsyncGenerator<Entry> {
  yield accountEntry(account, now);
  for (const reading of await source.accountReadings(account.key)) yield accountReadingEntry(reading, now);
  for await (const page of source.posts(account.key)) {
    for (const post of page) yield postEntry(post, now, { notes, money });
  }
  for (const correction of await source.corrections(account.key)) yield correctionEntry(correction, now);
  if (!notes && !money) return;
  for (const annotation of await source.annotations(account.key)) {
    if (notes) yield noteEntry(annotation, now);
    if (money) yield typedEntry(annotation, now);
  }
  if (notes && money) for (const campaign of await source.campaigns(account.key)) yield campaignEntry(campaign, now);
}

/** All readings of some accounts month by month, so that only one month has to be held; null after each. */
async function* readingsByMonth(
  accounts: readonly AccountRecord[],
  source: ArchiveSource,
): AsyncGenerator<Entry | null> {
  const spans = await Promise.all(
    accounts.map(async ({ key }) => ({ key, from: Infinity, to: -Infinity, ...(await source.readingSpan(key)) })),
  );
  const end = Math.max(...spans.map(({ to }) => to));
  let from = Math.min(...spans.map(({ from: first }) => first));
  while (from <= end) {
    const to = nextMonth(from);
    for (const span of spans) {
      if (span.to < from || span.from >= to) continue;
      for (const reading of await source.readings(span.key, from, to)) yield readingEntry(reading);
    }
    yield null;
    from = to;
  }
}

/** The number after the last that this machine wrote. */
async function nextBatch(files: ArchiveFiles, machine: string): Promise<number> {
  const names = await files.names(`${MACHINES}/${machine}`);
  return Math.max(0, ...names.map((name) => batchOfList(name) ?? 0)) + 1;
}

class Writing {
  private records = 0;

  constructor(
    private readonly open: OpenFiles,
    private readonly options: WritingOptions,
  ) {}

  /** Adds an entry unless the archive has it. */
  async take(platform: string, entry: Entry): Promise<void> {
    const { prints, signal, onRecords } = this.options;
    this.records += 1;
    if (this.records % 1000 === 0) {
      signal?.throwIfAborted();
      onRecords?.(this.records);
    }
    if (entry.parts.every(([, rows]) => rows.length === 0) || prints.has(entry.print)) return;
    prints.add(entry.print);
    await this.open.add(platform, entry);
  }
}

/**
 * Writes what the archive does not have yet of these accounts. The list comes last, so that another machine sees all of
 * it or nothing. Rejects with the signal's reason when it is aborted, or with the folder's error; then nothing counts as
 * written, and `prints` must be thrown away.
 */
export async function writeArchive(
  files: ArchiveFiles,
  source: ArchiveSource,
  accounts: readonly AccountRecord[],
  options: WritingOptions,
): Promise<Written> {
  const { machine, now } = options;
  const batch = await nextBatch(files, machine.id);
  const open = new OpenFiles(files, machine.id, batch);
  const writing = new Writing(open, options);
  for (const [platform, own] of grouped(accounts, (account) => account.platform)) {
    for (const account of own) {
      for await (const entry of entriesOf(account, source, options)) await writing.take(platform, entry);
    }
    await open.closeAll(platform);
    for await (const entry of readingsByMonth(own, source)) {
      if (entry === null) await open.closeAll(platform);
      else await writing.take(platform, entry);
    }
  }
  const rows = open.list.reduce((sum, file) => sum + file.rows, 0);
  const [first] = accounts;
  if (rows === 0 || first === undefined) return { batch: null, files: 0, rows: 0 };
  if (batch === 1) await open.fillUp(first.platform, now);
  const list: BatchList = {
    format: 'yardstick-archive',
    schema: ARCHIVE_SCHEMA,
    machine: machine.id,
    name: machine.name,
    written_at: new Date(now).toISOString(),
    files: open.list,
  };
  await files.write(listPath(machine.id, batch), new TextEncoder().encode(`${JSON.stringify(list, null, 1)}\n`));
  return { batch, files: open.list.length, rows };
}
