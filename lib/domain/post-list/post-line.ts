/** What a list has to know of a post to sort it and to filter by it, and nothing else. */
import type { ComparedMetric } from '../comparable';
import { engagementsOf } from '../engagements';
import type { Format } from '../formats';
import { type Measured, middle } from '../measured';
import { POST_METRICS } from '../metrics';
import type { PostMetrics } from '../reading';

/** A kept post, as far as a list goes by it. */
export interface Listable {
  readonly key: string;
  readonly publishedAt: number | null;
  readonly format: Format | null;
  readonly campaigns: readonly string[];
  readonly latest: PostMetrics;
  readonly excerpt: string | null;
  readonly text: string | null;
  readonly hashtags: readonly string[];
}

export interface PostLine {
  readonly key: string;
  /** ms since 1970; null when the day is not known. */
  readonly publishedAt: number | null;
  readonly format: Format | null;
  readonly campaigns: readonly string[];
  /** By what the post is ranked: the middle of what is known. An absent metric is unknown. */
  readonly values: Readonly<Partial<Record<ComparedMetric, number>>>;
}

/** The latest value of a metric or of all engagements; null when unknown. */
export function latestValue({ latest }: Pick<Listable, 'latest'>, metric: ComparedMetric): Measured | null {
  if (metric === 'engagements') return engagementsOf(latest)?.value ?? null;
  return latest[metric] ?? null;
}

/** The line of a post in a list. */
export function lineOf(post: Listable): PostLine {
  const values = (['engagements', ...POST_METRICS] as const).flatMap((metric) => {
    const value = latestValue(post, metric);
    return value === null ? [] : [[metric, middle(value)] as const];
  });
  const { key, publishedAt, format, campaigns } = post;
  return { key, publishedAt, format, campaigns, values: Object.fromEntries(values) };
}

/** Without accents and in lower case, so that "cafe" finds "Café". */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What a search goes through: the text as far as it is kept, and the hashtags. */
export function searchedText({ text, excerpt, hashtags }: Pick<Listable, 'text' | 'excerpt' | 'hashtags'>): string {
  return plainText(`${text ?? excerpt ?? ''} ${hashtags.join(' ')}`);
}
