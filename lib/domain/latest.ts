/** The best current value of each metric of a post, out of all the looks at it. */
import { holds } from './interval';
import { POST_METRICS, type PostMetric } from './metrics';
import type { PostMetrics, ReadMeasured } from './reading';

/** For so long an exact number is worth more than a later abbreviation that does not contradict it. */
const EXACT_HOLDS_FOR = 3_600_000;

export interface Latest {
  readonly latest: PostMetrics;
  /** When each value was read, ms since 1970. */
  readonly latestReadAt: Readonly<Partial<Record<PostMetric, number>>>;
}

interface Candidate {
  readonly value: ReadMeasured;
  readonly readAt: number;
}

const isFirm = (value: ReadMeasured): boolean => value.precision === 'exact' && value.disputed !== true;

/** Whether `firm` is an undoubted number, read at most an hour apart from a vaguer one that it fits. */
function outweighs(firm: Candidate, vague: Candidate): boolean {
  return (
    isFirm(firm.value) &&
    !isFirm(vague.value) &&
    Math.abs(firm.readAt - vague.readAt) <= EXACT_HOLDS_FOR &&
    holds(vague.value, firm.value.value)
  );
}

/** A fixed order of readings of the same moment, so that it never matters which arrives first: firmer, narrower, higher first. */
function compareAtOneMoment(a: ReadMeasured, b: ReadMeasured): number {
  return (
    Number(isFirm(b)) - Number(isFirm(a)) ||
    a.high - a.low - (b.high - b.low) ||
    b.value - a.value ||
    b.low - a.low ||
    a.source - b.source ||
    Number(a.raw > b.raw) - Number(a.raw < b.raw) ||
    Number(a.precision > b.precision) - Number(a.precision < b.precision)
  );
}

function better(a: Candidate, b: Candidate): Candidate {
  if (outweighs(a, b)) return a;
  if (outweighs(b, a)) return b;
  if (a.readAt !== b.readAt) return a.readAt > b.readAt ? a : b;
  return compareAtOneMoment(a.value, b.value) <= 0 ? a : b;
}

/**
 * What is known of a post after one more look at it. Per metric the later reading wins; an exact number beats an
 * abbreviation read within the same hour if it fits into its range. A metric that this look did not show keeps its value:
 * a poorer reading never erases a richer one.
 *
 * Repeating a reading changes nothing. The order in which readings arrive does not matter as long as the counts only
 * grew within that hour; where a count fell and rose within an hour, either order gives one of the values read in it.
 */
export function mergeLatest(known: Latest, metrics: PostMetrics, readAt: number): Latest {
  const latest: Partial<Record<PostMetric, ReadMeasured>> = { ...known.latest };
  const latestReadAt: Partial<Record<PostMetric, number>> = { ...known.latestReadAt };
  for (const metric of POST_METRICS) {
    const seen = metrics[metric];
    if (seen === undefined) continue;
    const before = latest[metric];
    // A value of unknown age gives way to any that was read.
    const old =
      before === undefined ? null : { value: before, readAt: latestReadAt[metric] ?? Number.NEGATIVE_INFINITY };
    const chosen = old === null ? { value: seen, readAt } : better(old, { value: seen, readAt });
    latest[metric] = chosen.value;
    latestReadAt[metric] = chosen.readAt;
  }
  return { latest, latestReadAt };
}

/** Nothing known yet. */
export const NOTHING_KNOWN: Latest = { latest: {}, latestReadAt: {} };

/** Equal for two looks that showed the same numbers, whatever text or place they were read from; for leaving out repetitions. */
export function fingerprint(metrics: PostMetrics): string {
  return POST_METRICS.flatMap((metric) => {
    const seen = metrics[metric];
    if (seen === undefined) return [];
    return `${metric}=${seen.low}..${seen.high}${seen.disputed === true ? '!' : ''}`;
  }).join(' ');
}
