/** Which posts a list shows, and in which order. Pure. */
import type { ComparedMetric } from '@/lib/domain/comparable';
import { engagementsOf } from '@/lib/domain/engagements';
import { centre } from '@/lib/domain/interval';
import { type Measured, middle } from '@/lib/domain/measured';
import type { Usual } from '@/lib/domain/usual';
import type { Format } from '@/lib/domain/formats';
import type { PostRecord } from '@/lib/storage/records';

export type PostSort = 'published' | 'usual' | ComparedMetric;

/** `none`: cannot be told. */
export const VERDICTS = ['above', 'usual', 'below', 'none'] as const;

export type PostVerdict = (typeof VERDICTS)[number];

export interface PostFilter {
  /** Words that the text must contain, in any case and without regard to accents. */
  readonly search: string;
  readonly format: Format | null;
  readonly campaign: string | null;
  /** Published so many days ago at most; null for any time. */
  readonly days: number | null;
  /** How it stands against its usual. */
  readonly verdict: PostVerdict | null;
}

export const NO_FILTER: PostFilter = { search: '', format: null, campaign: null, days: null, verdict: null };

/** Whether a filter leaves anything out. */
export const isNarrowed = ({ search, format, campaign, days, verdict }: PostFilter): boolean =>
  search !== '' || format !== null || campaign !== null || days !== null || verdict !== null;

const DAY = 86_400_000;

/** The latest value of a metric or of all engagements; null when unknown. */
export function valueOf(post: PostRecord, metric: ComparedMetric): Measured | null {
  if (metric === 'engagements') return engagementsOf(post.latest)?.value ?? null;
  return post.latest[metric] ?? null;
}

/** Without accents and in lower case, so that "cafe" finds "Café". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const verdictOf = (usual: Usual): PostVerdict => (usual.kind === 'usual' ? usual.symbol : 'none');

function fits(post: PostRecord, { search, format, campaign, days }: PostFilter, now: number): boolean {
  if (format !== null && post.format !== format) return false;
  if (campaign !== null && !post.campaigns.includes(campaign)) return false;
  if (days !== null && (post.publishedAt === null || post.publishedAt < now - days * DAY)) return false;
  if (search.trim() === '') return true;
  const text = plain(`${post.text ?? post.excerpt ?? ''} ${post.hashtags.join(' ')}`);
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** What a post is ranked by; -1, below everything, when it is unknown. */
function rank(post: PostRecord, sort: Exclude<PostSort, 'published'>, usuals: ReadonlyMap<string, Usual>): number {
  if (sort === 'usual') {
    const usual = usuals.get(post.key);
    return usual?.kind === 'usual' && usual.times !== null ? centre(usual.times) : -1;
  }
  const value = valueOf(post, sort);
  return value === null ? -1 : middle(value);
}

/**
 * The posts that fit at `now`, highest first; posts that rank alike, and all of them by date, keep their order.
 * A post that is not in `usuals` yet has no verdict to be filtered by.
 */
export function listPosts(
  posts: readonly PostRecord[],
  filter: PostFilter,
  sort: PostSort,
  usuals: ReadonlyMap<string, Usual>,
  now: number,
): readonly PostRecord[] {
  const { verdict } = filter;
  const isVerdict = ({ key }: PostRecord): boolean => {
    const usual = usuals.get(key);
    return verdict === null || (usual !== undefined && verdictOf(usual) === verdict);
  };
  const fitting = posts.filter((post) => isVerdict(post) && fits(post, filter, now));
  if (sort === 'published') return fitting;
  const ranked = fitting.map((post) => ({ post, rank: rank(post, sort, usuals) }));
  return ranked.sort((a, b) => b.rank - a.rank).map(({ post }) => post);
}
