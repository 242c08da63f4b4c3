/** How posts grew between their first and their last reading. */
import type { ComparedMetric } from '@/lib/domain/comparable';
import { engagementBasis, engagementsOn } from '@/lib/domain/engagement-basis';
import { type Interval, subtract, verdictOfChange } from '@/lib/domain/interval';
import type { ReadingRow } from '@/lib/transfer/csv-reader';
import type { CsvTable } from '@/lib/transfer/csv-table';
import type { AccountPosts } from './posts-csv';
import { type Moment, momentsOf, readingsByPost } from './readings';

/** The values of a metric in order of time; engagements on the same parts at every moment. */
function series(moments: readonly Moment[], metric: ComparedMetric): { readAt: number; value: Interval }[] {
  const basis = engagementBasis(moments.map(({ known }) => known));
  return moments.flatMap(({ readAt, known }) => {
    const sum = basis === null ? null : engagementsOn(known, basis);
    const value = metric === 'engagements' ? sum : (known.metrics[metric] ?? null);
    return value === null ? [] : [{ readAt, value }];
  });
}

/** Per post with two readings or more: first and last value, the difference, and what it proves. */
export function growthFields(
  posts: AccountPosts,
  readings: Pick<CsvTable<ReadingRow>, 'rows' | 'problems'>,
  metric: ComparedMetric,
  now: number,
): object {
  const { rows } = posts;
  const byPost = readingsByPost(posts, readings.rows, now);
  const ids = new Set(rows.map(({ post_id: id }) => id));
  const grown = rows.flatMap(({ post_id: id }) => {
    const values = series(momentsOf(byPost.get(id) ?? []), metric);
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    const change = subtract(last.value, first.value);
    return [
      {
        post_id: id,
        first_read_at: new Date(first.readAt).toISOString(),
        last_read_at: new Date(last.readAt).toISOString(),
        first: first.value,
        last: last.value,
        low: change.low,
        high: change.high,
        verdict: verdictOfChange(change),
      },
    ];
  });
  const count = (verdict: string): number => grown.filter((post) => post.verdict === verdict).length;
  return {
    metric,
    verdicts: { grew: count('grew'), fell: count('fell'), 'cannot tell': count('cannot tell') },
    without_two_readings: rows.length - grown.length,
    posts_not_in_file: [...byPost.keys()].filter((id) => !ids.has(id)).length,
    ...(readings.problems.length === 0 ? {} : { problems: readings.problems }),
    posts: grown,
  };
}
