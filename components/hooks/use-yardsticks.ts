/** What the account's own posts of the last months say: its good days, and the posts to hold against published figures. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { DAY, isMature } from '@/lib/domain/age';
import { engagementBasis, engagementsOn } from '@/lib/domain/engagement-basis';
import { grouped } from '@/lib/domain/grouped';
import { sum } from '@/lib/domain/interval';
import { dayOf } from '@/lib/domain/weeks';
import { type GoodDay, goodDay } from '@/lib/domain/yardsticks/good-day';
import { type ChosenBenchmark, chosenBenchmarks } from '@/lib/storage/queries/goals';
import { postsOfPeriod } from '@/lib/storage/queries/posts';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { useNow } from './use-now';
import { matureAfterDays } from './use-week';
import { useZone } from './use-zone';

const DAYS = 90;
const HOUR = 3_600_000;

export interface Yardsticks {
  /** Own originals of the last 90 days whose counts have nearly stopped growing. */
  readonly posts: readonly PostRecord[];
  readonly goodDay: GoodDay;
}

function goodDayOf(posts: readonly PostRecord[], zone: string): GoodDay {
  const known = posts.map((post) => ({ post, values: { metrics: post.latest, told: null } }));
  const basis = engagementBasis(known.map(({ values }) => values));
  const dated = known.flatMap(({ post, values }) => {
    const value = basis === null ? null : engagementsOn(values, basis);
    return value === null || post.publishedAt === null ? [] : [{ day: dayOf(post.publishedAt, zone), value }];
  });
  return goodDay([...grouped(dated, ({ day }) => day).values()].map((day) => sum(day.map(({ value }) => value))));
}

/** Null without an account, undefined until its posts were read. */
export function useYardsticks(account: Pick<AccountRecord, 'key' | 'platform'> | null): Yardsticks | null | undefined {
  const zone = useZone();
  const now = Math.ceil(useNow() / HOUR) * HOUR;
  const key = account?.key ?? null;
  const stored = useLiveQuery(
    async () => (key === null ? null : { key, posts: await postsOfPeriod(key, now - DAYS * DAY, now) }),
    [key, now],
  );
  return useMemo(() => {
    if (account === null) return null;
    if (stored === undefined || stored === null || stored.key !== account.key) return undefined;
    const days = matureAfterDays(account.platform);
    const posts = stored.posts.filter(
      ({ publishedAt, publishedAtPrecision, lastReadAt, isReply, isPromoted }) =>
        publishedAt !== null &&
        !isReply &&
        !isPromoted &&
        isMature(lastReadAt, publishedAt, publishedAtPrecision, days),
    );
    return { posts, goodDay: goodDayOf(posts, zone) };
  }, [account, stored, zone]);
}

/** The published figures that the user chose; undefined until they were read. */
export function useBenchmarks(): readonly ChosenBenchmark[] | undefined {
  return useLiveQuery(() => chosenBenchmarks(), []);
}
