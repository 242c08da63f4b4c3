/** What the user chose for the best times of an account. */
import { POST_METRICS } from '../metrics';
import { isTimeZone } from '../weeks';
import type { ComparedMetric } from '../comparable';
import { z } from '@/lib/shared/zod';

const hour = z.int().check(z.gte(0), z.lte(24));

const Choices = z.object({
  metric: z.catch(z.enum(['engagements', ...POST_METRICS]), 'engagements'),
  /** Where the audience lives; null: the user's own zone. */
  zone: z.catch(z.nullable(z.string().check(z.refine(isTimeZone))), null),
  daysOff: z.catch(z.array(z.int().check(z.gte(0), z.lte(6))).check(z.maxLength(7)), []),
  quiet: z.catch(z.nullable(z.object({ from: hour, to: hour })), null),
  /** Keys of posts whose time was not the user's choice; nothing is learned from them. */
  forcedPosts: z.catch(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(2000)), []),
});

export interface TimeChoices {
  readonly metric: ComparedMetric;
  readonly zone: string | null;
  readonly daysOff: readonly number[];
  readonly quiet: { readonly from: number; readonly to: number } | null;
  readonly forcedPosts: readonly string[];
}

export const NO_CHOICES: TimeChoices = {
  metric: 'engagements',
  zone: null,
  daysOff: [],
  quiet: null,
  forcedPosts: [],
};

/** Understands what was kept, part by part: one broken part costs its own value and no other. */
export function understandChoices(kept: unknown): TimeChoices {
  const read = Choices.safeParse(kept);
  return read.success ? read.data : NO_CHOICES;
}
