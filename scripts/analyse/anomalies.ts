/** `analyse -- anomalies`: days whose posts did unusually well or badly. */
import { HOUR, publishedWithin } from '@/lib/domain/age';
import { judgedDays } from '@/lib/domain/anomalies/anomalies';
import { grouped } from '@/lib/domain/grouped';
import { centre } from '@/lib/domain/interval';
import { dayOf } from '@/lib/domain/weeks';
import type { Analysis } from './analyses';
import { valued } from './post-values';

/** The fields of the contract; replies, reposts, promoted posts and posts whose value or day is unknown are counted in `left_out`. */
export const anomaliesAnalysis: Analysis = ({ rows }, { request, zone, now }) => {
  const today = dayOf(now, zone);
  const posts = valued(rows).rows.flatMap(({ row, values }) => {
    const range = values.get(request.metric) ?? null;
    const at = publishedWithin(row.published_at_precision) * 2 <= HOUR ? row.published_at : null;
    if (range === null || centre(range) < 0 || at === null || at > now) return [];
    if (row.is_repost || row.is_reply || row.is_promoted) return [];
    return [{ id: row.post_id, date: dayOf(at, zone), value: centre(range) }];
  });
  const byDay = grouped(posts, ({ date }) => date);
  byDay.delete(today);
  const series = [...byDay].map(([date, own]) => ({ date, value: own.reduce((sum, { value }) => sum + value, 0) }));
  const days = judgedDays(series).map((day) => ({ ...day, posts: (byDay.get(day.date) ?? []).map(({ id }) => id) }));
  return {
    scored: days.length,
    days,
    flagged: days.filter(({ flag }) => flag !== null).length,
    left_out: rows.length - posts.length,
  };
};
