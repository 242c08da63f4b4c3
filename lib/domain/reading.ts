/** What one look at a page yields, and what is kept of it. */
import type { Format } from './formats';
import type { Measured } from './measured';
import type { AccountMetric, PostMetric } from './metrics';

/** How exactly the time of publishing is known; the width of the possible span. */
export const TIME_PRECISIONS = ['exact', 'minute', 'hour', 'day', 'week', 'month', 'year', 'unknown'] as const;

export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** A number with the place it was read from: the position of the source in the platform's list for that field. */
export interface ReadMeasured extends Measured {
  readonly source: number;
  /** True when another source of the same field said something that contradicts this one. */
  readonly disputed?: true;
}

export type PostMetrics = Partial<Record<PostMetric, ReadMeasured>>;
export type AccountMetrics = Partial<Record<AccountMetric, ReadMeasured>>;

export interface AuthorDraft {
  /** Complete handle (see accountKey), or null when the card does not tell. */
  readonly handle: string | null;
  readonly name: string | null;
}

/** A post as it stands on the page at one moment. Only `id` is certain; every other gap is null, empty or absent. */
export interface PostDraft {
  readonly id: string;
  readonly permalink: string | null;
  readonly author: AuthorDraft;
  /** ISO 8601 UTC; the middle of the possible span where the page tells only an age. */
  readonly publishedAt: string | null;
  readonly publishedAtPrecision: TimePrecision;
  readonly format: Format | null;
  readonly text: string | null;
  readonly hashtags: readonly string[];
  readonly mentions: readonly string[];
  readonly links: readonly string[];
  readonly isRepost: boolean;
  readonly isReply: boolean;
  readonly isPromoted: boolean;
  readonly isPinned: boolean;
  readonly metrics: PostMetrics;
  /** Which source answered for author, permalink, publishedAt, text and format; only for the health of the page, never kept. */
  readonly sources?: Readonly<Record<string, number>>;
  /** Metrics that the post's layout shows on nearly every post of such a page; only for the health of the page, never kept. */
  readonly expected?: readonly string[];
}

/** The account whose page is open, from its header. */
export interface AccountDraft {
  readonly handle: string;
  readonly name: string | null;
  readonly metrics: AccountMetrics;
}

/** How one field fared on a page. */
export interface FieldHealth {
  /** Posts on which a value was read. */
  readonly read: number;
  /** Position of the source that answered most often; null when none did. */
  readonly source: number | null;
  /** Posts on which two sources contradicted each other. */
  readonly disputed: number;
  /** Posts whose own layout shows this field on this kind of page (`expectedOn`); absent: not counted, then only a field read nowhere is called missing. */
  readonly expected?: number;
}

/** Everything the engine reads from a page at one moment. */
export interface PageReading {
  readonly platform: string;
  /** Server, for platforms with many; otherwise null. */
  readonly site: string | null;
  /** Name of the kind of page ("profile", "post", …), or null when the address fits none. */
  readonly page: string | null;
  readonly lang: string;
  /** Complete handle of who is signed in; null when the page does not tell. */
  readonly viewer: string | null;
  readonly account: AccountDraft | null;
  readonly posts: readonly PostDraft[];
  /** Set when a login page or another wall stands in front of the content. */
  readonly wall: string | null;
  /** True when the page shows traces of posts, whether or not they could be read. */
  readonly signsOfPosts: boolean;
  readonly health: {
    readonly found: number;
    readonly identified: number;
    readonly fields: Readonly<Record<string, FieldHealth>>;
  };
}
