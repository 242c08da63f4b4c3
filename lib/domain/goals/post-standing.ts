/** How one post stands against the targets for posts. */
import { COMPARISON_AGES } from '../age';
import { latestValues } from '../comparable';
import { POST_METRICS } from '../metrics';
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
  const isGrown = post.publishedAt !== null && post.lastReadAt - post.publishedAt >= JUDGED_AT;
  return goals.kpis.flatMap(({ kpi }) => {
    const definition = definitionOf(kpi, goals.ownKpis);
    if (definition === null || definition.level === 'account') return [];
    const value = kpiValue(kpi, values, goals.ownKpis);
    const target = targetFor(goals, kpi, accountKey, 'post');
    const judged = { value: value.range, better: definition.better, isGrown, posts: 1, neededPosts: 1 };
    return [{ kpi, definition, value, target, verdict: target === null ? null : verdictOn({ ...judged, target }) }];
  });
}
