/** Days that stand out against an account's typical day (statistics, section 7). */
import { DAY } from '../age';
import { median } from '../quantiles';

const HISTORY = 56;
const NEEDED = 28;
const WEEKDAY_PULL = 2;
const FLOOR = 0.05;
const NORMAL_SCALE = 1.4826;
const CLIP_SCALES = 2.5;
const CLIP_LOSS = 1.03;
/** So many deviations away a day is unusual: 0.45 false alarms in 100 days (statistics, section 7). */
export const THRESHOLD = 3.5;
const USUAL_RANGE = 1.645;

/** A day with data; days without any are not in the series. */
export interface DayValue {
  /** YYYY-MM-DD in the account's zone. */
  readonly date: string;
  /** Not below 0. */
  readonly value: number;
}

export interface JudgedDay extends DayValue {
  /** Value of a typical such day and its usual range, in the unit of the values. */
  readonly typical: number;
  readonly low: number;
  readonly high: number;
  readonly z: number;
  readonly flag: 'spike' | 'drop' | null;
}

interface LogDay {
  readonly weekday: number;
  readonly log: number;
}

const weekdayOf = (date: string): number => (Date.parse(date) / DAY + 3) % 7;

function weekdayOffset(history: readonly LogDay[], weekday: number): number {
  const middle = median(history.map(({ log }) => log)) ?? 0;
  const own = history.filter((day) => day.weekday === weekday).map(({ log }) => log - middle);
  return own.length < 2 ? 0 : ((median(own) ?? 0) * own.length) / (own.length + WEEKDAY_PULL);
}

function typicalOf(logs: readonly number[]): { mean: number; deviation: number } {
  const middle = median(logs) ?? 0;
  const spread = NORMAL_SCALE * (median(logs.map((log) => Math.abs(log - middle))) ?? 0);
  const reach = CLIP_SCALES * Math.max(FLOOR, spread);
  const clipped = logs.map((log) => Math.min(middle + reach, Math.max(middle - reach, log)));
  const mean = clipped.reduce((total, log) => total + log, 0) / clipped.length;
  const squares = clipped.reduce((total, log) => total + (log - mean) ** 2, 0);
  return { mean, deviation: Math.max(FLOOR, CLIP_LOSS * Math.sqrt(squares / (clipped.length - 1))) };
}

function judge(day: DayValue, history: readonly LogDay[], threshold: number): JudgedDay {
  const offsets = Array.from({ length: 7 }, (_, weekday) => weekdayOffset(history, weekday));
  const offset = offsets[weekdayOf(day.date)] ?? 0;
  const { mean, deviation } = typicalOf(history.map(({ log, weekday }) => log - (offsets[weekday] ?? 0)));
  const z = (Math.log1p(day.value) - offset - mean) / deviation;
  const at = (deviations: number): number => Math.max(0, Math.expm1(mean + deviations * deviation + offset));
  const flag = z >= threshold ? 'spike' : z <= -threshold ? 'drop' : null;
  return { ...day, typical: at(0), low: at(-USUAL_RANGE), high: at(USUAL_RANGE), z, flag };
}

/** Every day that has at least 28 earlier ones, against the 56 before it. The running day must not be among them. */
export function judgedDays(days: readonly DayValue[], threshold: number = THRESHOLD): JudgedDay[] {
  const ordered = days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const logs = ordered.map(({ date, value }) => ({ weekday: weekdayOf(date), log: Math.log1p(value) }));
  return ordered.flatMap((day, index) =>
    index < NEEDED ? [] : judge(day, logs.slice(Math.max(0, index - HISTORY), index), threshold),
  );
}
