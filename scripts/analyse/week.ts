/** `analyse -- week`: every week with posts against the calendar week before. */
import { publishedWithin } from '@/lib/domain/age';
import { grouped } from '@/lib/domain/grouped';
import { centre, type Interval, sum } from '@/lib/domain/interval';
import { median } from '@/lib/domain/quantiles';
import { changeParts } from '@/lib/domain/week-verdict/change-parts';
import { logDifference } from '@/lib/domain/week-verdict/welch';
import { previousWeek, type Week, weekOf } from '@/lib/domain/weeks';
import type { Analysis } from './analyses';
import { valued } from './post-values';

interface WeekPost {
  readonly week: Week;
  readonly format: string;
  readonly range: Interval;
  readonly value: number;
}

function change(now: number | null, before: number | null): number | null {
  return now === null || before === null || before <= 0 ? null : (100 * (now - before)) / before;
}

function totals(posts: readonly WeekPost[]) {
  const values = posts.map(({ value }) => value);
  const value = posts.length === 0 ? null : values.reduce((total, each) => total + each, 0);
  return { value, median: median(values), values };
}

function compared(own: readonly WeekPost[], before: readonly WeekPost[]) {
  const [now, then] = [totals(own), totals(before)];
  const welch = logDifference(now.values, then.values);
  const splits = before.length > 0 && [...own, ...before].every(({ value }) => value >= 0);
  return {
    change_total_percent: change(now.value, then.value),
    change_median_percent: change(now.median, then.median),
    log_diff: welch?.difference ?? null,
    low: welch?.low ?? null,
    high: welch?.high ?? null,
    df: welch?.df ?? null,
    verdict: welch?.verdict ?? null,
    parts: splits ? changeParts(own, before) : null,
  };
}

function totalField(posts: readonly WeekPost[]) {
  const range = sum(posts.map((post) => post.range));
  const value = totals(posts).value;
  return range.low === range.high ? value : { value, ...range };
}

/** The fields of the contract; replies, reposts, promoted posts and posts whose value or day is unknown are counted in `left_out`. */
export const weekAnalysis: Analysis = ({ rows }, { request, zone, now }) => {
  const posts = valued(rows).rows.flatMap(({ row, values }): WeekPost[] => {
    const range = values.get(request.metric) ?? null;
    const at = row.published_at;
    if (range === null || at === null || at > now || row.is_repost || row.is_reply || row.is_promoted) return [];
    const [from, to] = [-1, 1].map((side) =>
      weekOf(at + side * Math.min(publishedWithin(row.published_at_precision), now), zone, request.weekStart),
    );
    if (from === undefined || from.firstDay !== to?.firstDay) return [];
    return [{ week: from, format: row.format ?? '', range, value: centre(range) }];
  });
  const byDay = grouped(posts, ({ week }) => week.firstDay);
  const weeks = [...byDay.values()].flatMap((own) => {
    const week = own[0]?.week;
    if (week === undefined) return [];
    const { value, median: middle } = totals(own);
    return {
      week: week.label,
      first_day: week.firstDay,
      running: now >= week.start && now < week.end,
      posts: own.length,
      total: totalField(own),
      mean: value === null ? null : value / own.length,
      median: middle,
      ...compared(own, byDay.get(previousWeek(week, zone).firstDay) ?? []),
    };
  });
  return {
    weeks: weeks.toSorted((a, b) => (a.first_day < b.first_day ? -1 : 1)),
    left_out: rows.length - posts.length,
  };
};
