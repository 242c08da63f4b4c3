/** Which numbers to watch for which objective. Data: the words for them are in the catalogue of messages. */
import { POST_METRICS, type PostMetric } from './metrics';

/** At most this many KPIs: going from four to sixteen dilutes focus. */
export const MAX_KPIS = 6;

export const OBJECTIVES = ['awareness', 'engagement', 'direct_response'] as const;

export type Objective = (typeof OBJECTIVES)[number];

/** What may be chosen as a KPI: every metric of a post, the sum of interactions, and how many posts there were. */
export const KPI_IDS = ['engagements', ...POST_METRICS, 'posts'] as const;

export type KpiId = PostMetric | 'engagements' | 'posts';

/**
 * Suggested KPIs per objective, most telling first; never more than MAX_KPIS. Awareness asks who saw and passed on,
 * engagement who answered, kept and passed on, direct response who clicked.
 */
export const SUGGESTED_KPIS: Readonly<Record<Objective, readonly KpiId[]>> = {
  awareness: ['impressions', 'reach', 'views', 'shares', 'quotes', 'posts'],
  engagement: ['engagements', 'comments', 'shares', 'saves', 'likes', 'posts'],
  direct_response: ['clicks', 'saves', 'comments', 'impressions', 'engagements', 'posts'],
};

/** Shown where the user has chosen none. */
export const USUAL_COUNTS: readonly KpiId[] = ['engagements', 'impressions', 'likes', 'comments', 'shares', 'posts'];

const known: ReadonlySet<string> = new Set(KPI_IDS);

/** The KPIs to show: the chosen ones that exist, each once, at most MAX_KPIS; the usual counts when none is chosen. */
export function kpisToShow(chosen: readonly string[]): readonly KpiId[] {
  const valid = [...new Set(chosen)].filter((id): id is KpiId => known.has(id)).slice(0, MAX_KPIS);
  return valid.length === 0 ? USUAL_COUNTS : valid;
}
