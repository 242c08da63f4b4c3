/** Where a running period stands on its way to its target (statistics, section 4). */
import { type Interval, divide } from '../interval';
import type { Spread } from '../distribution';

/** With fewer earlier periods the elapsed share of the period is all there is to go by. */
export const NEEDED_PERIODS = 4;
/** Below this share of the period's usual total nothing is projected. */
const NEEDED_SHARE = 0.2;

/** A finished period of the account: what it had by the same point, and in the end. */
export interface EarlierPeriod {
  readonly byNow: number;
  readonly total: number;
}

export interface PaceInput {
  /** What the running period has; null when nothing is known. */
  readonly value: Interval | null;
  readonly target: number;
  /** Share of the period's time that is over, 0 to 1. */
  readonly elapsed: number;
  readonly earlier: readonly EarlierPeriod[];
}

export interface Pace {
  /** `even pace`: without enough history, by the elapsed time. */
  readonly basis: 'own history' | 'even pace';
  /** Earlier periods that it goes by; 0 for an even pace. */
  readonly periods: number;
  /** Share of a period's total that is usual by now. */
  readonly share: Spread;
  /** What the target asks for by now. */
  readonly due: number;
  /** Where the period will end if it goes on as earlier ones did; null while too little of it is over, or without a value. */
  readonly projection: Spread | null;
  readonly verdict: 'ahead of pace' | 'on pace' | 'behind pace' | 'too early' | 'not visible';
}

/** Periods that ended with nothing, or with less than they had before (counts fall), tell no share. */
function sharesOf(earlier: readonly EarlierPeriod[]): number[] {
  return earlier
    .filter(({ byNow, total }) => total > 0 && byNow >= 0 && byNow <= total)
    .map(({ byNow, total }) => byNow / total);
}

function expectedShare({ earlier, elapsed }: PaceInput): Pick<Pace, 'basis' | 'periods' | 'share'> {
  const shares = sharesOf(earlier);
  if (shares.length < NEEDED_PERIODS) {
    const share = Math.min(1, Math.max(0, elapsed));
    return { basis: 'even pace', periods: 0, share: { value: share, low: share, high: share } };
  }
  const mean = shares.reduce((total, share) => total + share, 0) / shares.length;
  const share = { value: mean, low: Math.min(...shares), high: Math.max(...shares) };
  return { basis: 'own history', periods: shares.length, share };
}

/** From the value and the largest usual share to the value and the smallest; null where a share of 0 is among them. */
function projected(value: Interval, share: Spread): Spread | null {
  const ends = divide(value, share);
  return ends === null ? null : { value: (value.low + value.high) / 2 / share.value, ...ends };
}

function verdictOf(projection: Spread | null, { value, target }: PaceInput): Pace['verdict'] {
  if (value === null) return 'not visible';
  if (projection === null) return 'too early';
  if (projection.low > target) return 'ahead of pace';
  return projection.high < target ? 'behind pace' : 'on pace';
}

/** Pace and projection of a running period, for targets of the kind "at least". */
export function paceOf(input: PaceInput): Pace {
  const { basis, periods, share } = expectedShare(input);
  const projection = input.value === null || share.value < NEEDED_SHARE ? null : projected(input.value, share);
  return { basis, periods, share, due: input.target * share.value, projection, verdict: verdictOf(projection, input) };
}
