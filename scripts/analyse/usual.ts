/** `analyse -- usual`: every post against its account's own posts: its rank among them, and how often the usual it has. */
import { inOrderOfTime, neighboursIn, rankHistory } from '@/lib/domain/account-history';
import { isMature } from '@/lib/domain/age';
import type { ComparablePost, ComparedMetric, ReadingsByPost } from '@/lib/domain/comparable';
import { type EngagementBasis, engagementsOn } from '@/lib/domain/engagement-basis';
import { FORMATS } from '@/lib/domain/formats';
import type { Interval } from '@/lib/domain/interval';
import { percentileOf } from '@/lib/domain/percentile';
import { type Usual, usualFor } from '@/lib/domain/usual';
import type { PostRow } from '@/lib/transfer/csv-reader';
import type { AnalyseContext, Analysis } from './analyses';
import { valued, type ValuedRow } from './post-values';
import { type AccountPosts, readAtOf } from './posts-csv';
import { momentsOf, readingsByPost, readingsFrom } from './readings';
import { shown } from './shown-spread';

/** usualFor looks at so many neighbours on either side. */
const REACH = 200;

interface Placed extends ComparablePost {
  readonly row: PostRow;
  readonly publishedAt: number;
  readonly value: Interval | null;
  readonly isGrown: boolean;
}

/** The metric under which the compared value travels: engagements are summed on fixed parts before they are compared. */
function slotOf(metric: ComparedMetric): Exclude<ComparedMetric, 'engagements'> {
  return metric === 'engagements' ? 'likes' : metric;
}

/** A range under the name that compared values travel by. */
function measuredAs(metric: ComparedMetric, range: Interval | null) {
  if (range === null) return {};
  return { [slotOf(metric)]: { ...range, value: range.low, precision: 'exact' as const, raw: '', source: 0 } };
}

/** What was read of each post at each moment, of the compared metric; nothing without a file of readings. */
function compared(posts: AccountPosts, basis: EngagementBasis | null, context: AnalyseContext): ReadingsByPost {
  const { request, now } = context;
  if (request.readingsFile === null) return new Map();
  const byPost = readingsByPost(posts, readingsFrom(request.readingsFile).rows, now);
  return new Map(
    [...byPost].map(([id, rows]) => [
      id,
      momentsOf(rows).map(({ readAt, known }) => {
        const sum = basis === null ? null : engagementsOn(known, basis);
        const range = request.metric === 'engagements' ? sum : (known.metrics[request.metric] ?? null);
        return { readAt, metrics: measuredAs(request.metric, range) };
      }),
    ]),
  );
}

function placed({ row, values }: ValuedRow, { request, now, matureDays }: AnalyseContext): Placed[] {
  const at = row.published_at;
  if (at === null || at > now || row.is_repost || row.is_promoted) return [];
  const readAt = readAtOf(row, at, now);
  const value = values.get(request.metric) ?? null;
  return [
    {
      row,
      key: row.post_id,
      publishedAt: at,
      publishedAtPrecision: row.published_at_precision,
      format: FORMATS.find((format) => format === row.format) ?? null,
      isReply: row.is_reply,
      isPromoted: false,
      lastReadAt: readAt,
      latest: measuredAs(request.metric, value),
      latestReadAt: value === null ? {} : { [slotOf(request.metric)]: readAt },
      value,
      isGrown: isMature(readAt, at, row.published_at_precision, matureDays),
    },
  ];
}

/** Why there is no usual. */
function reasonOf(usual: Usual): string | null {
  if (usual.kind === 'usual') return null;
  return usual.kind === 'unknown' ? usual.reason : usual.kind;
}

function rankOf(grown: readonly Placed[], index: number) {
  const { basis, posts } = rankHistory(grown, index);
  const history = posts.flatMap(({ value }) => value ?? []);
  const own = grown[index]?.value ?? null;
  const found = own === null ? null : percentileOf(own, history);
  return {
    percentile: shown(found?.rank ?? null),
    percentile_margin: found?.margin ?? null,
    n: history.length,
    basis,
  };
}

/** The posts of one kind, originals or replies, each against those of its kind. */
function judged(
  posts: readonly Placed[],
  readings: ReadingsByPost,
  { request, now, matureDays }: AnalyseContext,
): Map<PostRow, object> {
  const ordered = inOrderOfTime(posts);
  const grown = ordered.filter((post) => post.isGrown && post.value !== null);
  const ranks = new Map(grown.map((post, index) => [post.key, index]));
  const near = neighboursIn(ordered, () => 'all', REACH);
  const alike = neighboursIn(ordered, ({ format }) => format, REACH);
  return new Map(
    ordered.map((post) => {
      const history = [...new Set([...alike(post), ...near(post)])];
      const options = { now, matureAfterDays: matureDays, readings, metric: slotOf(request.metric) };
      const usual = usualFor(post, history, options);
      const found = usual.kind === 'usual' ? usual : null;
      const index = ranks.get(post.key);
      const none = { percentile: null, percentile_margin: null, n: null, basis: null };
      return [
        post.row,
        {
          ...(index === undefined ? none : rankOf(grown, index)),
          expected: shown(found?.expected ?? null),
          times_usual: shown(found?.times ?? null),
          n_usual: found?.n ?? (usual.kind === 'too-few' ? usual.n : null),
          basis_usual: found?.basis ?? null,
          no_usual: reasonOf(usual),
        },
      ] as const;
    }),
  );
}

/** The fields of the contract; posts of others, paid posts, and posts without a time or from the future are in `left_out`. */
export const usualAnalysis: Analysis = (account, context) => {
  const { rows } = account;
  const all = valued(rows);
  const readings = compared(account, all.basis, context);
  const posts = all.rows.flatMap((row) => placed(row, context));
  const [replies, originals] = [true, false].map((isReply) =>
    judged(
      posts.filter((post) => post.isReply === isReply),
      readings,
      context,
    ),
  );
  return {
    engagement_parts: all.basis,
    posts: posts.map(({ row, value }) => ({
      post_id: row.post_id,
      value: shown(value),
      ...originals?.get(row),
      ...replies?.get(row),
    })),
    left_out: rows.length - posts.length,
  };
};
