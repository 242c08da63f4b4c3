/** A made-up account with a year of posts, so that a newcomer sees the whole product in a minute. Nothing in it is real. */
import { accountKey, postKey } from '@/lib/domain/accounts';
import { DAY } from '@/lib/domain/age';
import { mergeLatest, NOTHING_KNOWN } from '@/lib/domain/latest';
import { exactly, shortened, type Measured } from '@/lib/domain/measured';
import { shouldKeep } from '@/lib/domain/snapshot-policy';
import { dayOf, momentOf } from '@/lib/domain/weeks';
import type { AccountReadingRecord, AccountRecord, PostRecord, ReadingRecord } from '@/lib/storage/records';
import { type Random, seeded } from './random';
import { countsAt, followersAt, growthOf, shownOn } from './sample-growth';
import { looksAt, visits } from './sample-looks';
import { daysOfYear, publishTimes } from './sample-schedule';
import { NEWEST, type SampleText, sampleText } from './sample-texts';

const PLATFORM = 'x';
/** With a slash, which no handle of the site can have: a real account of that name is never mistaken for the sample. */
const HANDLE = 'sample/fernandoak';
const SEED = 20_261_119;
/** Followers belong to a post if they were read within so long of it. */
const FOLLOWERS_NEAR = 2 * DAY;

export interface SampleAccount {
  readonly account: AccountRecord;
  /** Newest first. */
  readonly posts: readonly PostRecord[];
  readonly readings: readonly ReadingRecord[];
  readonly accountReadings: readonly AccountReadingRecord[];
}

interface Moment {
  readonly now: number;
  readonly zone: string;
  /** Minutes after midnight in the zone. */
  readonly minutesOfDay: number;
}

function followersRead(random: Random, count: number): Measured {
  const value = Math.floor(count / 100) * 100;
  return random.chance(0.7) ? exactly(count) : shortened(value, 100, 'down', `${value / 1000}K`);
}

function accountReadingsOf(random: Random, key: string, { now, zone, minutesOfDay }: Moment): AccountReadingRecord[] {
  const moments = daysOfYear(now, zone)
    .map((day) => momentOf(day, minutesOfDay - 1, zone))
    .filter((time) => time < now && random.chance(0.6));
  return moments.map((readAt, index) => ({
    accountKey: key,
    readAt,
    metrics: {
      followers: { ...followersRead(random, followersAt(readAt, now)), source: 0 },
      following: { ...exactly(290 + Math.floor((28 * index) / moments.length)), source: 0 },
      posts: { ...exactly(1640 + Math.floor((262 * index) / moments.length)), source: 0 },
    },
  }));
}

function nearestFollowers(readings: readonly AccountReadingRecord[], moment: number): Measured | null {
  const away = (reading: AccountReadingRecord): number => Math.abs(reading.readAt - moment);
  const [nearest] = readings.toSorted((a, b) => away(a) - away(b));
  const followers = nearest?.metrics.followers;
  if (nearest === undefined || followers === undefined || away(nearest) > FOLLOWERS_NEAR) return null;
  const { value, low, high, precision, raw } = followers;
  return { value, low, high, precision, raw };
}

/** Every look at the post, whether it is worth keeping or not. */
function looks(random: Random, text: SampleText, publishedAt: number, moment: Moment, profile: readonly number[]) {
  const time = {
    weekday: new Date(dayOf(publishedAt, moment.zone)).getUTCDay(),
    hour: hourOf(publishedAt, moment.zone),
  };
  const growth = growthOf(random, text, followersAt(publishedAt, moment.now), time);
  return looksAt(random, publishedAt, moment.now, profile).map((readAt) => {
    const visit = profile.includes(readAt);
    const page = visit ? 'profile' : random.pick(['profile', 'profile', 'post', 'home']);
    const metrics = shownOn(page, countsAt(growth, readAt - publishedAt), random.chance(visit ? 0.1 : 0.2));
    return { readAt, page, metrics };
  });
}

const hourOf = (instant: number, zone: string): number =>
  Math.floor((instant - momentOf(dayOf(instant, zone), 0, zone)) / 3_600_000);

interface PostWithReadings {
  readonly post: Omit<PostRecord, 'followersAtPost'>;
  readonly readings: readonly ReadingRecord[];
}

function samplePost(
  text: SampleText,
  id: string,
  publishedAt: number,
  seen: ReturnType<typeof looks>,
  account: string,
): PostWithReadings {
  const key = postKey(PLATFORM, null, id);
  const readings: ReadingRecord[] = [];
  let known = NOTHING_KNOWN;
  for (const { readAt, page, metrics } of seen) {
    known = mergeLatest(known, metrics, readAt);
    if (!shouldKeep(readings.at(-1) ?? null, metrics, readAt)) continue;
    readings.push({ postKey: key, readAt, accountKey: account, origin: 'page', page, metrics });
  }
  const post = {
    key,
    platform: PLATFORM,
    site: null,
    id,
    accountKey: account,
    permalink: null,
    publishedAt,
    publishedAtPrecision: 'exact' as const,
    format: text.format,
    isReply: false,
    isPromoted: false,
    isPinned: false,
    excerpt: text.text.slice(0, 120),
    text: null,
    hashtags: [],
    mentions: [],
    links: [],
    campaigns: [],
    firstReadAt: seen[0]?.readAt ?? publishedAt,
    lastReadAt: seen.at(-1)?.readAt ?? publishedAt,
    ...known,
  };
  return { post, readings };
}

/**
 * The sample account as it would stand at `now` in `zone`: about 260 posts of the past year with their readings, and
 * its followers. The same arguments give the same account. `handle` replaces the one no real account can have, for
 * demonstrations with made-up pages. Throws RangeError for an unknown zone.
 */
export function sampleAccount(now: number, zone: string, handle: string = HANDLE): SampleAccount {
  const random = seeded(SEED);
  const key = accountKey(PLATFORM, handle);
  const minutesOfDay = Math.floor((now - momentOf(dayOf(now, zone), 0, zone)) / 60_000);
  const moment = { now, zone, minutesOfDay };
  const accountReadings = accountReadingsOf(random, key, moment);
  const profile = visits(random, now, minutesOfDay, zone);
  const times = publishTimes(random, now, zone);
  const made = times.map((publishedAt, index) => {
    const text = NEWEST[index] ?? sampleText(random);
    return samplePost(
      text,
      `sample-${times.length - index}`,
      publishedAt,
      looks(random, text, publishedAt, moment, profile),
      key,
    );
  });
  return {
    account: {
      key,
      platform: PLATFORM,
      site: null,
      handle,
      name: 'Fern & Oak',
      relation: 'own',
      firstSeenAt: accountReadings[0]?.readAt ?? now,
      lastSeenAt: now,
      latest: accountReadings.at(-1)?.metrics ?? {},
      isSample: true,
    },
    posts: made.map(({ post }) => ({
      ...post,
      followersAtPost: nearestFollowers(accountReadings, post.publishedAt ?? now),
    })),
    readings: made.flatMap(({ readings }) => readings),
    accountReadings,
  };
}
