/**
 * Changes of a description, in its own words: what repair files say, and what descriptions have taken of them.
 * docs/repairs.md explains each.
 */
import { ACCOUNT_METRICS, type AccountMetric, type PostMetric } from '@/lib/domain/metrics';
import type { PostLayout, Route, Source, TimeSource } from './contract';

/** Fields of a layout beside its numbers. */
export const PLAIN_FIELDS = [
  'id',
  'handle',
  'authorName',
  'permalink',
  'publishedAt',
  'text',
  'hashtags',
  'mentions',
  'links',
  'isRepost',
  'isReply',
  'isPromoted',
  'isPinned',
] as const;

/** Fields of whose page it is. */
export const ACCOUNT_FIELDS = ['handle', 'name', ...ACCOUNT_METRICS] as const;

export type PlainField = (typeof PLAIN_FIELDS)[number];

/** A source of any field; those of times say what they hold. */
export type ChangedSource = Source & Partial<Pick<TimeSource, 'as'>>;

interface NewSources {
  /** `replace`: instead of what was there. `first`: before it, which is then asked where these say nothing. */
  readonly how: 'replace' | 'first';
  readonly sources: readonly ChangedSource[];
}

export interface PostSourcesChange extends NewSources {
  readonly do: 'post-sources';
  readonly layout: string;
  readonly field: PlainField | PostMetric;
}

export interface AccountSourcesChange extends NewSources {
  readonly do: 'account-sources';
  readonly field: 'handle' | 'name' | AccountMetric;
}

interface ViewerSourcesChange extends NewSources {
  readonly do: 'viewer-sources';
}

/** Where posts of a layout are. What is absent stays; null takes it away. */
export interface PostPlaceChange {
  readonly do: 'post-place';
  readonly layout: string;
  readonly root?: string;
  readonly notInside?: string | null;
  readonly ready?: string | null;
  readonly foreign?: string | null;
}

export type Change =
  | PostSourcesChange
  | AccountSourcesChange
  | ViewerSourcesChange
  | PostPlaceChange
  /** A layout or route of a known name is replaced, another is added: first, or last, where it reads only what no other layout finds. */
  | { readonly do: 'layout'; readonly layout: PostLayout; readonly order?: 'last' }
  | { readonly do: 'route'; readonly route: Route }
  | { readonly do: 'signs'; readonly css: string }
  | { readonly do: 'words'; readonly purpose: string; readonly language: string; readonly words: string };
