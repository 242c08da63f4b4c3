/** How well the earlier posts of an account tell of its later ones: coverage of the intervals, and lift of the named hours. */
import { bestFifthLift } from '@/lib/domain/best-times/back-test';
import { type BestTimeCell, bestTimes, learnedCells } from '@/lib/domain/best-times/best-times';
import { adjustmentFrom, type RelativePost, relativePosts, scoresOf } from '@/lib/domain/best-times/residuals';
import { type BestTimePost, timedPosts } from '@/lib/domain/best-times/timed-posts';
import { grouped } from '@/lib/domain/grouped';

const TRAIN_SHARE = 0.7;
const NAMED = 5;
/** 90 % of a normal distribution. */
const Z = 1.645;
export interface AccountScore {
  /** Slots whose later mean lay inside the slot's interval, combined with that mean's own standard error. */
  readonly covered: number;
  readonly compared: number;
  /** Later posts of the fifth that the analysis values most, against all later posts; log units. */
  readonly fifth: number;
  /** The same where plain means of the earlier posts choose the fifth. */
  readonly rawFifth: number;
  /** Later posts in the hours named, against all later posts; null where no hour was named or no post went out then. */
  readonly named: number | null;
  /** The same for the five hours with the highest plain means, of the same accounts. */
  readonly rawNamed: number | null;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const slotOf = ({ weekday, hour }: Pick<BestTimeCell, 'weekday' | 'hour'>): number => weekday * 24 + hour;

/** Plain mean of the logs of each hour with posts: what a heat map shows. */
function rawMeans(train: readonly RelativePost[]): Map<number, number> {
  const bySlot = grouped(train, ({ post }) => post.slot);
  return new Map([...bySlot].map(([slot, posts]) => [slot, meanOf(posts.map(({ post }) => post.log))] as const));
}

function rawBest(means: ReadonlyMap<number, number>): Set<number> {
  const best = [...means].sort(([a, x], [b, y]) => y - x || a - b).slice(0, NAMED);
  return new Set(best.map(([slot]) => slot));
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

export interface Question {
  readonly posts: readonly BestTimePost[];
  readonly zone: string;
  readonly now: number;
  readonly days: number;
}

/** The hours that would have been named when the last of the earlier posts had just settled. */
function namedThen({ posts, zone, now, days }: Question, train: readonly RelativePost[]): Set<number> {
  const earlier = new Set(train.map(({ post }) => post.id));
  const end = train.at(-1)?.post.publishedAt ?? now;
  const known = posts.filter(({ id, publishedAt }) => earlier.has(id) || (publishedAt !== null && publishedAt <= end));
  const { slots } = bestTimes({ posts: known, zone, now: end, days, seed: 1 });
  return new Set(slots.map(slotOf));
}

/** Null where there are too few posts to learn from and to compare. */
export function scoreAccount(question: Question): AccountScore | null {
  const { posts, zone, now, days } = question;
  const used = relativePosts(timedPosts(posts, zone, now, days));
  const train = used.slice(0, Math.floor(used.length * TRAIN_SHARE));
  const test = used.slice(train.length);
  if (train.length < NAMED || test.length < NAMED) return null;
  const cells = learnedCells(train);
  const scores = scoresOf(test, adjustmentFrom(train));
  const later = test.map(({ post }, index) => ({ slot: post.slot, score: scores[index] ?? 0 }));
  const [covered, compared] = coverage(later, cells);
  const means = rawMeans(train);
  const typical = meanOf(train.map(({ post }) => post.log));
  const fifthBy = (valueOf: (slot: number) => number): number =>
    bestFifthLift(later.map(({ slot, score }) => ({ score, value: valueOf(slot) })));
  const hours = namedThen(question, train);
  return {
    covered,
    compared,
    fifth: fifthBy((slot) => cells[slot]?.value ?? 0),
    rawFifth: fifthBy((slot) => means.get(slot) ?? typical),
    named: liftOf(later, hours),
    rawNamed: hours.size === 0 ? null : liftOf(later, rawBest(means)),
  };
}
