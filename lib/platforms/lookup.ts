/** Looks a platform's facts up by its id. */
import type { PostMetric } from '@/lib/domain/metrics';
import { everyPlatform } from './every-platform';
import { metricsOf, type PlatformFacts } from './facts';
import { isOtherSite, otherSiteFacts } from './other-site';

/** Facts of a platform, or of a site that goes by its host; null for what is neither. */
export const factsById = (id: string): PlatformFacts | null =>
  everyPlatform.find((facts) => facts.id === id) ?? (isOtherSite(id) ? otherSiteFacts(id) : null);

/** Metrics of posts that the platform can show; none for an unknown one. */
export function metricsShownOn(id: string): readonly PostMetric[] {
  const facts = factsById(id);
  return facts === null ? [] : metricsOf(facts);
}
