/** A year of made-up history for the accounts of the made-up pages, so that badges and panel have something to compare with. */
import type { Format } from '@/lib/domain/formats';
import { DAY, HOUR } from '@/lib/domain/age';
import { mergeLatest, NOTHING_KNOWN } from '@/lib/domain/latest';
import { exactly } from '@/lib/domain/measured';
import type { PostMetrics } from '@/lib/domain/reading';
import { sampleAccount } from '@/lib/sample/sample-account';
import { countsAt } from '@/lib/sample/sample-growth';
import type { AccountReadingRecord, AccountRecord, PostRecord, ReadingRecord } from '@/lib/storage/records';
import { type TruePost, truth } from './sites';

export interface History {
  readonly accounts: readonly AccountRecord[];
  readonly posts: readonly PostRecord[];
  readonly readings: readonly ReadingRecord[];
  readonly accountReadings: readonly AccountReadingRecord[];
}

const ACCOUNT = 'x:fernandoak';
/** The posts of this span stand on the page itself; their history is made from the numbers there. */
const ON_THE_PAGE = 15 * DAY;
const LOOKS = [HOUR, 3 * HOUR, DAY - 10 * 60_000, 3 * DAY, 7 * DAY];
const SLOWNESS_HOURS = 7;

/** What looks at the post at earlier ages would have shown. */
function earlierReadings(post: TruePost, now: number): ReadingRecord[] {
  const age = now - post.publishedAt;
  return LOOKS.filter((look) => look < age - HOUR).map((look) => {
    const counts = countsAt({ finals: post.counts, slowness: SLOWNESS_HOURS }, look);
    const metrics: PostMetrics = Object.fromEntries(
      Object.entries(counts).map(([metric, count]) => [metric, { ...exactly(Math.floor(count)), source: 0 }]),
    );
    const readAt = post.publishedAt + look;
    return { postKey: post.key, readAt, accountKey: ACCOUNT, origin: 'page', page: 'profile', metrics };
  });
}

function recordOf(post: TruePost, readings: readonly ReadingRecord[]): PostRecord {
  const known = readings.reduce((before, { metrics, readAt }) => mergeLatest(before, metrics, readAt), NOTHING_KNOWN);
  const id = post.key.slice('x:'.length);
  return {
    key: post.key,
    platform: 'x',
    site: null,
    id,
    accountKey: ACCOUNT,
    permalink: `https://x.com/fernandoak/status/${id}`,
    publishedAt: post.publishedAt,
    publishedAtPrecision: 'exact',
    format: post.kind as Format,
    isReply: false,
    isPromoted: false,
    isPinned: false,
    excerpt: post.text.slice(0, 120),
    text: null,
    hashtags: [],
    mentions: [],
    links: [],
    campaigns: [],
    firstReadAt: readings[0]?.readAt ?? post.publishedAt,
    lastReadAt: readings.at(-1)?.readAt ?? post.publishedAt,
    ...known,
    followersAtPost: null,
  };
}

/** History of @fernandoak on X up to `now`: the sample account's older posts, and earlier looks at the posts on the page. */
export function history(now: number, zone: string): History {
  const sample = sampleAccount(now, zone, 'fernandoak');
  const older = sample.posts.filter(({ publishedAt }) => publishedAt !== null && publishedAt < now - ON_THE_PAGE);
  const keys = new Set(older.map(({ key }) => key));
  const onPage = truth(now).x.map((post) => ({ post, readings: earlierReadings(post, now) }));
  const seenBefore = onPage.filter(({ readings }) => readings.length > 0);
  return {
    accounts: [{ ...sample.account, isSample: false }],
    posts: [...older, ...seenBefore.map(({ post, readings }) => recordOf(post, readings))],
    readings: [
      ...sample.readings.filter(({ postKey }) => keys.has(postKey)),
      ...seenBefore.flatMap(({ readings }) => readings),
    ],
    accountReadings: sample.accountReadings,
  };
}
