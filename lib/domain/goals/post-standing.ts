/** How one post stands against the targets for posts. */
import { COMPARISON_AGES, publishedWithin } from '../age';
import { latestValues } from '../comparable';
import { ENGAGEMENT_PARTS, POST_METRICS, type PostMetric } from '../metrics';
import type { Point } from '../value-at-age';
import { type Verdict, verdictOn } from '../verdict/verdict';
import { type Goals, targetFor } from './goal-log';
import { definitionOf, type KpiDefinition } from './kpi-definition';
import { type KpiPost, kpiPosts, kpiValue, type KpiValue } from './kpi-value';

/** Posts are judged from this age on; until then a verdict would come too early. */
export const JUDGED_AT = COMPARISON_AGES['24h'];

export interface PostStanding {
  readonly kpi: string;
  readonly definition: KpiDefinition;
  /** As it was read last. */
  readonly value: KpiValue;
  /** Null: no target for posts. */
  readonly target: number | null;
  /** Null without a target. */
  readonly verdict: Verdict | null;
}

/** The numbers of a post that a KPI is worked out from, by the names of its formula. */
function partsOf(names: readonly string[]): readonly PostMetric[] {
  return names.flatMap((name): readonly PostMetric[] => {
    if (name === 'engagements') return ENGAGEMENT_PARTS;
    if (name === 'passed_on') return ['shares', 'quotes'];
    return POST_METRICS.filter((metric) => metric === name);
  });
}

/** Whether every number behind a KPI was read when the post was certainly old enough: a look may show some of them only. */
function isGrown(post: KpiPost, { names }: KpiDefinition): boolean {
  const { publishedAt, publishedAtPrecision, latest, latestReadAt, lastReadAt } = post;
  if (publishedAt === null) return false;
  const read = partsOf(names).filter((part) => latest[part] !== undefined);
  const oldest = Math.min(lastReadAt, ...read.map((part) => latestReadAt[part] ?? lastReadAt));
  return oldest - publishedAt - publishedWithin(publishedAtPrecision) >= JUDGED_AT;
}

/**
 * The KPIs of the goals for one post, in their order; KPIs that no single post has, such as followers, are left out.
 * `followers` are the account's readings, for a post without followers of its own.
 */
export function postStandings(
  post: KpiPost,
  accountKey: string,
  goals: Goals,
  followers: readonly Point[],
): PostStanding[] {
  const values = kpiPosts([post], (each) => latestValues(each, POST_METRICS), followers);
  return goals.kpis.flatMap(({ kpi }) => {
    const definition = definitionOf(kpi, goals.ownKpis);
    if (definition === null || definition.level === 'account') return [];
    const value = kpiValue(kpi, values, goals.ownKpis);
    const target = targetFor(goals, kpi, accountKey, 'post');
    const aimed = { value: value.range, better: definition.better, posts: 1, neededPosts: 1 };
    const verdict = target === null ? null : verdictOn({ ...aimed, target, isGrown: isGrown(post, definition) });
    return [{ kpi, definition, value, target, verdict }];
  });
}
