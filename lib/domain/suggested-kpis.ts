/** Which numbers to watch for which objective. Data: the words for them are in the catalogue of messages. */
import type { CatalogueId } from './catalogue/catalogue';
import { POST_METRICS, type PostMetric } from './metrics';

/** At most this many KPIs: going from four to sixteen dilutes focus. */
export const MAX_KPIS = 6;

export const OBJECTIVES = ['awareness', 'engagement', 'direct_response'] as const;

export type Objective = (typeof OBJECTIVES)[number];

/**
 * Six places per objective, the most telling first. A place names alternatives, the best first, because sites differ in what they
 * show. Awareness asks who saw and passed on, engagement who answered, kept and passed on, direct response who clicked and bought.
 */
const PLACES: Readonly<Record<Objective, readonly (readonly CatalogueId[])[]>> = {
  awareness: [
    ['impressions', 'views', 'engagements'],
    ['shares', 'comments'],
    ['virality_rate', 'amplification_per_follower', 'conversation_rate'],
    ['follower_growth_rate'],
    ['reach', 'quotes', 'likes'],
    ['posts'],
  ],
  engagement: [
    ['engagement_rate_by_impressions', 'engagement_rate_by_views', 'engagement_rate_by_followers'],
    ['comments', 'engagements'],
    ['shares', 'likes', 'score'],
    ['saves', 'quotes', 'likes', 'conversation_rate'],
    ['impressions', 'views', 'followers'],
    ['posts'],
  ],
  direct_response: [
    ['click_through_rate', 'engagement_rate_by_followers'],
    ['clicks', 'saves', 'engagements'],
    ['conversions'],
    ['cost_per_conversion'],
    ['comments', 'likes'],
    ['posts'],
  ],
};

/**
 * The set to propose for an objective: of each place the first alternative that `isVisible` somewhere, or the last one; each once,
 * never more than MAX_KPIS.
 */
export function suggestedKpis(objective: Objective, isVisible: (kpi: CatalogueId) => boolean): CatalogueId[] {
  const chosen: CatalogueId[] = [];
  for (const place of PLACES[objective]) {
    const open = place.filter((kpi) => !chosen.includes(kpi));
    const kpi = open.find(isVisible) ?? open.at(-1);
    if (kpi !== undefined) chosen.push(kpi);
  }
  return chosen;
}

/** What is counted in every post or of every period, and therefore compared from week to week. */
const COUNT_KPIS = ['engagements', ...POST_METRICS, 'posts'] as const;

export type KpiId = PostMetric | 'engagements' | 'posts';

/** Shown where the user has chosen none. */
export const USUAL_COUNTS: readonly KpiId[] = ['engagements', 'impressions', 'likes', 'comments', 'shares', 'posts'];

const counts: ReadonlySet<string> = new Set(COUNT_KPIS);

/** Whether this is a count that weeks are compared by. */
export function isCountKpi(id: string): id is KpiId {
  return counts.has(id);
}

/** The counts to show: the chosen ones, each once, at most MAX_KPIS; the usual ones when none is chosen. */
export function kpisToShow(chosen: readonly string[]): readonly KpiId[] {
  const valid = [...new Set(chosen)].filter(isCountKpi).slice(0, MAX_KPIS);
  return valid.length === 0 ? USUAL_COUNTS : valid;
}
