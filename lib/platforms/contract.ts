/**
 * The language in which a site is described: data only, so that the same schema can later be loaded from a file.
 * A description says where posts are and where each value may be read; the engine does the reading.
 */
import type { Format } from '@/lib/domain/formats';
import type { RoundingRule } from '@/lib/domain/measured';
import type { AccountMetric, PostMetric } from '@/lib/domain/metrics';
import type { DecimalsRule } from '@/lib/language/parse-count';
import type { parseTimeWords } from '@/lib/language/parse-time';
import type { HookFunction } from './engine/types';

/** A regular expression as data; never global. What it extracts is the named group `value`, else group 1, else the whole match. */
export interface Pattern {
  readonly source: string;
  readonly flags?: string;
  /** From a repair file: never put to a long text. */
  readonly isForeign?: true;
}

/** The closed library of readings that selectors cannot express; see engine/hooks. */
export type HookName =
  | 'x-id-time'
  | 'x-unnamed-label-number'
  | 'x-on-route'
  | 'x-replying-to'
  | 'x-profile-schema'
  | 'linkedin-post'
  | 'linkedin-card'
  | 'linkedin-handle'
  | 'and-others'
  | 'mastodon-id-time'
  | 'mastodon-viewer'
  | 'mastodon-handle'
  | 'bluesky-id-time'
  | 'bluesky-focused-id'
  | 'bluesky-control'
  | 'bluesky-answer'
  | 'media-code-time'
  | 'instagram-row-number'
  | 'instagram-liked-by'
  | 'threads-row-number'
  | 'reddit-score'
  | 'reddit-permalink'
  | 'facebook-count'
  | 'facebook-time'
  | 'facebook-message'
  | 'facebook-promoted'
  | 'facebook-post-id'
  | 'facebook-permalink'
  | 'facebook-photo-id'
  | 'facebook-photo-address'
  | 'tiktok-id-time'
  | 'tiktok-is-handle'
  | 'tiktok-is-name'
  | 'tiktok-pinned'
  | 'youtube-card-id'
  | 'youtube-views'
  | 'youtube-age'
  | 'youtube-name'
  | 'youtube-label-views'
  | 'youtube-watch-id'
  | 'youtube-likes'
  | 'youtube-comments'
  | 'youtube-published'
  | 'youtube-header-fact'
  | 'youtube-channel-of-list';

export interface Hook {
  readonly name: HookName;
  /** Arguments of the hook, documented beside it. */
  readonly with?: Readonly<Record<string, string | number | readonly string[]>>;
}

/**
 * One place where a value may be read. The steps apply in this order: find the element, go up, take its text or
 * attribute, match, hook. A step that yields nothing ends the source with "not here".
 */
export interface Source {
  /** Where `css` is looked up: inside the post (default for posts), in the whole page (default for page fields), or upwards from the post. `url` takes the path of the address (percent escapes undone) instead of an element. */
  readonly in?: 'post' | 'page' | 'ancestor' | 'url';
  /** Absent: the post itself (or the document element). */
  readonly css?: string;
  /** Which of several matches: 0 the first (default), -1 the last; `any`: the first that the following steps accept. */
  readonly nth?: number | 'any';
  /** Then upwards from each match, itself included: much cheaper than `:has()`. */
  readonly up?: string;
  /** Take this attribute; absent: the text. */
  readonly attr?: string;
  /** Descendants left out of the text: hidden copies, toggles. */
  readonly without?: string;
  readonly match?: Pattern;
  readonly hook?: Hook;
}

/** Sources in order of trust: the first that yields a value wins, the others are heard as witnesses. */
export interface Field {
  readonly sources: readonly Source[];
}

export interface CountField extends Field {
  /** `owner`: shown only to the author; its absence is never a fault. */
  readonly visibility: 'public' | 'owner';
  /** Kinds of page (names of routes) on which nearly every post shows this number; there its absence means that the site has changed. */
  readonly expectedOn?: readonly string[];
  /** Share of the posts of such a page that must show it, 0 to 1; 0.9 when absent. */
  readonly minFill?: number;
  /** How this number is shortened, where it differs from the platform's rule. */
  readonly rounding?: RoundingRule;
  /** Where its decimals differ from the platform's rule. */
  readonly decimals?: DecimalsRule;
}

export interface TimeSource extends Source {
  /** `iso`: a machine-readable date. `id`: a hook that decodes milliseconds. `words`: a date or an age in the page's language. */
  readonly as: 'iso' | 'id' | 'words';
}

/** True as soon as one source finds something. */
export interface Flag {
  readonly sources: readonly Source[];
}

export interface FormatRule {
  readonly format: Format;
  readonly css: string;
  /** At least this many matches; 1 when absent. */
  readonly atLeast?: number;
}

export interface BadgePlace {
  /** Element beside which the badge stands, inside the post, or upwards from it. */
  readonly css: string;
  readonly in: 'post' | 'ancestor';
  /** Then upwards from it, itself included. */
  readonly up?: string;
  /** `after`: as next sibling of that element. `end`: as its last child. */
  readonly place: 'after' | 'end';
  /** The post's own counts, inside the post: the badge is drawn under or beside them. Absent: the element itself. */
  readonly counts?: { readonly css: string; readonly up?: string };
}

/** One of the coexisting ways in which a site draws a post. */
export interface PostLayout {
  readonly name: string;
  /** Candidates. */
  readonly root: string;
  /** A candidate inside such an element (or being one) is not a post of its own: a quoted post, a comment. */
  readonly notInside?: string;
  /** Must exist inside; otherwise the candidate is an empty placeholder and yields nothing. */
  readonly ready?: string;
  /** Parts of a post that belong to another post or person: never read. */
  readonly foreign?: string;
  readonly id: Field;
  readonly handle: Field;
  readonly authorName: Field;
  /** Absolute, or relative to the page; only https on the platform's own hosts counts. After the sources, `{id}`, `{handle}` (complete) and `{origin}` are filled in the template. */
  readonly permalink: { readonly sources?: readonly Source[]; readonly template?: string };
  readonly publishedAt: { readonly sources: readonly TimeSource[] };
  readonly text: Field;
  /** All matches of the first source that answers. Absent: taken from the text. */
  readonly hashtags?: Field;
  readonly mentions?: Field;
  readonly links?: Field;
  /** The first rule that matches; otherwise `otherwise`. */
  readonly formats: readonly FormatRule[];
  readonly otherwise: Format | null;
  readonly isRepost?: Flag;
  readonly isReply?: Flag;
  readonly isPromoted?: Flag;
  readonly isPinned?: Flag;
  /** Which of author and time nearly every post of this layout tells, so that their absence is a fault; both when absent. */
  readonly tells?: readonly ('author' | 'publishedAt')[];
  /** An absent key: this layout never shows the number. */
  readonly metrics: Partial<Record<PostMetric, CountField>>;
  /** In order of preference. */
  readonly badge: readonly BadgePlace[];
}

export interface Route {
  readonly name: string;
  /** Tested against the path. Named group `handle`: whose page it is. Named group `id`: which post. */
  readonly path: Pattern;
  /** Whether posts belong here, so that finding none while traces of posts exist is a fault. */
  readonly posts: boolean;
  /** Traces of posts that tell on this kind of page alone, beside `signsOfPosts`. */
  readonly signs?: string;
}

/** Addresses (or paths) that are a route and that are not, by its name: `routes.examples.json` beside each platform, for the tests alone. */
export type RouteExamples = Readonly<
  Record<string, { readonly examples: readonly string[]; readonly counterExamples: readonly string[] }>
>;

export interface Wall {
  readonly kind: 'login' | 'blocked';
  readonly css?: string;
  readonly path?: Pattern;
}

export interface PlatformDescriptor {
  readonly schema: 1;
  readonly id: string;
  readonly name: string;
  /** Day on which somebody last compared this description with the site. */
  readonly verified: `${number}-${number}-${number}`;
  readonly status: 'working' | 'degraded' | 'broken';
  /** Match patterns of the site; empty for platforms with addresses of their own, which the user adds. */
  readonly hosts: readonly string[];
  /** Addresses that are this platform only if the page shows this element. */
  readonly detect?: string;
  /** `global`: an id means the same post everywhere. `per-site`: only on one server. */
  readonly ids: 'global' | 'per-site';
  /** One post goes by several ids: of one account, published within seconds and with the same text, they mean the same post. */
  readonly severalIds?: boolean;
  readonly rounding: RoundingRule;
  /** The rule depends on a version printed in the page: the first match decides. */
  readonly roundingByVersion?: {
    readonly version: Source;
    readonly rules: readonly { readonly match: Pattern; readonly rule: RoundingRule }[];
  };
  /** When a shortened count has a decimal; with it, "15K" is known to be whole thousands. `as-shown` when absent. */
  readonly decimals?: DecimalsRule;
  /** Suffixes of shortened counts that this site adds to those of the page's language ("K": 1000). */
  readonly suffixes?: Readonly<Record<string, number>>;
  /** Words that hooks look for, by purpose, then by language (`''`: of all languages at once); `|` between alternatives. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Counts of a post grow for so many days; afterwards the post is comparable as it stands. */
  readonly matureAfterDays: number;
  /** `panel`: no badges unless the user asks for them. */
  readonly display: 'badge' | 'panel';
  readonly routes: readonly Route[];
  readonly walls: readonly Wall[];
  /** Traces that posts are on the page even if none can be read. */
  readonly signsOfPosts: string;
  readonly viewer: Field;
  readonly account: {
    /** Names of the routes whose header is read. */
    readonly on: readonly string[];
    readonly handle: Field;
    readonly name: Field;
    readonly metrics: Partial<Record<AccountMetric, CountField>>;
  };
  readonly layouts: readonly PostLayout[];
}

/** By what a page is known to be one of the platform: all that its script knows before the description arrives. */
export type PlatformIdentity = Pick<PlatformDescriptor, 'id' | 'hosts' | 'detect' | 'ids'>;

/** What the engine needs of a platform beside its description, because data cannot do it. */
export interface Equipment {
  /** The hooks that the description names, and no others: a page carries only what it needs. */
  readonly hooks: Partial<Record<HookName, HookFunction>>;
  /** Reads dates and ages in words; for platforms with such sources. */
  readonly timeWords?: typeof parseTimeWords;
}

const equipped = new WeakMap<PlatformDescriptor, Equipment>();

/** Checks the shape at compile time and keeps the literal; `equipment` goes with this very object. */
export function definePlatform<const T extends PlatformDescriptor>(descriptor: T, equipment: Equipment): T {
  equipped.set(descriptor, equipment);
  return descriptor;
}

const NONE: Equipment = { hooks: {} };

/** The equipment a description was defined with; none for one that was not. */
export const equipmentOf = (descriptor: PlatformDescriptor): Equipment => equipped.get(descriptor) ?? NONE;
