/** Sums by account and week, one row each, ready for a chart. What is not known is left out and counted beside the sum. */
import { engagementsOf } from '@/lib/domain/engagements';
import { grouped } from '@/lib/domain/grouped';
import type { Measured } from '@/lib/domain/measured';
import { weekOf, type WeekStart } from '@/lib/domain/weeks';
import type { PostRecord } from '@/lib/storage/records';
import { handleOfKey } from './csv-values';
import type { CsvCell } from './csv-writer';

export const SUMMARY_COLUMNS = [
  'platform',
  'account',
  'week',
  'posts',
  'engagements',
  'engagements_low',
  'engagements_high',
  'posts_with_engagements',
  'impressions',
  'impressions_low',
  'impressions_high',
  'posts_with_impressions',
] as const;

export interface SummaryOptions {
  readonly zone: string;
  readonly weekStart: WeekStart;
  readonly handles: ReadonlyMap<string, string>;
}

/** Sum with its bounds and how many posts it is of; empty cells when none is known. */
function sums(values: readonly Measured[]): CsvCell[] {
  if (values.length === 0) return [null, null, null, 0];
  const sum = (part: 'value' | 'low' | 'high'): number => values.reduce((total, each) => total + each[part], 0);
  return [sum('value'), sum('low'), sum('high'), values.length];
}

/** One row for each week in which an account published something dated; promoted posts are left out. Newest week first. */
export function weeklySummary(posts: readonly PostRecord[], { zone, weekStart, handles }: SummaryOptions): CsvCell[][] {
  const dated = posts.flatMap((post) =>
    post.publishedAt === null || post.isPromoted
      ? []
      : [{ post, week: weekOf(post.publishedAt, zone, weekStart).firstDay }],
  );
  const weeks = grouped(dated, ({ post, week }) => `${week} ${post.accountKey}`);
  return [...weeks.entries()]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const { platform, accountKey } = first.post;
      return [
        [
          platform,
          handles.get(accountKey) ?? handleOfKey(accountKey),
          first.week,
          own.length,
          ...sums(own.flatMap(({ post }) => engagementsOf(post.latest)?.value ?? [])),
          ...sums(own.flatMap(({ post }) => post.latest.impressions ?? [])),
        ],
      ];
    });
}
