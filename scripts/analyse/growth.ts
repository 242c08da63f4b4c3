/** How posts grew between their first and their last reading. */
import { accountKey } from '@/lib/domain/accounts';
import type { ComparedMetric } from '@/lib/domain/comparable';
import { engagementBasis, engagementsOn, type KnownEngagements } from '@/lib/domain/engagement-basis';
import { grouped } from '@/lib/domain/grouped';
import { hull, type Interval, subtract, verdictOfChange } from '@/lib/domain/interval';
import { type ReadingRow, readReadingsCsv } from '@/lib/transfer/csv-reader';
import type { CsvTable } from '@/lib/transfer/csv-table';
import { type AccountPosts, textOf } from './posts-csv';
import { Refusal } from './request';

/** The readings of a file and the rows that could not be used; throws a Refusal when it is no table of readings. */
export function readingsFrom(file: string): CsvTable<ReadingRow> {
  const table = readReadingsCsv(textOf(file));
  const { problems } = table;
  const missing = problems.filter(({ reason }) => reason === 'missing column').map(({ column }) => column);
  if (missing.length > 0) throw new Refusal(`${file} has no column ${missing.join(', ')}`);
  return table;
}

interface Moment {
  readonly readAt: number;
  readonly known: KnownEngagements;
}

/** What was read at each moment, in order of time; two different readings at one moment leave both possible. */
function momentsOf(rows: readonly ReadingRow[]): Moment[] {
  const moments = [...grouped(rows, ({ read_at: readAt }) => readAt)].map(([readAt, own]) => {
    const metrics: Record<string, Interval> = {};
    for (const { metric, low, high } of own) metrics[metric] = hull(metrics[metric] ?? { low, high }, { low, high });
    return { readAt, known: { metrics, told: null } };
  });
  return moments.toSorted((a, b) => a.readAt - b.readAt);
}

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
  { platform, account, rows }: AccountPosts,
  readings: Pick<CsvTable<ReadingRow>, 'rows' | 'problems'>,
  metric: ComparedMetric,
  now: number,
): object {
  const key = accountKey(platform, account);
  const own = readings.rows.filter((row) => accountKey(row.platform, row.account) === key && row.read_at <= now);
  const byPost = grouped(own, ({ post_id: id }) => id);
  const ids = new Set(rows.map(({ post_id: id }) => id));
  const posts = rows.flatMap(({ post_id: id }) => {
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
  const count = (verdict: string): number => posts.filter((post) => post.verdict === verdict).length;
  return {
    metric,
    verdicts: { grew: count('grew'), fell: count('fell'), 'cannot tell': count('cannot tell') },
    without_two_readings: rows.length - posts.length,
    posts_not_in_file: [...byPost.keys()].filter((id) => !ids.has(id)).length,
    ...(readings.problems.length === 0 ? {} : { problems: readings.problems }),
    posts,
  };
}
