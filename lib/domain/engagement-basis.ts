/** On which parts the engagements of many posts are summed, so that every sum has the same ones. */
import { type PartValues, commonParts } from './comparable';
import { type Interval, sum } from './interval';
import { ENGAGEMENT_PARTS, type EngagementPart, type PostMetric } from './metrics';

/** What is known of a post's engagements: its parts, or only their sum as a table told it. */
export interface KnownEngagements {
  readonly metrics: Readonly<Partial<Record<PostMetric, Interval>>>;
  /** Sum of parts that are not known; null when none is told. Used only where no part is known. */
  readonly told: number | null;
}

/** `told`: only sums of unknown parts are compared. */
export type EngagementBasis = readonly EngagementPart[] | 'told';

function knownParts({ metrics }: KnownEngagements): PartValues {
  return Object.fromEntries(ENGAGEMENT_PARTS.flatMap((part) => (metrics[part] ? [[part, metrics[part]]] : [])));
}

/** The sum of a post on a basis; null when one of its parts is unknown. Parts beyond the basis are not in it. */
export function engagementsOn(post: KnownEngagements, basis: EngagementBasis): Interval | null {
  if (basis === 'told') {
    if (post.told === null || Object.keys(knownParts(post)).length > 0) return null;
    return { low: post.told, high: post.told };
  }
  const known = basis.flatMap((part) => post.metrics[part] ?? []);
  return known.length < basis.length ? null : sum(known);
}

/**
 * The parts known of at least half of the posts that know any; if fewer than half of these posts then know all of them,
 * the rarest is given up (commonParts). `told` where more posts tell only their sum. Null when nothing is known.
 */
export function engagementBasis(posts: readonly KnownEngagements[]): EngagementBasis | null {
  const known = posts.map(knownParts).filter((parts) => Object.keys(parts).length > 0);
  const told = posts.filter((post) => engagementsOn(post, 'told') !== null).length;
  if (told > known.length) return 'told';
  if (known.length === 0) return null;
  // In a fixed order, because of equally rare parts the first is given up.
  const any = knownParts({ metrics: Object.assign({}, ...known), told: null });
  const parts = commonParts(any, known, Math.ceil(known.length / 2));
  return ENGAGEMENT_PARTS.filter((part) => parts.includes(part));
}
