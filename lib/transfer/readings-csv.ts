/** The table of readings: one row for every number that was read, with its exact bounds. */
import { POST_METRICS } from '@/lib/domain/metrics';
import type { PostRecord, ReadingRecord } from '@/lib/storage/records';
import { handleOfKey, timeText } from './csv-values';
import { type CsvCell, csvDocument, csvLine } from './csv-writer';

/** Other programs rely on these names and their order. */
export const READING_COLUMNS = [
  'platform',
  'account',
  'post_id',
  'read_at',
  'metric',
  'value',
  'low',
  'high',
  'precision',
  'raw',
  'source',
] as const;

/** What a row says of the post; a kept post is one. */
export type ReadPost = Pick<PostRecord, 'platform' | 'accountKey' | 'id'>;

export interface ReadingsCsvOptions {
  /** See PostsCsvOptions. */
  readonly handles?: ReadonlyMap<string, string>;
}

/** The rows of one reading: one for each metric that it shows. */
function readingRows(reading: ReadingRecord, post: ReadPost, options: ReadingsCsvOptions): CsvCell[][] {
  const account = options.handles?.get(post.accountKey) ?? handleOfKey(post.accountKey);
  return POST_METRICS.flatMap((metric) => {
    const read = reading.metrics[metric];
    if (read === undefined) return [];
    const { value, low, high, precision, raw } = read;
    const at = timeText(reading.readAt);
    return [[post.platform, account, post.id, at, metric, value, low, high, precision, raw, reading.origin]];
  });
}

/** The rows of the table below its header. A reading whose post is not among `posts` (by key) is left out. */
export function* rowsOfReadings(
  readings: Iterable<ReadingRecord>,
  posts: ReadonlyMap<string, ReadPost>,
  options: ReadingsCsvOptions = {},
): Generator<CsvCell[]> {
  for (const reading of readings) {
    const post = posts.get(reading.postKey);
    if (post !== undefined) yield* readingRows(reading, post, options);
  }
}

/** Rows of the table as they stand in the file, without its header. */
export function readingLines(
  readings: Iterable<ReadingRecord>,
  posts: ReadonlyMap<string, ReadPost>,
  options: ReadingsCsvOptions = {},
): string {
  return [...rowsOfReadings(readings, posts, options)].map(csvLine).join('');
}

/** The beginning of the file: mark and header. */
export const readingsHeader = (): string => [...csvDocument(READING_COLUMNS, [])].join('');
