/** Sums by account and week, one row each, ready for a chart. What is not known is left out and counted beside the sum. */
import { engagementsOf } from '@/lib/domain/engagements';
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

/** Sum with its bounds and how many posts it is of. */
interface Sum {
  value: number;
  low: number;
  high: number;
  posts: number;
}

/** Empty cells when nothing is known. */
const cellsOf = ({ value, low, high, posts }: Sum): CsvCell[] =>
  posts === 0 ? [null, null, null, 0] : [value, low, high, posts];

const nothing = (): Sum => ({ value: 0, low: 0, high: 0, posts: 0 });

function add(sum: Sum, measured: Measured | undefined): void {
  if (measured === undefined) return;
  sum.value += measured.value;
  sum.low += measured.low;
  sum.high += measured.high;
  sum.posts += 1;
}

type SummedPost = Pick<PostRecord, 'platform' | 'accountKey' | 'publishedAt' | 'isPromoted' | 'latest'>;

interface Week {
  readonly first: SummedPost;
  readonly week: string;
  posts: number;
  readonly engagements: Sum;
  readonly impressions: Sum;
}

export interface WeeklySums {
  add(post: SummedPost): void;
  /** One row for each week in which an account published something dated, newest week first. */
  rows(): CsvCell[][];
}

/** Sums that posts are added to one by one; promoted and undated ones are left out. */
export function weeklySums({ zone, weekStart, handles }: SummaryOptions): WeeklySums {
  const weeks = new Map<string, Week>();
  return {
    add(post) {
      if (post.publishedAt === null || post.isPromoted) return;
      const { firstDay: week } = weekOf(post.publishedAt, zone, weekStart);
      const name = `${week} ${post.accountKey}`;
      const sums = weeks.get(name) ?? { first: post, week, posts: 0, engagements: nothing(), impressions: nothing() };
      weeks.set(name, sums);
      sums.posts += 1;
      add(sums.engagements, engagementsOf(post.latest)?.value);
      add(sums.impressions, post.latest.impressions);
    },
    rows: () =>
      [...weeks.entries()]
        .toSorted(([a], [b]) => (a < b ? 1 : -1))
        .map(
          ([
            ,
            {
              first: { platform, accountKey },
              week,
              posts,
              engagements,
              impressions,
            },
          ]) => [
            platform,
            handles.get(accountKey) ?? handleOfKey(accountKey),
            week,
            posts,
            ...cellsOf(engagements),
            ...cellsOf(impressions),
          ],
        ),
  };
}
