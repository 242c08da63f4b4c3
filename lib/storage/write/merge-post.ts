/** What is known of a post after one more look at it: a poorer look never erases what a richer one told. */
import { mergeLatest } from '@/lib/domain/latest';
import type { Format } from '@/lib/domain/formats';
import { type PostMetrics, TIME_PRECISIONS } from '@/lib/domain/reading';
import type { PostRecord } from '../records';

/** What one look tells of a post besides its metrics; the same words as in the record. */
export type PostFacts = Omit<
  PostRecord,
  'campaigns' | 'otherKeys' | 'firstReadAt' | 'lastReadAt' | 'latest' | 'latestReadAt' | 'followersAtPost'
>;

/** One look at one post, checked and cleaned. */
export interface Observation {
  readonly facts: PostFacts;
  /** The site gives one post several ids. */
  readonly severalIds?: boolean;
  readonly readAt: number;
  /** Kind of page it was read on. */
  readonly page: string | null;
  readonly metrics: PostMetrics;
}

/** A post of which nothing was kept so far. */
export function firstRecord({ facts, readAt, metrics }: Observation): PostRecord {
  return {
    ...facts,
    campaigns: [],
    firstReadAt: readAt,
    lastReadAt: readAt,
    ...mergeLatest({ latest: {}, latestReadAt: {} }, metrics, readAt),
    followersAtPost: null,
  };
}

/**
 * The kept post without times after `now`, ms: they are of a clock that was ahead, and would hold against every look until the
 * clock gets there. The numbers stay; when they were read is unknown.
 */
export function withoutFuture(known: PostRecord, now: number): PostRecord {
  const times = Object.entries(known.latestReadAt);
  if (known.lastReadAt <= now && times.every(([, at]) => at <= now)) return known;
  return {
    ...known,
    firstReadAt: Math.min(known.firstReadAt, now),
    lastReadAt: Math.min(known.lastReadAt, now),
    latestReadAt: Object.fromEntries(times.filter(([, at]) => at <= now)),
  };
}

/** The kept post with one more look merged in. Looks may arrive in any order. */
export function mergedRecord(known: PostRecord, { facts, readAt, metrics }: Observation): PostRecord {
  const isLater = readAt >= known.lastReadAt;
  const [newer, older] = isLater ? [facts, known] : [known, facts];
  return {
    ...known,
    accountKey: newer.accountKey,
    ...publishedOf(newer, older),
    permalink: newer.permalink ?? older.permalink,
    format: formatOf(newer.format, older.format),
    // Marks that a card may lack but never invents: once seen, they hold.
    isReply: known.isReply || facts.isReply,
    isPromoted: known.isPromoted || facts.isPromoted,
    isPinned: newer.isPinned,
    excerpt: longer(newer.excerpt, older.excerpt),
    text: longer(newer.text, older.text),
    hashtags: fuller(newer.hashtags, older.hashtags),
    mentions: fuller(newer.mentions, older.mentions),
    links: fuller(newer.links, older.links),
    firstReadAt: Math.min(known.firstReadAt, readAt),
    lastReadAt: Math.max(known.lastReadAt, readAt),
    ...mergeLatest(known, metrics, readAt),
  };
}

type Published = Pick<PostFacts, 'publishedAt' | 'publishedAtPrecision'>;

/** The more exact of two times; of two equally exact ones the newer, unless an age in words was only read again later. */
function publishedOf(newer: Published, older: Published): Published {
  const rank = (time: Published): number =>
    time.publishedAt === null ? TIME_PRECISIONS.length : TIME_PRECISIONS.indexOf(time.publishedAtPrecision);
  const better = rank(newer) < rank(older) || (rank(newer) === rank(older) && isFirm(newer)) ? newer : older;
  return { publishedAt: better.publishedAt, publishedAtPrecision: better.publishedAtPrecision };
}

const isFirm = (time: Published): boolean => time.publishedAtPrecision === 'exact';

/** `text` is what a card shows while its pictures are not loaded, so it never replaces a format that was seen. */
function formatOf(newer: Format | null, older: Format | null): Format | null {
  if (newer === null) return older;
  return newer === 'text' && older !== null ? older : newer;
}

/** The newer text, unless it is only the beginning of the older one: a card cuts a text short. */
function longer(newer: string | null, older: string | null): string | null {
  if (newer === null || older === null) return newer ?? older;
  const beginning = newer.replace(/[\s.…]+$/u, '');
  return older.startsWith(beginning) ? older : newer;
}

function fuller(newer: readonly string[], older: readonly string[]): readonly string[] {
  return newer.length === 0 ? older : newer;
}
