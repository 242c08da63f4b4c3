/** The made-up sites under their real addresses, and what a reader should find on them. */
import type { Site } from '../browser/sites';
import { linkedInCompanyPage } from './linkedin-ember-page';
import { linkedInFeed, linkedInWall, type NumberedPost } from './linkedin-sdui-page';
import { linkedInId, mastodonId, xId } from './counts';
import { type Counts, type FeedPost, type Kind, type PageOptions, publishedAt } from './feed';
import { type MastodonServer, mastodonProfile } from './mastodon-page';
import { FERN_AND_OAK, FERN_AND_OAK_COMPANY, PAPROC_I_DAB, ROSA } from './people';
import { LINKEDIN_COMPANY_POSTS, LINKEDIN_FEED_POSTS } from './linkedin-posts';
import { MASTODON_POLISH_POSTS, MASTODON_POSTS } from './mastodon-posts';
import { X_POSTS } from './x-posts';
import { xLoginWall, xProfile } from './x-page';

export const MASTODON: MastodonServer = { domain: 'social.fernandoak.example', language: 'en', viewer: FERN_AND_OAK };
export const MASTODON_POLISH: MastodonServer = {
  domain: 'spolecznosc.paprocidab.example',
  language: 'pl',
  viewer: PAPROC_I_DAB,
};

export const ADDRESSES = {
  x: 'https://x.com/fernandoak',
  linkedIn: 'https://www.linkedin.com/company/fern-and-oak/posts/',
  linkedInFeed: 'https://www.linkedin.com/feed/',
  mastodon: `https://${MASTODON.domain}/@fernandoak`,
  mastodonPolish: `https://${MASTODON_POLISH.domain}/@paprocidab`,
} as const;

/** Match patterns of the browser's permissions for these sites. */
export const PATTERNS = {
  x: ['https://x.com/*', 'https://twitter.com/*'],
  linkedIn: ['https://*.linkedin.com/*'],
  mastodon: [`https://${MASTODON.domain}/*`],
  mastodonPolish: [`https://${MASTODON_POLISH.domain}/*`],
} as const;

/** A post of the shop as it must be read: its key in the database and the true counts behind what is printed. */
export interface TruePost {
  readonly key: string;
  readonly text: string;
  readonly kind: Kind;
  /** ms since 1970. */
  readonly publishedAt: number;
  readonly counts: Counts;
}

const byShop = (posts: readonly FeedPost[], handle: string): { post: FeedPost; serial: number }[] =>
  posts
    .map((post, index) => ({ post, serial: index + 1 }))
    .filter(({ post }) => post.author.handle === handle && post.sharedBy === undefined && post.promoted !== true);

/** The posts that must be stored from each page; nothing else may be. */
export function truth(now: number): Record<'x' | 'linkedIn' | 'mastodon' | 'mastodonPolish', TruePost[]> {
  const list = (
    posts: readonly FeedPost[],
    handle: string,
    keyOf: (ms: number, serial: number) => string,
  ): TruePost[] =>
    byShop(posts, handle).map(({ post, serial }) => {
      const ms = publishedAt(post, now);
      return { key: keyOf(ms, serial), text: post.text, kind: post.kind, publishedAt: ms, counts: post.counts };
    });
  return {
    x: list(X_POSTS, 'fernandoak', (ms, serial) => `x:${xId(ms, serial)}`),
    linkedIn: list(LINKEDIN_COMPANY_POSTS, 'fern-and-oak', (ms, serial) => `linkedin:${linkedInId(ms, serial)}`),
    mastodon: list(MASTODON_POSTS, 'fernandoak', (ms, n) => `mastodon:${MASTODON.domain}:${mastodonId(ms, n)}`),
    mastodonPolish: list(
      MASTODON_POLISH_POSTS,
      'paprocidab',
      (ms, n) => `mastodon:${MASTODON_POLISH.domain}:${mastodonId(ms, n)}`,
    ),
  };
}

/** In the feed the company's post keeps the id it has on the company's own page; the others follow after those. */
const feedPosts: readonly NumberedPost[] = LINKEDIN_FEED_POSTS.map((post, index) => {
  const same = LINKEDIN_COMPANY_POSTS.findIndex((other) => other.text === post.text);
  return { post, serial: same === -1 ? LINKEDIN_COMPANY_POSTS.length + index + 1 : same + 1 };
});

function xPage(url: URL, options: PageOptions): string | null {
  if (url.pathname === '/fernandoak') return xProfile(FERN_AND_OAK, FERN_AND_OAK, X_POSTS, options);
  return url.pathname === '/i/flow/login' || url.pathname === '/login' ? xLoginWall() : null;
}

function linkedInPage(url: URL, options: PageOptions): string | null {
  switch (url.pathname) {
    case '/company/fern-and-oak/posts/':
      return linkedInCompanyPage(FERN_AND_OAK_COMPANY, ROSA, LINKEDIN_COMPANY_POSTS, options);
    case '/feed/':
      return linkedInFeed(ROSA, feedPosts, options);
    case '/authwall':
      return linkedInWall();
    default:
      return null;
  }
}

/** Every made-up site by host. */
export function demoSites(options: PageOptions): Record<string, Site> {
  return {
    'x.com': { page: (url) => xPage(url, options) },
    'www.linkedin.com': { page: (url) => linkedInPage(url, options) },
    [MASTODON.domain]: {
      page: (url) => (url.pathname === '/@fernandoak' ? mastodonProfile(MASTODON, MASTODON_POSTS, options) : null),
    },
    [MASTODON_POLISH.domain]: {
      page: (url) =>
        url.pathname === '/@paprocidab' ? mastodonProfile(MASTODON_POLISH, MASTODON_POLISH_POSTS, options) : null,
    },
  };
}
