import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bestTimePosts } from '@/lib/domain/best-times/best-time-posts';
import { timedPosts } from '@/lib/domain/best-times/timed-posts';
import { type ComparedMetric, valuesAtAge } from '@/lib/domain/comparable';
import { grouped } from '@/lib/domain/grouped';
import { POST_METRICS } from '@/lib/domain/metrics';
import { usualFor } from '@/lib/domain/usual';
import { compareWeeks } from '@/lib/domain/week-comparison';
import { weeksBetween } from '@/lib/domain/weeks';
import { platforms } from '@/lib/platforms/registry';
import { db } from '@/lib/storage/db';
import { readingsOfPosts } from '@/lib/storage/queries/readings';
import type { PostRecord, ReadingRecord } from '@/lib/storage/records';
import { correctReading } from '@/lib/storage/write/corrections';
import { ARCHIVE_FOLDER } from '@/lib/transfer/archive/archive-files';
import { changeState, startSharing } from '@/lib/transfer/archive/archive-state';
import { lookAtOthers, mergeOthers, writeShared } from '@/lib/transfer/archive/share-archive';
import { DAY, NOW } from '@/tests/support/made-up';
import { diskFiles } from './disk-files';
import { type Archive, openArchive, type ResultRow } from './duckdb';
import { type MadeUp, madeUpHistory } from './made-up-history';

const ZONE = 'Europe/Bucharest';
const X = 'x:fern';
const TUBE = 'youtube:fern';
const folder = mkdtempSync(join(tmpdir(), 'yardstick-archive-'));
const files = diskFiles(folder);

const onX = (turn: number): MadeUp =>
  madeUpHistory({
    platform: 'x',
    handle: 'fern',
    seed: 7,
    now: NOW,
    days: 420,
    postsPerDay: 1.4,
    turns: { of: 2, turn },
  });
const onTube = madeUpHistory({ platform: 'youtube', handle: 'fern', seed: 8, now: NOW, days: 300, postsPerDay: 0.5 });

async function machine(name: string, ...histories: readonly MadeUp[]): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
  await startSharing({ kind: 'directory', name: 'Drive' } as FileSystemDirectoryHandle, name);
  await changeState(() => ({ accounts: [X, TUBE] }));
  for (const { account, posts, readings, accountReadings } of histories) {
    await db.accounts.put(account);
    await db.posts.bulkPut([...posts]);
    await db.readings.bulkPut([...readings]);
    await db.accountReadings.bulkPut([...accountReadings]);
  }
}

let archive: Archive;
let posts: Map<string, PostRecord[]>;
let readings: Map<string, ReadingRecord[]>;

beforeAll(async () => {
  await machine('Desk', onX(0), onTube);
  await writeShared(files, NOW);
  // Set right and discarded after it was written.
  const wrong = onX(0).readings.slice(-40, -20);
  for (const [index, { postKey, readAt }] of wrong.entries()) {
    await correctReading({ postKey, readAt, metric: 'likes' }, index % 2 === 0 ? null : 5, NOW);
  }
  await writeShared(files, NOW + 1);
  await machine('Laptop', onX(1));
  await writeShared(files, NOW + 2);
  // A third machine merges both and writes what it knows then: the same posts once more.
  await machine('Office');
  await mergeOthers(files, (await lookAtOthers(files)).machines, NOW + 3);
  await writeShared(files, NOW + 3);
  const all = await db.posts.toArray();
  posts = grouped(all, ({ accountKey }) => accountKey);
  readings = await readingsOfPosts(all.map(({ key }) => key));
  archive = await openArchive(join(folder, ARCHIVE_FOLDER));
  await archive.set('zone', `'${ZONE}'`);
}, 60_000);

afterAll(() => {
  archive.close();
  rmSync(folder, { recursive: true, force: true });
});

const matureAfterDays = (account: string): number =>
  platforms.find(({ id }) => account.startsWith(`${id}:`))?.matureAfterDays ?? 0;

const rounded = (value: unknown): number => Number(Number(value).toPrecision(12));
const byText = (a: readonly unknown[], b: readonly unknown[]): number => (String(a) < String(b) ? -1 : 1);

describe.each([X, TUBE])('the documented queries say what the product says of %s', { timeout: 30_000 }, (account) => {
  const own = (rows: readonly ResultRow[]): ResultRow[] => rows.filter((row) => row['account_key'] === account);

  it('of weeks', async () => {
    const told = own(await archive.ask('weekly')).map((row) => [
      (row['week'] as Date).toISOString().slice(0, 10),
      row['metric'],
      row['posts'],
      row['known'],
      row['low'],
      row['high'],
    ]);
    const ofAccount = posts.get(account) ?? [];
    const metrics: ComparedMetric[] = [...POST_METRICS, 'engagements'];
    const expected = weeksBetween(NOW - 430 * DAY, NOW, ZONE, 'mon').flatMap((week) =>
      compareWeeks({
        posts: ofAccount,
        readings: new Map(),
        now: NOW,
        zone: ZONE,
        weekStart: 'mon',
        metrics,
        matureAfterDays: matureAfterDays(account),
        week,
      }).metrics.flatMap(({ metric, current: { posts: of, known, total } }) =>
        total === null ? [] : [[week.firstDay, metric, of, known, total.low, total.high]],
      ),
    );
    expect(told.length).toBeGreaterThan(100);
    expect(told.toSorted(byText)).toEqual(expected.toSorted(byText));
  });

  it.each<ComparedMetric>(['engagements', 'likes', 'saves'])('of the usual, by %s', async (metric) => {
    await archive.set('metric', `'${metric}'`);
    await archive.set('since', `timestamptz '2020-01-01 00:00:00+00'`);
    const told = own(await archive.ask('usual')).map((row) =>
      ['post_key', 'value_low', 'value_high', 'expected_low', 'expected_high', 'low', 'high', 'n', 'symbol'].map(
        (column) => (typeof row[column] === 'number' ? rounded(row[column]) : row[column]),
      ),
    );
    const ofAccount = posts.get(account) ?? [];
    const expected = ofAccount.flatMap((post) => {
      const options = { now: NOW, matureAfterDays: matureAfterDays(account), readings: new Map(), metric };
      const usual = usualFor(post, ofAccount, options);
      if (usual.kind !== 'usual' || usual.age !== 'mature') return [];
      const { value, expected: middle, low, high, n, symbol } = usual;
      return [[post.key, ...[value.low, value.high, middle.low, middle.high, low, high, n].map(rounded), symbol]];
    });
    expect(told.length).toBeGreaterThan(40);
    expect(told.toSorted(byText)).toEqual(expected.toSorted(byText));
  });

  it.each<ComparedMetric>(['engagements', 'shares'])('of what best times go by, %s', async (metric) => {
    await archive.set('metric', `'${metric}'`);
    await archive.set('until', `to_timestamp(${NOW / 1000})`);
    await archive.set('days', '365');
    const told = own(await archive.ask('best-times')).map((row) => [
      row['post_key'],
      row['published_at'],
      row['format'],
      rounded(row['log']),
      row['slot'],
    ]);
    const input = bestTimePosts(posts.get(account) ?? [], metric, matureAfterDays(account));
    const expected = timedPosts(input, ZONE, NOW, 365).map(({ id, publishedAt, format, log, slot }) => [
      id,
      publishedAt,
      format,
      rounded(log),
      slot,
    ]);
    expect(told.length).toBeGreaterThan(40);
    expect(told.toSorted(byText)).toEqual(expected.toSorted(byText));
  });

  it.each([1, 7])('of posts at the age of %i days', async (age) => {
    await archive.set('age', String(age * DAY));
    const told = own(await archive.ask('at-age')).map((row) => [
      row['post_key'],
      row['metric'],
      row['low'],
      row['high'],
    ]);
    const expected = (posts.get(account) ?? []).flatMap((post) =>
      Object.entries(valuesAtAge(post, readings, POST_METRICS, age * DAY)).map(([metric, { low, high }]) => [
        post.key,
        metric,
        low,
        high,
      ]),
    );
    expect(told.length).toBeGreaterThan(100);
    expect(told.toSorted(byText)).toEqual(expected.toSorted(byText));
  });
});

it('the views know how long the numbers of each site take to settle', async () => {
  const { readFileSync } = await import('node:fs');
  const views = readFileSync('docs/archive/views.sql', 'utf8');
  const told = [...views.matchAll(/\('([a-z]+)', (\d+)\)[,)]/g)].map(([, id, days]) => [id, Number(days)]);
  const known = platforms.map(({ id, matureAfterDays: days }) => [id, days]);
  expect(told.filter(([id]) => id !== undefined && platforms.some((each) => each.id === id)).toSorted(byText)).toEqual(
    known.toSorted(byText),
  );
});
