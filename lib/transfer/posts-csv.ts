/** The table of posts: one row a post, with its latest values. */
import { HOUR } from '@/lib/domain/age';
import { engagementsOf } from '@/lib/domain/engagements';
import type { Measured } from '@/lib/domain/measured';
import type { PostMetric } from '@/lib/domain/metrics';
import type { PostRecord } from '@/lib/storage/records';
import { joined } from './csv-lists';
import { handleOfKey, timeText } from './csv-values';
import { type CsvCell, csvDocument, csvLine } from './csv-writer';

/** Columns of metrics that are read, in the order of the table. */
export const POST_METRIC_COLUMNS = [
  'impressions',
  'reach',
  'views',
  'likes',
  'comments',
  'shares',
  'quotes',
  'saves',
  'clicks',
  'score',
] as const satisfies readonly PostMetric[];

/** Other programs rely on these names and their order. */
export const POST_COLUMNS = [
  'platform',
  'account',
  'post_id',
  'permalink',
  'published_at',
  'published_at_precision',
  'time_zone',
  'format',
  'is_repost',
  'is_reply',
  'is_promoted',
  'is_pinned',
  'campaigns',
  'hashtags',
  'text',
  'first_read_at',
  'last_read_at',
  'age_hours',
  ...POST_METRIC_COLUMNS,
  'followers_at_post',
  'engagements',
  'engagement_rate_by_followers',
  'engagement_rate_by_impressions',
  'rounded',
  'leads',
  'conversions',
  'revenue',
  'cost',
] as const;

type PostColumn = (typeof POST_COLUMNS)[number];

/** What the user typed in of a post; an absent number is unknown. Saves and clicks are not among them: those columns hold what was read. */
export type TypedCells = Readonly<Partial<Record<'leads' | 'conversions' | 'revenue' | 'cost', number>>>;

export interface PostsCsvOptions {
  /** IANA zone in which the user thinks of days and weeks. */
  readonly zone: string;
  /** Complete handles as their site writes them, by account key; without one the handle is in lower case. */
  readonly handles?: ReadonlyMap<string, string>;
  /** Numbers that the user typed in, by key of the post. */
  readonly typed?: ReadonlyMap<string, TypedCells>;
}

/** To so many decimals, so that no rate claims more than the counts carry. */
const roundTo = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

/** A share of 1; null when one of the two is unknown or the denominator is 0. */
function rate(numerator: Measured | null, denominator: Measured | null | undefined): number | null {
  if (numerator === null || !denominator || denominator.value <= 0) return null;
  return roundTo(numerator.value / denominator.value, 6);
}

/** Hours between publishing and the last reading; null if unknown or, by an inexact time of publishing, below 0. */
function ageHours({ publishedAt, lastReadAt }: PostRecord): number | null {
  return publishedAt === null || lastReadAt < publishedAt ? null : roundTo((lastReadAt - publishedAt) / HOUR, 2);
}

function roundedColumns(post: PostRecord): string[] {
  const metrics = POST_METRIC_COLUMNS.filter((metric) => post.latest[metric]?.precision === 'rounded');
  return post.followersAtPost?.precision === 'rounded' ? [...metrics, 'followers_at_post'] : metrics;
}

function metricCells(post: PostRecord): Record<(typeof POST_METRIC_COLUMNS)[number], number | null> {
  const value = (metric: PostMetric): number | null => post.latest[metric]?.value ?? null;
  return {
    impressions: value('impressions'),
    reach: value('reach'),
    views: value('views'),
    likes: value('likes'),
    comments: value('comments'),
    shares: value('shares'),
    quotes: value('quotes'),
    saves: value('saves'),
    clicks: value('clicks'),
    score: value('score'),
  };
}

function postCells(post: PostRecord, options: PostsCsvOptions): Record<PostColumn, CsvCell> {
  const engagements = engagementsOf(post.latest)?.value ?? null;
  return {
    platform: post.platform,
    account: options.handles?.get(post.accountKey) ?? handleOfKey(post.accountKey),
    post_id: post.id,
    permalink: post.permalink,
    published_at: timeText(post.publishedAt),
    published_at_precision: post.publishedAtPrecision,
    time_zone: options.zone,
    format: post.format,
    // Posts of others that the account shared are never kept as its own.
    is_repost: false,
    is_reply: post.isReply,
    is_promoted: post.isPromoted,
    is_pinned: post.isPinned,
    campaigns: joined(post.campaigns),
    hashtags: joined(post.hashtags),
    text: post.text,
    first_read_at: timeText(post.firstReadAt),
    last_read_at: timeText(post.lastReadAt),
    age_hours: ageHours(post),
    ...metricCells(post),
    followers_at_post: post.followersAtPost?.value ?? null,
    engagements: engagements?.value ?? null,
    engagement_rate_by_followers: rate(engagements, post.followersAtPost),
    engagement_rate_by_impressions: rate(engagements, post.latest.impressions),
    rounded: roundedColumns(post).join(';'),
    leads: null,
    conversions: null,
    revenue: null,
    cost: null,
    ...options.typed?.get(post.key),
  };
}

/** One post as the cells of its row. Unknown is an empty cell; `rounded` names the columns whose number is a range. */
function postRow(post: PostRecord, options: PostsCsvOptions): CsvCell[] {
  const cells = postCells(post, options);
  return POST_COLUMNS.map((column) => cells[column]);
}

/** The rows of the table below its header. */
export function* postRows(posts: Iterable<PostRecord>, options: PostsCsvOptions): Generator<CsvCell[]> {
  for (const post of posts) yield postRow(post, options);
}

/** The whole table in parts, ready for downloadCsv. */
export function postsCsv(posts: Iterable<PostRecord>, options: PostsCsvOptions): Generator<string> {
  return csvDocument(POST_COLUMNS, postRows(posts, options));
}

/** Rows of the table as they stand in the file, without its header. */
export const postLines = (posts: Iterable<PostRecord>, options: PostsCsvOptions): string =>
  [...postRows(posts, options)].map(csvLine).join('');

/** The beginning of the file: mark and header. */
export const postsHeader = (): string => [...csvDocument(POST_COLUMNS, [])].join('');
