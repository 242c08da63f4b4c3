/** What `npm run analyse` is asked for, checked. */
import { parseArgs } from 'node:util';
import type { ComparedMetric } from '@/lib/domain/comparable';
import { POST_METRICS } from '@/lib/domain/metrics';
import { isTimeZone, type WeekStart } from '@/lib/domain/weeks';

/** Something the caller can put right; its message is the line that is printed. */
export class Refusal extends Error {}

export interface AnalyseRequest {
  readonly analysis: string;
  readonly file: string;
  readonly metric: ComparedMetric;
  /** Null: the zone of the rows. */
  readonly zone: string | null;
  readonly weekStart: WeekStart;
  /** Ms since 1970; null: the latest look in the file. */
  readonly now: number | null;
  readonly seed: number;
  /** Null: not said; Infinity: all. */
  readonly days: number | null;
  /** Null: as the platform needs. */
  readonly matureDays: number | null;
  /** As written, `KPI=VALUE`. */
  readonly targets: readonly string[];
  readonly readingsFile: string | null;
}

const USAGE =
  'usage: npm run analyse -- ANALYSIS FILE.csv [--metric ID] [--zone TZ] [--week-start mon|sun|sat] [--now ISO] ' +
  '[--seed N] [--days N|all] [--mature-days N] [--target KPI=VALUE] [--readings FILE.csv]';

const METRICS: readonly ComparedMetric[] = ['engagements', ...POST_METRICS];
const WEEK_STARTS: readonly WeekStart[] = ['mon', 'sun', 'sat'];

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        metric: text,
        zone: text,
        'week-start': text,
        now: text,
        seed: text,
        days: text,
        'mature-days': text,
        target: { type: 'string', multiple: true },
        readings: text,
      },
    });
  } catch {
    throw new Refusal(USAGE);
  }
}

function oneOf<Word extends string>(words: readonly Word[], text: string, what: string): Word {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Refusal(`${what} must be one of ${words.join(', ')}, not ${text}`);
  return found;
}

function numberFrom(text: string, what: string, pattern: RegExp): number {
  if (!pattern.test(text)) throw new Refusal(`${what} must be a number of at most nine digits, not ${text}`);
  return Number(text);
}

function timeFrom(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Refusal(`not a time: ${text}`);
  return time;
}

function zoneFrom(text: string): string {
  if (!isTimeZone(text)) throw new Refusal(`unknown time zone: ${text}`);
  return text;
}

function optional<Value>(text: string | undefined, read: (text: string) => Value): Value | null {
  return text === undefined ? null : read(text);
}

/** The request that the arguments make; `analyses` are the known ones. Throws a Refusal for anything unclear. */
export function requestFrom(args: readonly string[], analyses: readonly string[]): AnalyseRequest {
  const { values, positionals } = parsed(args);
  const [analysis, file, ...more] = positionals;
  if (analysis === undefined || file === undefined || more.length > 0) throw new Refusal(USAGE);
  const whole = /^\d{1,9}$/;
  const decimal = /^\d{1,9}(\.\d{1,9})?$/;
  return {
    analysis: oneOf(analyses, analysis, 'the analysis'),
    file,
    metric: oneOf(METRICS, values.metric ?? 'engagements', 'the metric'),
    zone: optional(values.zone, zoneFrom),
    weekStart: oneOf(WEEK_STARTS, values['week-start'] ?? 'mon', 'the start of the week'),
    now: optional(values.now, timeFrom),
    seed: numberFrom(values.seed ?? '1', 'the seed', whole),
    days: optional(values.days, (text) =>
      text === 'all' ? Number.POSITIVE_INFINITY : numberFrom(text, 'the days', decimal),
    ),
    matureDays: optional(values['mature-days'], (text) => numberFrom(text, 'the days of maturity', decimal)),
    targets: values.target ?? [],
    readingsFile: values.readings ?? null,
  };
}
