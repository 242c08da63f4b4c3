/** `analyse -- best-times`: the hours of the week in which an account's posts do better. */
import { HOUR, publishedWithin } from '@/lib/domain/age';
import { bestTimes } from '@/lib/domain/best-times/best-times';
import type { Analysis } from './analyses';
import { valued } from './post-values';
import { isGrown } from './posts-csv';

const DAYS = 365;

/** The fields of the contract; sizes in log units unless the name says percent. */
export const bestTimesAnalysis: Analysis = ({ rows }, { request, zone, now, matureDays }) => {
  const posts = valued(rows).rows.map(({ row, values }) => ({
    id: row.post_id,
    publishedAt: publishedWithin(row.published_at_precision) * 2 <= HOUR ? row.published_at : null,
    format: row.format,
    value: values.get(request.metric) ?? null,
    isOwnOriginal: !row.is_repost && !row.is_reply && !row.is_promoted,
    isMature: isGrown(row, now, matureDays),
  }));
  const found = bestTimes({ posts, zone, now, days: request.days ?? DAYS, seed: request.seed });
  const { spread, missingPosts, backTest, windows, slotPosts: _, ...fields } = found;
  const test =
    backTest === null
      ? null
      : {
          train: backTest.train,
          test: backTest.test,
          best_fifth_lift: backTest.bestFifthLift,
          low: backTest.low,
          high: backTest.high,
        };
  return {
    ...fields,
    windows: windows.map(({ lowPercent, highPercent, ...window }) => ({
      ...window,
      low_percent: lowPercent,
      high_percent: highPercent,
    })),
    T: spread,
    missing_posts: missingPosts,
    backtest: test,
  };
};
