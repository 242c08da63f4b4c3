/** Long made-up feeds of four sites: their structure and the way they keep their rows, under their real addresses. */
import { linkedInId, mastodonId, xId } from '../demo-pages/counts';
import { type FeedPost, type Kind, publishedAt } from '../demo-pages/feed';
import { linkedInCompanyPage } from '../demo-pages/linkedin-ember-page';
import { mastodonProfile } from '../demo-pages/mastodon-page';
import { FERN_AND_OAK, FERN_AND_OAK_COMPANY, ROSA } from '../demo-pages/people';
import { ADDRESSES, MASTODON, PATTERNS } from '../demo-pages/sites';
import { xProfile } from '../demo-pages/x-page';
import type { OwnAccount, SiteInUse } from '../browser/first-use';
import { type FeedScript, feedScript } from './feed-script';
import { instagramCode, instagramHome } from './instagram-page';

export interface Feed {
  readonly name: string;
  readonly address: string;
  readonly patterns: readonly string[];
  readonly site: SiteInUse;
  readonly account: OwnAccount;
  /** First part of the keys of its posts. */
  readonly keyPrefix: string;
  /** Id of the post of a moment, as in the made feed. */
  idOf(ms: number): string;
  /** The page with a feed of so many posts. */
  page(now: number, length: number): string;
}

const KINDS: readonly Kind[] = ['text', 'image', 'text', 'video', 'text', 'link', 'image', 'text'];
const THEME = 'light' as const;

const SENTENCES = [
  'A fern forgives you twice.',
  'Oak stands are back, in three heights.',
  'Water less, and more often. #houseplants',
  'We close at five on Friday, and open again on Monday with new moss.',
];

/** The examples a feed is made from. */
function examples(author: FeedPost['author']): FeedPost[] {
  return KINDS.map((kind, index) => ({
    author,
    kind,
    hoursAgo: index + 1,
    text: SENTENCES.slice(0, 1 + (index % SENTENCES.length)).join(' '),
    counts: {
      comments: 3 + index,
      shares: 7 + index * 2,
      likes: 120 + index * 11,
      saves: 5 + index,
      impressions: 2_400 + index * 310,
    },
  }));
}

type IdOf = (ms: number, serial: number) => string;

function scriptFor(
  posts: readonly FeedPost[],
  now: number,
  idOf: IdOf,
  more: Omit<FeedScript, 'examples' | 'now'>,
): string {
  const known = posts.map((post, index) => {
    const ms = publishedAt(post, now);
    return { id: idOf(ms, index + 1), iso: new Date(ms).toISOString() };
  });
  return feedScript({ ...more, examples: known, now });
}

const withScript = (html: string, script: string): string =>
  html.replace('</body>', () => `<script nonce="page">${script}</script></body>`);

const shop: OwnAccount = { platform: 'x', handle: 'fernandoak', name: 'Fern & Oak' };

const X: Feed = {
  name: 'X',
  address: ADDRESSES.x,
  patterns: PATTERNS.x,
  site: { site: 'x' },
  account: shop,
  keyPrefix: 'x:',
  idOf: (ms) => xId(ms, 0),
  page: (now, length) => {
    const posts = examples(FERN_AND_OAK);
    const ids = { epoch: '1288834974657', shift: 22 };
    const script = scriptFor(posts, now, xId, { keeping: 'placed', list: '.list', post: 'article', ids, length });
    return xProfile(FERN_AND_OAK, FERN_AND_OAK, posts, { now, theme: THEME }, script);
  },
};

const LINKEDIN: Feed = {
  name: 'LinkedIn',
  address: ADDRESSES.linkedIn,
  patterns: PATTERNS.linkedIn,
  site: { site: 'linkedin', display: 'badge' },
  account: { platform: 'linkedin', handle: 'company/fern-and-oak', name: 'Fern & Oak' },
  keyPrefix: 'linkedin:',
  idOf: (ms) => linkedInId(ms, 0),
  page: (now, length) => {
    const posts = examples(FERN_AND_OAK_COMPANY);
    const script = scriptFor(posts, now, linkedInId, {
      keeping: 'kept',
      list: '.scaffold-finite-scroll__content > ul',
      post: '[role=article]',
      ids: { epoch: '0', shift: 22 },
      length,
    });
    return withScript(linkedInCompanyPage(FERN_AND_OAK_COMPANY, ROSA, posts, { now, theme: THEME }), script);
  },
};

const MASTODON_FEED: Feed = {
  name: 'Mastodon',
  address: ADDRESSES.mastodon,
  patterns: PATTERNS.mastodon,
  site: { site: MASTODON.domain, platform: 'mastodon' },
  account: { ...shop, platform: 'mastodon', site: MASTODON.domain, handle: `fernandoak@${MASTODON.domain}` },
  keyPrefix: `mastodon:${MASTODON.domain}:`,
  idOf: (ms) => mastodonId(ms, 0),
  page: (now, length) => {
    const posts = examples(FERN_AND_OAK);
    const script = scriptFor(posts, now, mastodonId, {
      keeping: 'emptied',
      list: '.item-list',
      post: 'article',
      ids: { epoch: '0', shift: 16 },
      length,
    });
    return withScript(mastodonProfile(MASTODON, posts, { now, theme: THEME }), script);
  },
};

const INSTAGRAM: Feed = {
  name: 'Instagram',
  address: 'https://www.instagram.com/',
  patterns: ['https://www.instagram.com/*'],
  site: { site: 'instagram' },
  account: { ...shop, platform: 'instagram' },
  keyPrefix: 'instagram:',
  idOf: instagramCode,
  page: (now, length) => {
    const posts = examples(FERN_AND_OAK);
    const script = scriptFor(posts, now, instagramCode, {
      keeping: 'padded',
      list: '.feed',
      post: 'article',
      ids: { epoch: '1314220021721', shift: 23, asCode: true },
      length,
    });
    return withScript(instagramHome(FERN_AND_OAK, posts, now), script);
  },
};

export const FEEDS: readonly Feed[] = [X, LINKEDIN, MASTODON_FEED, INSTAGRAM];
