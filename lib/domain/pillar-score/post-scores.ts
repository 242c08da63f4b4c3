/** The scores of an account's posts by the weights of its goals: each post's ranks among the others, weighed. */
import { type PartValues, commonParts, latestValues, total } from '../comparable';
import type { KpiPost } from '../goals/kpi-value';
import type { Interval } from '../interval';
import { POST_METRICS, type PostMetric } from '../metrics';
import { percentileOf } from '../percentile';
import { type Pillar, type PillarRanks, type PillarScore, type PillarWeights, pillarScore } from './pillar-score';

/**
 * What each pillar is told by: of `reach` the first that most posts show, of the others a sum of what most posts show, so that every
 * sum has the same parts.
 */
const MEASURES: Readonly<Record<Pillar, readonly PostMetric[]>> = {
  reach: ['impressions', 'reach', 'views'],
  sharing: ['likes', 'comments', 'shares', 'quotes'],
  conversion: ['clicks', 'saves'],
};

const isCommon = (metric: PostMetric, values: readonly PartValues[]): boolean =>
  values.filter((each) => each[metric] !== undefined).length * 2 >= values.length;

function partsOf(pillar: Pillar, values: readonly PartValues[]): readonly PostMetric[] {
  const shown = MEASURES[pillar].filter((metric) => isCommon(metric, values));
  if (pillar === 'reach') return shown.slice(0, 1);
  const any: PartValues = Object.fromEntries(shown.map((metric) => [metric, { low: 0, high: 0 }]));
  const known = values.filter((each) => shown.some((metric) => each[metric] !== undefined));
  return shown.length === 0 ? [] : commonParts(any, known, Math.ceil(known.length / 2));
}

export interface ScoredPost<Post> {
  readonly post: Post;
  readonly score: PillarScore;
}

export interface PostScores<Post> {
  /** In the order of the posts given. */
  readonly posts: readonly ScoredPost<Post>[];
  /** What each pillar was told by; empty where the site shows none of it on most posts. */
  readonly measures: Readonly<Record<Pillar, readonly PostMetric[]>>;
}

/** Scores of posts of one account whose counts have stopped growing; each is ranked among all the others. Needs eleven posts. */
export function postScores<Post extends KpiPost>(posts: readonly Post[], weights: PillarWeights): PostScores<Post> {
  const values = posts.map((post) => latestValues(post, POST_METRICS));
  const measures = {
    reach: partsOf('reach', values),
    sharing: partsOf('sharing', values),
    conversion: partsOf('conversion', values),
  };
  const sums = (pillar: Pillar): readonly (Interval | null)[] => values.map((each) => total(each, measures[pillar]));
  const all = { reach: sums('reach'), sharing: sums('sharing'), conversion: sums('conversion') };
  const rankOf = (pillar: Pillar, index: number): PillarRanks[Pillar] => {
    const own = all[pillar][index] ?? null;
    if (own === null) return null;
    const others = all[pillar].flatMap((value, at) => (value === null || at === index ? [] : [value]));
    return percentileOf(own, others)?.rank ?? null;
  };
  return {
    measures,
    posts: posts.map((post, index) => ({
      post,
      score: pillarScore(
        { reach: rankOf('reach', index), sharing: rankOf('sharing', index), conversion: rankOf('conversion', index) },
        weights,
      ),
    })),
  };
}
