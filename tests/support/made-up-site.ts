/** A site that does not exist, for tests of the reading engine: its description, and pages of it. */
import { JSDOM } from 'jsdom';
import { definePlatform, type PlatformDescriptor, type PostLayout } from '@/lib/platforms/contract';
import { pageContext, type PageContext } from '@/lib/platforms/engine';

export const NOW = Date.UTC(2026, 4, 20, 12);

const note: PostLayout = {
  name: 'note',
  root: 'article',
  notInside: '.quoted',
  ready: '.bar',
  foreign: '.quoted, .comments',
  id: { sources: [{ attr: 'data-id' }] },
  handle: { sources: [{ css: '.handle' }] },
  authorName: { sources: [{ css: '.name' }] },
  permalink: { sources: [{ css: 'a.self', attr: 'href' }], template: '{origin}/@{handle}/{id}' },
  publishedAt: { sources: [{ css: 'time', attr: 'datetime', as: 'iso' }] },
  text: { sources: [{ css: '.text' }] },
  mentions: { sources: [{ css: '.text a.person' }] },
  links: { sources: [{ css: '.text a[href]', attr: 'href' }] },
  formats: [
    { format: 'carousel', css: '.image', atLeast: 2 },
    { format: 'image', css: '.image' },
  ],
  otherwise: 'text',
  isRepost: { sources: [{ css: '.shared-by' }] },
  isPromoted: { sources: [{ in: 'ancestor', css: '.advertisement' }] },
  isPinned: { sources: [{ css: '.pin' }] },
  metrics: {
    likes: {
      visibility: 'public',
      expectedOn: ['profile'],
      sources: [{ css: '.likes', attr: 'data-count' }, { css: '.likes' }],
    },
    comments: { visibility: 'public', sources: [{ css: '.comments-count' }] },
    score: { visibility: 'public', sources: [{ css: '.score' }] },
  },
  badge: [
    { css: '.bar', in: 'post', place: 'after' },
    { css: 'main', in: 'ancestor', place: 'end' },
  ],
};

const description: PlatformDescriptor = {
  schema: 1,
  id: 'notes',
  name: 'Notes',
  verified: '2026-05-01',
  status: 'working',
  hosts: ['https://notes.example/*', 'https://*.notes.example/*'],
  ids: 'global',
  rounding: 'nearest',
  matureAfterDays: 7,
  display: 'badge',
  routes: [
    {
      name: 'post',
      path: { source: '^/@(?<handle>[^/]+)/(?<id>\\d+)$' },
      posts: true,
    },
    { name: 'profile', path: { source: '^/@(?<handle>[^/]+)$' }, posts: true },
  ],
  walls: [{ kind: 'login', css: '.login', path: { source: '^/home$' } }],
  signsOfPosts: 'article time',
  viewer: { sources: [{ css: '.me' }] },
  account: {
    on: ['profile'],
    handle: { sources: [{ css: 'header .handle' }] },
    name: { sources: [{ css: 'header .name' }] },
    metrics: { followers: { visibility: 'public', sources: [{ css: 'header .followers' }] } },
  },
  layouts: [note],
};

/** The site as described, or with some of it changed. */
export const site = (change: Partial<PlatformDescriptor> = {}): PlatformDescriptor =>
  definePlatform({ ...description, ...change }, { hooks: {} });

/** The site with its one layout changed. */
export const siteWith = (change: Partial<PostLayout>): PlatformDescriptor =>
  site({ layouts: [{ ...note, ...change }] });

export function pageOf(body: string, language = 'en'): Document {
  return new JSDOM(`<!doctype html><html lang="${language}"><body>${body}</body></html>`).window.document;
}

export interface PostParts {
  readonly id?: string;
  readonly inside?: string;
}

/** A post of the site: id, handle, name, time and bar, and what else a test puts inside. */
export const postOf = ({ id = '1', inside = '' }: PostParts = {}): string =>
  `<article data-id="${id}"><span class="handle">@ana</span><span class="name">Ana Sample</span>
   <time datetime="2026-05-01T08:00:00.000Z"></time>${inside}<div class="bar"></div></article>`;

export const contextOf = (document: Document, platform = site(), address = 'https://notes.example/@ana'): PageContext =>
  pageContext(document, new URL(address), platform, NOW);
