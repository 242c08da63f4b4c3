/** Whether the parts of a KPI can be read on a site. */
import { ENGAGEMENT_PARTS, type PostMetric } from '../metrics';
import { TYPED_METRICS } from './catalogue';

/**
 * `everybody`: any reader sees every part. `author`: some part is shown to the author alone. `typed`: the user types some part in.
 * `never`: the site shows some part to nobody.
 */
export type Visibility = 'everybody' | 'author' | 'typed' | 'never';

/** What a site shows, as its facts tell it. */
export type ShownMetrics = Readonly<Partial<Record<PostMetric, { readonly visibility: 'public' | 'owner' }>>>;

const typed: ReadonlySet<string> = new Set(TYPED_METRICS);

const RANK: readonly Visibility[] = ['everybody', 'author', 'typed', 'never'];

function ofMetric(name: string, shown: ShownMetrics): Visibility {
  const metric = Object.entries(shown).find(([each]) => each === name)?.[1];
  if (metric === undefined) return 'never';
  return metric.visibility === 'public' ? 'everybody' : 'author';
}

function ofName(name: string, shown: ShownMetrics): Visibility {
  if (typed.has(name)) return 'typed';
  // Every profile shows its followers, and posts are counted as they are read.
  if (name === 'followers' || name === 'posts') return 'everybody';
  if (name === 'passed_on') return ofMetric('shares', shown);
  if (name !== 'engagements') return ofMetric(name, shown);
  const parts = ENGAGEMENT_PARTS.map((part) => ofMetric(part, shown));
  return RANK.find((visibility) => parts.includes(visibility)) ?? 'never';
}

/** Who sees what a KPI is made from, on one site; the hardest part decides. `names` as in KpiDefinition. */
export function visibilityOn(names: readonly string[], shown: ShownMetrics): Visibility {
  return RANK.findLast((visibility) => names.some((name) => ofName(name, shown) === visibility)) ?? 'never';
}
