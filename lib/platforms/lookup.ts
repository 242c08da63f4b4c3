/** Looks a platform's facts up by its id. */
import type { PostMetric } from '@/lib/domain/metrics';
import { everyPlatform } from './every-platform';
import { metricsOf, type PlatformFacts } from './facts';

/** Null for a platform that this version does not know. */
export const factsById = (id: string): PlatformFacts | null => everyPlatform.find((facts) => facts.id === id) ?? null;

/** Metrics of posts that the platform can show; none for an unknown one. */
export function metricsShownOn(id: string): readonly PostMetric[] {
  const facts = factsById(id);
  return facts === null ? [] : metricsOf(facts);
}
