import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bestTimePosts } from '@/lib/domain/best-times/best-time-posts';
import { timedPosts } from '@/lib/domain/best-times/timed-posts';
import { type ComparedMetric, valuesAtAge } from '@/lib/domain/comparable';
import type { ReadMeasured } from '@/lib/domain/reading';
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
import { aPost, anAccount, DAY, HOUR, NOW, shown, thousands } from '@/tests/support/made-up';
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

describe('what two machines read of one post', () => {
  const PUBLISHED = NOW - 20 * DAY;
  const small = mkdtempSync(join(tmpdir(), 'yardstick-archive-'));
  afterAll(() => rmSync(small, { recursive: true, force: true }));

  async function reads(name: string, id: string, readAt: number, likes: ReadMeasured, otherKeys: string[]) {
    const account = anAccount({ key: 'linkedin:fern', platform: 'linkedin', handle: 'fern' });
    const key = `linkedin:${id}`;
    const metrics = { likes };
    await machine(name, {
      account,
      posts: [
        aPost({
          key,
          id,
          platform: 'linkedin',
          accountKey: account.key,
          publishedAt: PUBLISHED,
          lastReadAt: readAt,
          latest: metrics,
          ...(otherKeys.length === 0 ? {} : { otherKeys }),
        }),
      ],
      readings: [{ postKey: key, readAt, accountKey: account.key, origin: 'page', page: 'post', metrics }],
      accountReadings: [],
    });
    await changeState(() => ({ accounts: [account.key] }));
    await writeShared(diskFiles(small), NOW);
  }

  it('counts once, under whichever key, and an exact number holds against a rounded one that it fits', async () => {
    await reads('Desk', 'ugc', NOW - HOUR, shown(12_431), ['linkedin:activity']);
    await reads('Laptop', 'activity', NOW - HOUR / 2, thousands(12_400, '12.4K'), []);
    const two = await openArchive(join(small, ARCHIVE_FOLDER));
    await two.set('zone', "'UTC'");
    await two.set('age', String(NOW - HOUR - PUBLISHED));
    expect(await two.ask('weekly')).toMatchObject([
      { metric: 'engagements', posts: 1, known: 1, low: 12_431, high: 12_431 },
      { metric: 'likes', posts: 1, known: 1, low: 12_431, high: 12_431 },
    ]);
    expect(await two.ask('at-age')).toMatchObject([{ post_key: 'linkedin:ugc', low: 12_431, high: 12_431 }]);
    two.close();
  });
});

it('the views know how long the numbers of each site take to settle', () => {
  const views = readFileSync('docs/archive/views.sql', 'utf8');
  const told = [...views.matchAll(/\('([a-z]+)', (\d+)\)[,)]/g)].map(([, id, days]) => [id, Number(days)]);
  const known = platforms.map(({ id, matureAfterDays: days }) => [id, days]);
  expect(told.filter(([id]) => id !== undefined && platforms.some((each) => each.id === id)).toSorted(byText)).toEqual(
    known.toSorted(byText),
  );
});
