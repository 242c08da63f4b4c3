/** Engagements of a post: the interactions that its site shows, added up, together with which ones they were. */
import { sum } from './interval';
import type { Measured, Precision } from './measured';
import { ENGAGEMENT_PARTS, type EngagementPart } from './metrics';
import type { PostMetrics } from './reading';

export interface Engagements {
  /** Sum of the parts; `raw` is empty because no page ever showed this number. */
  readonly value: Measured;
  /** The parts that are in the sum. A rate or a comparison is only made between values of the same parts. */
  readonly parts: readonly EngagementPart[];
}

/** Exact only if every part is; rounded as soon as one part is. */
function precisionOf(values: readonly Measured[]): Precision {
  if (values.some((value) => value.precision === 'rounded')) return 'rounded';
  return values.some((value) => value.precision === 'estimated') ? 'estimated' : 'exact';
}

function add(values: readonly Measured[]): Measured {
  return {
    value: values.reduce((total, each) => total + each.value, 0),
    ...sum(values),
    precision: precisionOf(values),
    raw: '',
  };
}

/**
 * Likes + comments + shares + quotes + saves + clicks, as far as they are known; null when none is.
 * An unknown part is left out, never counted as 0, and is missing from `parts`.
 */
export function engagementsOf(metrics: PostMetrics): Engagements | null {
  const parts = ENGAGEMENT_PARTS.filter((part) => metrics[part] !== undefined);
  const values = parts.flatMap((part) => metrics[part] ?? []);
  return values.length === 0 ? null : { value: add(values), parts };
}
