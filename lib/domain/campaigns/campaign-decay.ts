/** How the posts of a campaign gather: at once, evenly or late. Told only of posts whose readings prove it. */
import { DAY } from '../age';
import type { ComparablePost, ReadingsByPost } from '../comparable';
import type { Point } from '../value-at-age';
import { basisOf, engagementPoints, isDated } from './campaign-curve';

export type DecayShape = 'burst' | 'steady' | 'growing';

export interface CampaignDecay {
  /** `few`: too few posts were read often enough. `mixed`: no shape has more than half of them. */
  readonly shape: DecayShape | 'mixed' | 'few';
  /** Posts of this shape; 0 for `mixed` and `few`. */
  readonly n: number;
  /** Posts whose readings tell a shape. */
  readonly of: number;
}

const NEEDED_FOR_DECAY = 3;
const FEWEST_READINGS = 4;
/** Younger posts have no final engagements to speak of. */
const OLD_ENOUGH = 3 * DAY;
const BURST = 0.1;
const LATE = 0.6;

/**
 * When a post had half of what it had last, as a share of its age then: within the first tenth, in between, or after three
 * fifths. Null when its readings leave that open.
 */
export function decayOf(points: readonly Point[], publishedAt: number): DecayShape | null {
  const last = points.at(-1);
  if (last === undefined || points.length < FEWEST_READINGS || last.low <= 0) return null;
  const whole = last.readAt - publishedAt;
  if (whole < OLD_ENOUGH) return null;
  const share = ({ readAt }: Point): number => (readAt - publishedAt) / whole;
  const hadHalf = ({ low }: Point): boolean => low >= last.high / 2;
  const lackedHalf = ({ high }: Point): boolean => high < last.low / 2;
  if (points.some((point) => share(point) <= BURST && hadHalf(point))) return 'burst';
  if (points.some((point) => share(point) >= LATE && lackedHalf(point))) return 'growing';
  const isAfterBurst = points.some((point) => share(point) >= BURST && lackedHalf(point));
  return isAfterBurst && points.some((point) => share(point) <= LATE && hadHalf(point)) ? 'steady' : null;
}

export function campaignDecay(posts: readonly ComparablePost[], readings: ReadingsByPost): CampaignDecay {
  const basis = basisOf(posts);
  const shapes = posts.flatMap((post) => {
    if (basis === null || post.publishedAt === null || !isDated(post)) return [];
    return decayOf(engagementPoints(post, readings.get(post.key) ?? [], basis), post.publishedAt) ?? [];
  });
  const of = shapes.length;
  if (of < NEEDED_FOR_DECAY) return { shape: 'few', n: 0, of };
  for (const shape of ['burst', 'steady', 'growing'] as const) {
    const n = shapes.filter((each) => each === shape).length;
    if (n * 2 > of) return { shape, n, of };
  }
  return { shape: 'mixed', n: 0, of };
}
