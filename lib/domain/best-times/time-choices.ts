/** What the user chose for the best times of an account. */
import { POST_METRICS } from '../metrics';
import { isTimeZone } from '../weeks';
import type { ComparedMetric } from '../comparable';
import { z } from '@/lib/shared/zod';

const hour = z.int().check(z.gte(0), z.lte(24));

const Metric = z.enum(['engagements', ...POST_METRICS]);
const Zone = z.nullable(z.string().check(z.refine(isTimeZone)));
const DaysOff = z.array(z.int().check(z.gte(0), z.lte(6))).check(z.maxLength(7));
const Quiet = z.nullable(z.object({ from: hour, to: hour }));
const ForcedPosts = z.array(z.string().check(z.maxLength(300))).check(z.maxLength(2000));
const Kept = z.record(z.string(), z.unknown());

export interface TimeChoices {
  readonly metric: ComparedMetric;
  /** Where the audience lives; null: the user's own zone. */
  readonly zone: string | null;
  /** Days without recommendations, 0 = Monday. */
  readonly daysOff: readonly number[];
  /** Hours without recommendations, as in TimeLimits. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
  /** Keys of posts whose time was not the user's choice; nothing is learned from them. */
  readonly forcedPosts: readonly string[];
}

export const NO_CHOICES: TimeChoices = {
  metric: 'engagements',
  zone: null,
  daysOff: [],
  quiet: null,
  forcedPosts: [],
};

function part<Value>(schema: z.ZodMiniType<Value>, kept: unknown, otherwise: Value): Value {
  const read = schema.safeParse(kept);
  return read.success ? read.data : otherwise;
}

/** Understands what was kept, part by part: one broken part costs its own value and no other. */
export function understandChoices(kept: unknown): TimeChoices {
  const { metric, zone, daysOff, quiet, forcedPosts } = part<Record<string, unknown>>(Kept, kept, {});
  return {
    metric: part(Metric, metric, NO_CHOICES.metric),
    zone: part(Zone, zone, NO_CHOICES.zone),
    daysOff: part(DaysOff, daysOff, []),
    quiet: part(Quiet, quiet, null),
    forcedPosts: part(ForcedPosts, forcedPosts, []),
  };
}
