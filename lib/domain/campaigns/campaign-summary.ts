/** A campaign, or any selection of posts, as one: what the posts gathered, what was typed in for them, and how they held up. */
import { DAY } from '../age';
import { type ComparablePost, latestValues, partsOf } from '../comparable';
import { engagementBasis, engagementsOn } from '../engagement-basis';
import { centre, type Interval, sum } from '../interval';
import type { CountedSum } from '../conversions/campaign-conversions';
import type { ImportedMetric } from '../conversions/counted';
import { currentTyped, type TypedByUser, type TypedValue } from '../typed-values';
import { logDifference } from '../week-verdict/welch';

const WEEK = 7 * DAY;

export interface CampaignSummary {
  readonly posts: number;
  /** Engagements on the parts that most posts show, and the posts of which all of these are known; null when none is. */
  readonly engagements: { readonly total: Interval; readonly known: number } | null;
  /** Sums of what was typed in or imported, with the number of posts of which it is known. Numbers that nobody told are absent. */
  readonly typed: ReadonlyMap<TypedByUser, TypedSum>;
  /** Publishing of the first and the last post, ms; null without dates. */
  readonly span: { readonly first: number; readonly last: number } | null;
  /** Posts of the last seven days against those of the first seven; null when they overlap or hold fewer than five posts. */
  readonly shape: 'growing' | 'fading' | 'steady' | null;
}

export interface TypedSum {
  readonly total: number;
  readonly posts: number;
  /** The part of it that comes from files; absent when none does. */
  readonly imported?: CountedSum;
}

interface Valued {
  readonly at: number | null;
  readonly value: Interval | null;
}

function shapeOf(posts: readonly Valued[], span: CampaignSummary['span']): CampaignSummary['shape'] {
  if (span === null || span.last - span.first < 2 * WEEK) return null;
  const between = (from: number, to: number): number[] =>
    posts.flatMap(({ at, value }) => (at !== null && value !== null && at >= from && at < to ? [centre(value)] : []));
  const last = between(span.last - WEEK, span.last + 1);
  const first = between(span.first, span.first + WEEK);
  const verdict = logDifference(last, first)?.verdict;
  if (verdict === undefined) return null;
  return verdict === 'up' ? 'growing' : verdict === 'down' ? 'fading' : 'steady';
}

type Imported = ReadonlyMap<ImportedMetric, CountedSum>;

function typedOf(typed: readonly (readonly TypedValue[])[], imported: Imported): CampaignSummary['typed'] {
  const sums = new Map<TypedByUser, TypedSum>();
  for (const values of typed) {
    for (const [metric, { value }] of currentTyped(values)) {
      const known = sums.get(metric) ?? { total: 0, posts: 0 };
      sums.set(metric, { total: known.total + (value ?? 0), posts: known.posts + 1 });
    }
  }
  for (const [metric, sum] of imported) {
    const known = sums.get(metric) ?? { total: 0, posts: 0 };
    sums.set(metric, { total: known.total + sum.total, posts: known.posts + sum.posts, imported: sum });
  }
  return sums;
}

function spanOf(times: readonly (number | null)[]): CampaignSummary['span'] {
  let span: { first: number; last: number } | null = null;
  for (const at of times) {
    if (at === null) continue;
    span = span === null ? { first: at, last: at } : { first: Math.min(span.first, at), last: Math.max(span.last, at) };
  }
  return span;
}

/** `typed`: everything typed in for any of the posts, one list a post. `imported`: what counts of conversions out of files. */
export function campaignSummary(
  posts: readonly ComparablePost[],
  typed: readonly (readonly TypedValue[])[],
  imported: Imported = new Map(),
): CampaignSummary {
  const metrics = posts.map((post) => latestValues(post, partsOf('engagements')));
  const basis = engagementBasis(metrics.map((each) => ({ metrics: each, told: null })));
  const values = posts.map(
    (post, index): Valued => ({
      at: post.publishedAt,
      value: basis === null ? null : engagementsOn({ metrics: metrics[index] ?? {}, told: null }, basis),
    }),
  );
  const known = values.flatMap(({ value }) => value ?? []);
  const sums = typedOf(typed, imported);
  const span = spanOf(posts.map(({ publishedAt }) => publishedAt));
  return {
    posts: posts.length,
    engagements: known.length === 0 ? null : { total: sum(known), known: known.length },
    typed: sums,
    span,
    shape: shapeOf(values, span),
  };
}
