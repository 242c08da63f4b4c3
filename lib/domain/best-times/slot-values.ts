/** What the hours of a week are worth: smoothed over neighbouring hours and similar days, pulled towards nothing. */
import { SLOTS } from './timed-posts';

const BANDWIDTH_HOURS = 3;
const SIMILAR_DAY = 0.5;
const OTHER_DAY = 0.2;
/** So many posts without any effect are added to every slot. */
export const PULL_POSTS = 15;

function dayWeight(a: number, b: number): number {
  if (a === b) return 1;
  return a < 5 === b < 5 ? SIMILAR_DAY : OTHER_DAY;
}

const DAYS = 7;
const HOURS = 24;

function hourWeights(): Float64Array {
  const weights = new Float64Array(HOURS * HOURS);
  for (let a = 0; a < HOURS; a += 1) {
    for (let b = 0; b < HOURS; b += 1) {
      const apart = Math.abs(a - b);
      const hours = Math.min(apart, HOURS - apart);
      weights[a * HOURS + b] = Math.exp(-0.5 * (hours / BANDWIDTH_HOURS) ** 2);
    }
  }
  return weights;
}

const HOUR_WEIGHTS = hourWeights();
const DAY_WEIGHTS = Float64Array.from({ length: DAYS * DAYS }, (_, at) => dayWeight(Math.floor(at / DAYS), at % DAYS));

/** Neighbouring hours of each day by themselves. */
function overHours(perSlot: Float64Array): Float64Array {
  const result = new Float64Array(SLOTS);
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const [first, row] = [slot - (slot % HOURS), (slot % HOURS) * HOURS];
    let total = 0;
    for (let hour = 0; hour < HOURS; hour += 1) total += (HOUR_WEIGHTS[row + hour] ?? 0) * (perSlot[first + hour] ?? 0);
    result[slot] = total;
  }
  return result;
}

/**
 * `result[s]` = Σ k_sj · `perSlot[j]` (statistics, section 9, step 6). The weight of a pair is one of hours times one of days,
 * so hours and days are summed one after the other, which is five times less work than all pairs.
 */
export function smoothed(perSlot: Float64Array, result: Float64Array): Float64Array {
  const byDay = overHours(perSlot);
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const [day, hour] = [Math.floor(slot / HOURS), slot % HOURS];
    let total = 0;
    for (let other = 0; other < DAYS; other += 1)
      total += (DAY_WEIGHTS[day * DAYS + other] ?? 0) * (byDay[other * HOURS + hour] ?? 0);
    result[slot] = total;
  }
  return result;
}

/** Adds each post's score to its slot. */
export function summed(slots: Uint8Array, scores: Float64Array, result: Float64Array): Float64Array {
  result.fill(0);
  for (let i = 0; i < slots.length; i += 1) {
    const slot = slots[i] ?? 0;
    result[slot] = (result[slot] ?? 0) + (scores[i] ?? 0);
  }
  return result;
}

export function countsOf(slots: Uint8Array): Float64Array {
  return summed(slots, new Float64Array(slots.length).fill(1), new Float64Array(SLOTS));
}

/** The scores minus their mean. */
export function centred(scores: Float64Array): Float64Array {
  const mean = scores.reduce((total, score) => total + score, 0) / Math.max(1, scores.length);
  return scores.map((score) => score - mean);
}

/** Value of each slot in log units (step 7); `weights` are the smoothed counts. */
export function slotValues(slots: Uint8Array, centredScores: Float64Array, weights: Float64Array): Float64Array {
  const values = smoothed(summed(slots, centredScores, new Float64Array(SLOTS)), new Float64Array(SLOTS));
  return values.map((value, slot) => value / ((weights[slot] ?? 0) + PULL_POSTS));
}

/** T = Σ N_s · v_s²: how much the slots differ (step 9). */
export function spread(counts: Float64Array, values: Float64Array): number {
  return counts.reduce((total, count, slot) => total + count * (values[slot] ?? 0) ** 2, 0);
}
