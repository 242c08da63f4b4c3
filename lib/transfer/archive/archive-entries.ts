/** Each kept record as an entry of an archive: its rows, where they belong, and the fingerprint of what they say. */
import type {
  AccountReadingRecord,
  AccountRecord,
  AnnotationRecord,
  CampaignRecord,
  CorrectionRecord,
  PostRecord,
  ReadingRecord,
} from '@/lib/storage/records';
import type { TableName } from '@/lib/storage/open';
import { printOf } from './archive-prints';
import {
  accountReadingRows,
  accountRow,
  campaignRow,
  correctionRow,
  latestRows,
  noteRows,
  postRow,
  readingRows,
  typedRows,
} from './archive-rows';
import { ARCHIVE_TABLES, type ArchiveTable, type Row } from './archive-tables';

/** What the user lets others have beside what was read. */
export interface SharedWords {
  /** Notes of posts, and the names of their campaigns. */
  readonly notes: boolean;
  /** Numbers that were typed in, which may be money. With notes, also what campaigns cost. */
  readonly money: boolean;
}

export interface Entry {
  /** The moment whose month the rows belong to, in ms: of readings that of the look, so that a query may skip months; else that of writing, for fewer files. */
  readonly at: number;
  readonly parts: readonly (readonly [ArchiveTable, readonly Row[]])[];
  readonly print: number;
}

/** In the order of columns, and without the moment of writing: the same record has the same text on every machine. */
const textOf = (table: ArchiveTable, row: Row): string =>
  `${table} ${JSON.stringify(ARCHIVE_TABLES[table].map(({ name }) => (name === 'written_at' ? 0 : (row[name] ?? null))))}`;

function entry(at: number, ...parts: (readonly [ArchiveTable, readonly Row[]])[]): Entry {
  const texts = parts.flatMap(([table, rows]) => rows.map((row) => textOf(table, row)));
  return { at, parts, print: printOf(texts.sort().join('\n')) };
}

export const accountEntry = (account: AccountRecord, now: number): Entry =>
  entry(now, ['accounts', [accountRow(account, now)]]);

export const accountReadingEntry = (reading: AccountReadingRecord, now: number): Entry =>
  entry(now, ['account_readings', accountReadingRows(reading)]);

/** A post without the names of its campaigns where notes are not shared. */
export function postEntry(post: PostRecord, now: number, { notes }: SharedWords): Entry {
  const shared = notes ? post : { ...post, campaigns: [] };
  return entry(now, ['posts', [postRow(shared, now)]], ['latest', latestRows(shared, now)]);
}

export const readingEntry = (reading: ReadingRecord): Entry =>
  entry(reading.readAt, ['readings', readingRows(reading)]);

export const correctionEntry = (correction: CorrectionRecord, now: number): Entry =>
  entry(now, ['corrections', [correctionRow(correction)]]);

export const noteEntry = (annotation: AnnotationRecord, now: number): Entry =>
  entry(now, ['notes', noteRows(annotation)]);

export const typedEntry = (annotation: AnnotationRecord, now: number): Entry =>
  entry(now, ['typed', typedRows(annotation)]);

export const campaignEntry = (campaign: CampaignRecord, now: number): Entry =>
  entry(now, ['campaigns', [campaignRow(campaign)]]);

const ALL_WORDS: SharedWords = { notes: true, money: true };

const PRINTS: Readonly<Partial<Record<TableName, (record: never) => readonly Entry[]>>> = {
  accounts: (account: AccountRecord) => [accountEntry(account, 0)],
  accountReadings: (reading: AccountReadingRecord) => [accountReadingEntry(reading, 0)],
  posts: (post: PostRecord) => [postEntry(post, 0, ALL_WORDS)],
  readings: (reading: ReadingRecord) => [readingEntry(reading)],
  corrections: (correction: CorrectionRecord) => [correctionEntry(correction, 0)],
  annotations: (annotation: AnnotationRecord) => [noteEntry(annotation, 0), typedEntry(annotation, 0)],
  campaigns: (campaign: CampaignRecord) => [campaignEntry(campaign, 0)],
};

/** The fingerprints of a record that came from an archive, as this machine would give them. */
export const printsOfRecord = (table: TableName, record: object): readonly number[] =>
  PRINTS[table]?.(record as never).map(({ print }) => print) ?? [];
