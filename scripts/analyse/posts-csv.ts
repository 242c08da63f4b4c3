/** The posts of a CSV file, account by account. */
import { readFileSync, statSync } from 'node:fs';
import { DAY, HOUR } from '@/lib/domain/age';
import { grouped } from '@/lib/domain/grouped';
import { UNKNOWN_SHORTENING } from '@/lib/domain/rounded-count';
import { isTimeZone } from '@/lib/domain/weeks';
import { platformById } from '@/lib/platforms/registry';
import { type PostRow, readPostsCsv } from '@/lib/transfer/csv-reader';
import type { CsvTable } from '@/lib/transfer/csv-table';
import { Refusal } from './request';

export interface AccountPosts {
  readonly platform: string;
  readonly account: string;
  /** In the order of the file. */
  readonly rows: readonly PostRow[];
}

export interface PostsFile {
  readonly accounts: readonly AccountPosts[];
  /** Rows that could not be used, and why. */
  readonly problems: CsvTable<PostRow>['problems'];
  /** Latest look at a post, ms since 1970; null when the file tells no time at all. */
  readonly latestLook: number | null;
}

/** Posts of a platform that is not known count as grown after this many days, as on most. */
const USUAL_MATURE_DAYS = 7;

/** The text of a file; throws a Refusal when there is none. */
export function textOf(file: string): string {
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry === undefined || !entry.isFile()) throw new Refusal(`no such file: ${file}`);
  return readFileSync(file, 'utf8');
}

function looksAt(row: PostRow): number[] {
  if (row.last_read_at !== null) return [row.last_read_at];
  return row.published_at === null ? [] : [row.published_at + (row.age_hours ?? 0) * HOUR];
}

/** Reads the posts of a file; throws a Refusal when it is no table of posts. */
export function readPostsFile(file: string): PostsFile {
  const { rows, problems } = readPostsCsv(textOf(file), (platform) => {
    const rule = platformById(platform)?.rounding;
    return rule === undefined ? UNKNOWN_SHORTENING : { ...UNKNOWN_SHORTENING, rule };
  });
  const missing = problems.filter(({ reason }) => reason === 'missing column').map(({ column }) => column);
  if (missing.length > 0) throw new Refusal(`${file} has no column ${missing.join(', ')}`);
  if (rows.length === 0) throw new Refusal(`${file} has no posts that can be read`);
  const accounts = grouped(rows, ({ platform, account }) => JSON.stringify([platform, account]));
  const latestLook = rows.flatMap(looksAt).reduce((latest, look) => Math.max(latest, look), Number.NEGATIVE_INFINITY);
  return {
    accounts: [...accounts.values()].map((own) => ({
      platform: own[0]?.platform ?? '',
      account: own[0]?.account ?? '',
      rows: own,
    })),
    problems,
    latestLook: Number.isFinite(latestLook) ? latestLook : null,
  };
}

/** The zone that the first row with a known one names; UTC when none does. */
export function zoneOf({ rows }: AccountPosts): string {
  return rows.find(({ time_zone: zone }) => zone !== null && isTimeZone(zone))?.time_zone ?? 'UTC';
}

/** Days after which counts of the platform have stopped growing. */
export function matureDaysOf({ platform }: AccountPosts): number {
  return platformById(platform)?.matureAfterDays ?? USUAL_MATURE_DAYS;
}

/** When the post was last looked at, by its age then; now, where the row does not tell. */
export function readAtOf(row: PostRow, publishedAt: number, now: number): number {
  return row.age_hours === null ? now : publishedAt + row.age_hours * HOUR;
}

/** Whether the last look at the post was late enough: by its age then, else by its age now. */
export function isGrown(row: PostRow, now: number, matureDays: number): boolean {
  if (row.published_at === null) return false;
  return readAtOf(row, row.published_at, now) - row.published_at >= matureDays * DAY;
}
