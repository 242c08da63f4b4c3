/** What is worth knowing about goals without being a reason to refuse anything. */
import { DAY } from '../age';
import { type Goals, type LoggedChange, type Target, isSameTarget } from './goal-log';

/** A target that is changed again within so many days was given no chance to show anything. */
const COOL_DOWN_DAYS = 28;

/** The end of the time that a change made at the latest of `moments` needs to show anything; null when it is over at `now`. */
function timeFor(moments: readonly number[], now: number): number | null {
  const end = Math.max(...moments) + COOL_DOWN_DAYS * DAY;
  return end > now ? end : null;
}

/** When a target that is about to be changed will have had its time; null when it has, or when there is none. A hint, no refusal. */
export function coolDownUntil(
  log: readonly LoggedChange[],
  target: Omit<Target, 'value'>,
  moment: number,
): number | null {
  const set = log.filter(
    ({ at, change }) => at <= moment && change.kind === 'target set' && isSameTarget(change, target),
  );
  return timeFor(
    set.map(({ at }) => at),
    moment,
  );
}

/** The same for the strategy: objective and weights. */
export function strategyCoolDownUntil(log: readonly LoggedChange[], moment: number): number | null {
  const set = log.filter(
    ({ at, change }) => at <= moment && (change.kind === 'objective' || change.kind === 'weights'),
  );
  return timeFor(
    set.map(({ at }) => at),
    moment,
  );
}

/** Whether every KPI tells only what has come of things, none what is coming. */
export function lacksLeading({ kpis }: Goals): boolean {
  return kpis.length > 0 && kpis.every(({ timing }) => timing === 'lagging');
}

/** Whether the user wants to hear on this day (YYYY-MM-DD) that the goals should be looked at again. */
export function isReviewDue({ reviewOn, remind }: Goals, today: string): boolean {
  return remind && reviewOn !== null && reviewOn <= today;
}
