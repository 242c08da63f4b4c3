/** What a badge has to say about a post, before any words: which number leads, how it compares, and the numbers behind it. */
import { COMPARISON_AGES } from '@/lib/domain/age';
import { type ComparedMetric, type ReadingsByPost, valuesAtAge } from '@/lib/domain/comparable';
import { engagementsOf } from '@/lib/domain/engagements';
import type { Interval } from '@/lib/domain/interval';
import type { PostMetric } from '@/lib/domain/metrics';
import { type Usual, type UsualAge, usualFor } from '@/lib/domain/usual';
import type { PostRecord } from '@/lib/storage/records';

/** A card has so many rows at most. */
const MOST_ROWS = 6;

/** Order of the rows in the card, after the numbers that the user chose. */
const ROWS: readonly PostMetric[] = [
  'likes',
  'comments',
  'shares',
  'quotes',
  'saves',
  'clicks',
  'views',
  'impressions',
  'reach',
  'score',
  'dislikes',
];

/** What leads where no interaction is shown, in order of preference. */
const LEADS_OTHERWISE: readonly PostMetric[] = ['views', 'impressions', 'reach', 'score'];

export interface JudgedRow {
  readonly metric: PostMetric;
  /** At the age of the judgement; null when it is not known at that age. */
  readonly value: Interval | null;
  readonly usual: Usual;
}

export interface Judgement {
  readonly post: PostRecord;
  /** The number that leads; null when nothing was read. */
  readonly metric: ComparedMetric | null;
  readonly usual: Usual;
  /** Age at which values are given; null: as they were read last. */
  readonly age: Exclude<UsualAge, 'mature'> | null;
  readonly rows: readonly JudgedRow[];
}

export interface JudgementOptions {
  readonly now: number;
  readonly matureAfterDays: number;
  readonly readings: ReadingsByPost;
  /** Numbers that get a row of their own, see metricsInCard. */
  readonly rows: readonly PostMetric[];
}

/** The numbers of a post that its card shows, at most six: those that the user chose first. */
export function metricsInCard(post: PostRecord, chosen: readonly string[]): readonly PostMetric[] {
  const known = ROWS.filter((each) => post.latest[each] !== undefined);
  const rank = (metric: PostMetric): number => (chosen.includes(metric) ? 0 : 1);
  return known.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_ROWS);
}

/** The number that leads: all engagements, or what else the site shows; null when nothing was read. */
export function leadingMetric(post: PostRecord): ComparedMetric | null {
  if (engagementsOf(post.latest) !== null) return 'engagements';
  return LEADS_OTHERWISE.find((metric) => post.latest[metric] !== undefined) ?? null;
}

/** Judges a post against `candidates`, the posts of its account that it may be compared with (usualCandidates). */
export function judgePost(post: PostRecord, candidates: readonly PostRecord[], options: JudgementOptions): Judgement {
  const metric = leadingMetric(post);
  const usualOf = (each: ComparedMetric): Usual => usualFor(post, candidates, { ...options, metric: each });
  const usual: Usual = metric === null ? { kind: 'unknown', reason: 'no-value' } : usualOf(metric);
  const age = 'age' in usual && usual.age !== 'mature' && usual.kind !== 'no-reading' ? usual.age : null;
  const rows = options.rows.map((each) => ({
    metric: each,
    value: valueOf(post, each, age, options.readings),
    // Too young is too young for every number; that need not be found out again.
    usual: usual.kind === 'too-early' ? usual : usualOf(each),
  }));
  return { post, metric, usual, age, rows };
}

function valueOf(
  post: PostRecord,
  metric: PostMetric,
  age: Judgement['age'],
  readings: ReadingsByPost,
): Interval | null {
  if (age === null) return post.latest[metric] ?? null;
  return valuesAtAge(post, readings, [metric], COMPARISON_AGES[age])[metric] ?? null;
}
