/** What the parts of the engine hand to each other. */
import type { RoundingRule } from '@/lib/domain/measured';
import type { PlatformDescriptor, PostLayout, Wall } from '../contract';

export interface RouteMatch {
  readonly name: string;
  /** Whose page it is, as the address writes it; null when the address does not say. */
  readonly handle: string | null;
  /** Which post, or null. */
  readonly id: string | null;
  readonly posts: boolean;
}

/**
 * A page at one moment. Whatever has to be looked up in the page is read on first use and then kept:
 * make a new context (it costs nothing) when the address changes or the page should be looked at again.
 */
export interface PageContext {
  readonly document: Document;
  readonly url: URL;
  readonly descriptor: PlatformDescriptor;
  /** Milliseconds since 1970; "3 days ago" counts from here. */
  readonly now: number;
  /** `html[lang]` (BCP 47), or '' when the page has none. */
  readonly language: string;
  /** Null when the address fits no route. */
  readonly route: RouteMatch | null;
  /** Host of the server where ids are only valid on one server; otherwise null. */
  readonly site: string | null;
  /** Complete handle of who is signed in; null when the page does not tell. */
  readonly viewer: string | null;
  readonly rounding: RoundingRule;
  readonly wall: Wall['kind'] | null;
  readonly signsOfPosts: boolean;
}

/** An element that holds a post, and the layout that describes it. */
export interface Candidate {
  readonly root: Element;
  readonly layout: PostLayout;
}

/** Arguments of a hook as the description gives them. */
type HookArguments = Readonly<Record<string, string | number | readonly string[]>>;

/** What a hook gets: the text so far, the element it came from, the post (null for page fields) and the page. */
export interface HookInput {
  readonly text: string | null;
  readonly element: Element | null;
  readonly root: Element | null;
  readonly context: PageContext;
  readonly args: HookArguments;
}

/** A reading that selectors cannot express. Pure; null means "not here". */
export type HookFunction = (input: HookInput) => string | null;
