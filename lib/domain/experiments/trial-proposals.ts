/** Times worth trying out: next to good ones, but not known well enough. */
import type { BestTimeCell } from '../best-times/best-times';
import { isAllowed, type TimeLimits } from '../best-times/recommended-slots';
import type { TimeTrial, TrialReason } from './time-trial';

const MOST = 3;
const HOURS = 2;
const MOST_DAYS = 3;
/** Below so many posts of its own nothing is known of a time. */
const FEW = 3;
/** From so many posts on, another six would not teach much. */
const WELL_KNOWN = 10;
/** Posts nearby that must speak for a time; without any it would be a guess. */
const NEEDED_WEIGHT = 3;
/** A time is near the good ones if it is expected to bring at least this share of the best. */
const NEAR_BEST = 0.5;
/** Around the window, on any day, the account must post at all: at least so many posts within an hour of it. */
const NEEDED_AT_THAT_HOUR = 3;
/** Two proposals on one day are at least so many hours apart. */
const APART = 4;

export interface TrialProposal {
  readonly weekdays: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly reason: TrialReason;
  /** Own posts there. */
  readonly n: number;
  /** In percent against a typical post, with its 90 % interval. */
  readonly percent: number;
  readonly lowPercent: number;
  readonly highPercent: number;
}

type Window = Pick<TimeTrial, 'weekdays' | 'from' | 'to'>;

const isNear = (a: Window, b: Window): boolean =>
  a.weekdays.some((day) => b.weekdays.includes(day)) && Math.abs(a.from - b.from) < APART;

/** Between what is expected of a window and the best that it may bring. */
const promise = ({ percent, highPercent }: TrialProposal): number => percent + highPercent;

/** Posts of any day from an hour before the window to an hour after it. */
function postsAround(cells: readonly BestTimeCell[], { from, to }: Pick<Window, 'from' | 'to'>): number {
  return cells.filter(({ hour }) => hour >= from - 1 && hour <= to).reduce((sum, { n }) => sum + n, 0);
}

interface Candidate extends TrialProposal {
  readonly weight: number;
}

function candidate(cells: readonly BestTimeCell[], first: number): Candidate | null {
  const own = cells.slice(first, first + HOURS);
  const [start] = own;
  if (start === undefined || start.hour + HOURS > 24) return null;
  const mean = (of: (cell: BestTimeCell) => number): number => own.reduce((sum, cell) => sum + of(cell), 0) / HOURS;
  const percent = (of: (cell: BestTimeCell) => number): number => 100 * Math.expm1(mean(of));
  const n = own.reduce((sum, cell) => sum + cell.n, 0);
  return {
    weekdays: [start.weekday],
    from: start.hour,
    to: start.hour + HOURS,
    reason: n < FEW ? 'few posts' : 'uncertain',
    n,
    percent: percent(({ value }) => value),
    lowPercent: percent(({ low }) => low),
    highPercent: percent(({ high }) => high),
    weight: mean(({ weight }) => weight),
  };
}

/**
 * At most three windows of two hours that promise most among those that are expected to do well and are not known to; none near a running trial, none that the user does not allow. Empty where nothing is known.
 */
export function trialProposals(
  cells: readonly BestTimeCell[],
  limits: TimeLimits,
  running: readonly Window[],
): TrialProposal[] {
  const allowed = cells.filter(({ weekday, hour }) => isAllowed(weekday, hour, limits));
  const best = 100 * Math.expm1(Math.max(0, ...allowed.map(({ value }) => value)));
  const candidates = cells
    .flatMap((_, index) => candidate(cells, index) ?? [])
    .filter(
      ({ weekdays: [day = 0], from, to, n, percent, lowPercent, weight }) =>
        isAllowed(day, from, limits) &&
        isAllowed(day, from + 1, limits) &&
        percent > 0 &&
        percent >= best * NEAR_BEST &&
        n < WELL_KNOWN &&
        (n < FEW || lowPercent <= 0) &&
        weight >= NEEDED_WEIGHT &&
        postsAround(cells, { from, to }) >= NEEDED_AT_THAT_HOUR,
    )
    .toSorted((a, b) => promise(b) - promise(a));
  const chosen: TrialProposal[] = [];
  for (const first of candidates) {
    if (chosen.length === MOST) break;
    const isTaken = (window: Window): boolean => [...running, ...chosen].some((other) => isNear(window, other));
    if (isTaken(first)) continue;
    const free = candidates.filter((other) => !isTaken(other));
    chosen.push(withAlikeDays(first, free));
  }
  return chosen;
}

/** The window on up to three adjacent days, as far as it is worth trying there too: a trial then takes fewer weeks. */
function withAlikeDays(first: Candidate, candidates: readonly Candidate[]): TrialProposal {
  const alike = [first];
  const days = (): number[] => alike.flatMap(({ weekdays }) => weekdays);
  for (const other of candidates) {
    const [day = 0] = other.weekdays;
    const isAdjacent = days().some((known) => Math.abs(known - day) === 1);
    if (alike.length < MOST_DAYS && other.from === first.from && isAdjacent && !days().includes(day)) alike.push(other);
  }
  const mean = (of: (one: Candidate) => number): number => alike.reduce((sum, one) => sum + of(one), 0) / alike.length;
  return {
    weekdays: days().toSorted((a, b) => a - b),
    from: first.from,
    to: first.to,
    reason: alike.every(({ reason }) => reason === 'few posts') ? 'few posts' : 'uncertain',
    n: alike.reduce((sum, { n }) => sum + n, 0),
    percent: mean(({ percent }) => percent),
    lowPercent: mean(({ lowPercent }) => lowPercent),
    highPercent: mean(({ highPercent }) => highPercent),
  };
}
