/** How well the earlier posts of an account tell of its later ones: coverage of the intervals, and lift of the named hours. */
import { type BestTimeCell, learnedCells } from '@/lib/domain/best-times/best-times';
import { recommendedSlots } from '@/lib/domain/best-times/recommended-slots';
import { adjustmentFrom, type RelativePost, relativePosts, scoresOf } from '@/lib/domain/best-times/residuals';
import { type BestTimePost, timedPosts } from '@/lib/domain/best-times/timed-posts';
import { grouped } from '@/lib/domain/grouped';

const TRAIN_SHARE = 0.7;
const NAMED = 5;
/** 90 % of a normal distribution. */
const Z = 1.645;
export interface AccountScore {
  readonly used: number;
  /** Slots whose later mean lay inside the slot's interval, combined with that mean's own standard error. */
  readonly covered: number;
  readonly compared: number;
  /** Mean score of the later posts in the hours named, minus that of all later posts, log units; null where none went out then. */
  readonly lift: number | null;
  /** The same for the five hours with the highest plain mean. */
  readonly rawLift: number | null;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const slotOf = ({ weekday, hour }: Pick<BestTimeCell, 'weekday' | 'hour'>): number => weekday * 24 + hour;

/** The hours that a heat map of plain means would name. */
function rawBest(train: readonly RelativePost[]): Set<number> {
  const bySlot = grouped(train, ({ post }) => post.slot);
  const means = [...bySlot].map(([slot, posts]) => ({ slot, mean: meanOf(posts.map(({ post }) => post.log)) }));
  return new Set(
    means
      .sort((a, b) => b.mean - a.mean || a.slot - b.slot)
      .slice(0, NAMED)
      .map(({ slot }) => slot),
  );
}

interface Later {
  readonly slot: number;
  readonly score: number;
}

function liftOf(later: readonly Later[], named: ReadonlySet<number>): number | null {
  const inside = later.filter(({ slot }) => named.has(slot));
  return inside.length === 0
    ? null
    : meanOf(inside.map(({ score }) => score)) - meanOf(later.map(({ score }) => score));
}

function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** Slots whose later mean lies within the interval, widened by that mean's own standard error, and all slots with later posts. */
function coverage(later: readonly Later[], cells: readonly BestTimeCell[]): [number, number] {
  const scores = later.map(({ score }) => score);
  const [centre, spread] = [meanOf(scores), spreadOf(scores)];
  let [covered, compared] = [0, 0];
  for (const [slot, posts] of grouped(later, (post) => post.slot)) {
    const cell = cells[slot];
    if (cell === undefined) continue;
    const off = Math.abs(meanOf(posts.map(({ score }) => score)) - centre - cell.value);
    compared += 1;
    if (off <= Math.hypot((cell.high - cell.low) / 2, (Z * spread) / Math.sqrt(posts.length))) covered += 1;
  }
  return [covered, compared];
}

/** Null where there are too few posts to learn from and to compare. */
export function scoreAccount(
  posts: readonly BestTimePost[],
  zone: string,
  now: number,
  days: number,
): AccountScore | null {
  const used = relativePosts(timedPosts(posts, zone, now, days));
  const train = used.slice(0, Math.floor(used.length * TRAIN_SHARE));
  const test = used.slice(train.length);
  if (train.length < NAMED || test.length < NAMED) return null;
  const cells = learnedCells(train);
  const scores = scoresOf(test, adjustmentFrom(train));
  const later = test.map(({ post }, index) => ({ slot: post.slot, score: scores[index] ?? 0 }));
  const [covered, compared] = coverage(later, cells);
  const named = new Set(recommendedSlots(cells, 'reliable').map(slotOf));
  return { used: used.length, covered, compared, lift: liftOf(later, named), rawLift: liftOf(later, rawBest(train)) };
}
