/** What a made-up feed consists of, whichever site draws it. All people, companies and texts are invented. */

export interface Person {
  /** Handle as the site writes it, without @. */
  readonly handle: string;
  readonly name: string;
  readonly about?: string;
  readonly followers?: number;
  readonly following?: number;
  readonly posts?: number;
}

export type Kind = 'text' | 'image' | 'video' | 'carousel' | 'link' | 'poll' | 'document';

export interface Counts {
  readonly comments: number;
  readonly shares: number;
  readonly likes: number;
  readonly saves?: number;
  readonly impressions?: number;
}

export interface FeedPost {
  readonly author: Person;
  readonly hoursAgo: number;
  readonly text: string;
  readonly kind: Kind;
  readonly counts: Counts;
  readonly pinned?: true;
  readonly promoted?: true;
  /** Who passed this post of somebody else on. */
  readonly sharedBy?: Person;
  /** A post shown inside this one; its numbers are nobody's business here. */
  readonly quoted?: { readonly author: Person; readonly text: string };
  readonly answers?: Person;
}

export interface PageOptions {
  /** ms since 1970; ages and ids follow from it. */
  readonly now: number;
  readonly theme: 'light' | 'dark';
}

/** When a post was published, in ms since 1970, to the second. */
export function publishedAt(post: FeedPost, now: number): number {
  return Math.floor((now - post.hoursAgo * 3_600_000) / 1000) * 1000;
}
