/** What a value says about its target, in the words of the product. */
import { type Interval, scale, verdictOfTarget } from '../interval';

export type Verdict = 'met' | 'missed' | 'too close to call' | 'too early' | 'too few posts' | 'not visible';

export interface Judged {
  /** Null: the site does not show it, or it cannot be computed. */
  readonly value: Interval | null;
  /** 0 or more. */
  readonly target: number;
  /** `less`: the target is the most that it may be. */
  readonly better: 'more' | 'less';
  /** Whether the value is as old as values have to be to be compared. */
  readonly isGrown: boolean;
  /** Posts behind the value. */
  readonly posts: number;
  readonly neededPosts: number;
}

/** What the range says now, whatever its age: null without a value. */
export function reached({ value, target, better }: Pick<Judged, 'value' | 'target' | 'better'>): Verdict | null {
  if (value === null) return null;
  const verdict = verdictOfTarget(value, target, better === 'more' ? 'at least' : 'at most');
  return verdict === 'too close' ? 'too close to call' : verdict;
}

/** The verdict on a value; why there is none comes first: not visible, too few posts, too early. */
export function verdictOn(judged: Judged): Verdict {
  const now = reached(judged);
  if (now === null) return 'not visible';
  if (judged.posts < judged.neededPosts) return 'too few posts';
  return judged.isGrown ? now : 'too early';
}

/** The share of the target that is reached, 1 being all of it; null without a value, or for a target of 0, of which there are no shares. */
export function attainment(value: Interval | null, target: number): Interval | null {
  return value === null || target <= 0 ? null : scale(value, 1 / target);
}
