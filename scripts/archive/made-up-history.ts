/** A made-up history of an account, the same for the same seed: posts, the looks at them, and what is kept of those. */
import { accountKey, postKey } from '@/lib/domain/accounts';
import { DAY, HOUR } from '@/lib/domain/age';
import { FORMATS } from '@/lib/domain/formats';
import { mergeLatest, NOTHING_KNOWN } from '@/lib/domain/latest';
import { exactly, shortened } from '@/lib/domain/measured';
import type { PostMetric } from '@/lib/domain/metrics';
import type { PostMetrics, ReadMeasured, TimePrecision } from '@/lib/domain/reading';
import { seededRandom } from '@/lib/domain/seeded-random';
import { shouldKeep } from '@/lib/domain/snapshot-policy';
import type { AccountReadingRecord, AccountRecord, PostRecord, ReadingRecord } from '@/lib/storage/records';

export interface MadeUp {
  readonly account: AccountRecord;
  readonly posts: readonly PostRecord[];
  readonly readings: readonly ReadingRecord[];
  readonly accountReadings: readonly AccountReadingRecord[];
}

export interface MadeUpOptions {
  readonly platform: string;
  readonly handle: string;
  readonly seed: number;
  readonly now: number;
  readonly days: number;
  readonly postsPerDay: number;
  /** Of every so many looks the one at `turn`, as if machines took turns; all when absent. */
  readonly turns?: { readonly of: number; readonly turn: number };
}

/** When a post is looked at after it was published, and by how much that varies. */
const AGES = [0.4 * HOUR, 3 * HOUR, 8 * HOUR, DAY, 2 * DAY, 4 * DAY, 7 * DAY, 10 * DAY, 16 * DAY, 31 * DAY];
const SHARES: Readonly<Partial<Record<PostMetric, number>>> = {
  likes: 1,
  comments: 0.08,
  shares: 0.15,
  saves: 0.05,
  impressions: 60,
};
/** Rarely shown metrics make sums on different parts. */
const SHOWN: Readonly<Partial<Record<PostMetric, number>>> = { saves: 0.55, shares: 0.85 };
const PRECISIONS: readonly TimePrecision[] = ['exact', 'exact', 'exact', 'minute', 'hour', 'day', 'week'];

type Random = () => number;

const pick = <T>(random: Random, list: readonly T[], otherwise: T): T =>
  list[Math.floor(random() * list.length)] ?? otherwise;

function measured(count: number): ReadMeasured {
  if (count < 1000) return { ...exactly(count), source: 0 };
  const value = Math.floor(count / 100) * 100;
  return { ...shortened(value, 100, 'down', `${value / 1000}K`), source: 1 };
}

interface MadeUpPost {
  readonly facts: Omit<PostRecord, 'firstReadAt' | 'lastReadAt' | 'latest' | 'latestReadAt'>;
  /** Likes it comes to. */
  readonly size: number;
  readonly metrics: readonly PostMetric[];
  readonly published: number;
}

function aPost(random: Random, key: string, options: MadeUpOptions, index: number): MadeUpPost {
  const { platform, now, days, postsPerDay } = options;
  const published = Math.floor(now - days * DAY + ((index + random()) * DAY) / postsPerDay);
  const id = `${options.seed}${String(index).padStart(6, '0')}`;
  const precision = pick(random, PRECISIONS, 'exact');
  const metrics = (Object.keys(SHARES) as PostMetric[]).filter((metric) => random() < (SHOWN[metric] ?? 1));
  return {
    published,
    size: Math.floor(20 * Math.exp(3 * random() + (random() < 0.02 ? 3 : 0))),
    metrics,
    facts: {
      key: postKey(platform, null, id),
      platform,
      site: null,
      id,
      accountKey: key,
      permalink: `https://${platform}.example/${options.handle}/${id}`,
      publishedAt: random() < 0.02 ? null : published,
      publishedAtPrecision: precision,
      format: random() < 0.05 ? null : pick(random, FORMATS.slice(0, 4), 'text'),
      isReply: random() < 0.1,
      isPromoted: random() < 0.04,
      isPinned: false,
      excerpt: 'A made-up post',
      text: null,
      hashtags: random() < 0.3 ? ['fern', 'oak'] : [],
      mentions: [],
      links: [],
      campaigns: [],
      followersAtPost: null,
    },
  };
}

function shownAt(post: MadeUpPost, age: number, random: Random): PostMetrics {
  const grown = 1 - Math.exp(-age / (1.3 * DAY));
  return Object.fromEntries(
    post.metrics.flatMap((metric) => {
      // A page does not show everything every time.
      if (random() < 0.05) return [];
      return [[metric, measured(Math.floor(post.size * (SHARES[metric] ?? 0) * grown))]];
    }),
  );
}

interface Looked {
  readonly post: PostRecord;
  readonly readings: readonly ReadingRecord[];
}

/** What is kept of a post after the looks at it; null when nobody looked. */
function looked(post: MadeUpPost, random: Random, { now, turns }: MadeUpOptions): Looked | null {
  const { facts, published } = post;
  const readings: ReadingRecord[] = [];
  let [known, first, last] = [NOTHING_KNOWN, Infinity, 0];
  for (const [turn, age] of AGES.entries()) {
    const readAt = Math.floor(published + age * (0.9 + 0.25 * random()));
    const metrics = shownAt(post, readAt - published, random);
    const isOurs = turns === undefined || turn % turns.of === turns.turn;
    // Drawn in any case, so that machines that take turns see the same posts.
    const isMissed = random() < 0.1;
    if (readAt > now || !isOurs || isMissed) continue;
    [first, last] = [Math.min(first, readAt), readAt];
    known = mergeLatest(known, metrics, readAt);
    if (!shouldKeep(readings.at(-1) ?? null, metrics, readAt)) continue;
    const { key: ofPost, accountKey: ofAccount } = facts;
    readings.push({ postKey: ofPost, readAt, accountKey: ofAccount, origin: 'page', page: 'profile', metrics });
  }
  if (last === 0) return null;
  return { post: { ...facts, firstReadAt: first, lastReadAt: last, ...known }, readings };
}

/** Followers of every third day. */
function followers(key: string, { now, days }: MadeUpOptions, random: Random): AccountReadingRecord[] {
  return Array.from({ length: Math.floor(days / 3) }, (_, index) => ({
    accountKey: key,
    readAt: Math.floor(now - days * DAY + (index * 3 + random()) * DAY),
    metrics: { followers: measured(1000 + index * 7) },
  }));
}

export function madeUpHistory(options: MadeUpOptions): MadeUp {
  const { platform, handle, seed, now, days, postsPerDay } = options;
  const key = accountKey(platform, handle);
  const random = seededRandom(seed);
  const posts = Array.from({ length: Math.floor(days * postsPerDay) }, (_, index) => {
    const post = aPost(random, key, options, index);
    return looked(post, random, options);
  }).filter((post) => post !== null);
  return {
    account: {
      key,
      platform,
      site: null,
      handle,
      name: 'Made up',
      relation: 'own',
      firstSeenAt: now - days * DAY,
      lastSeenAt: now,
      latest: {},
      isSample: false,
    },
    posts: posts.map(({ post }) => post),
    readings: posts.flatMap(({ readings }) => readings),
    accountReadings: followers(key, options, random),
  };
}
