/** The suite is only worth something if it notices: thirteen faults that it must find, each made on purpose in a sound platform. */
import { describe, expect, it, vi } from 'vitest';
import type { PostDraft, ReadMeasured } from '@/lib/domain/reading';
import { definePlatform, equipmentOf, type PlatformDescriptor, type PostLayout } from '@/lib/platforms/contract';
import { readPage } from '@/lib/platforms/engine';
import { platforms } from '@/lib/platforms/registry';
import { x } from '@/lib/platforms/x';
import { checks, type Subject } from './checks';
import { examplesOf, fixturesOf } from './fixtures';
import { untried } from './untried';

// Every question reads every page in a document of its own.
vi.setConfig({ testTimeout: 60_000 });

const fixtures = fixturesOf(x.id);
const sound: Subject = {
  platform: x,
  fixtures,
  examples: examplesOf(x.id),
  registry: platforms,
  untried,
  read: readPage,
};

/** The sound platform with some of its description changed, in the registry in place of the sound one. */
function described(change: Partial<PlatformDescriptor>): Subject {
  const platform = definePlatform<PlatformDescriptor>({ ...x, ...change }, equipmentOf(x));
  return { ...sound, platform, registry: platforms.map((other) => (other === x ? platform : other)) };
}

const withLayout = (change: (layout: PostLayout) => Partial<PostLayout>): Subject =>
  described({ layouts: x.layouts.map((layout) => ({ ...layout, ...change(layout) })) });

/** The sound platform read in another way. */
const readAs = (read: Subject['read']): Subject => ({ ...sound, read });

const changedPosts = (change: (post: PostDraft) => PostDraft): Subject =>
  readAs((...page) => {
    const reading = readPage(...page);
    return { ...reading, posts: reading.posts.map(change) };
  });

const zero: ReadMeasured = { value: 0, low: 0, high: 0, precision: 'exact', raw: '', source: 0 };

const faults: readonly (readonly [fault: string, subject: () => Subject, noticedBy: string])[] = [
  [
    'a selector of posts that finds none',
    () => withLayout(() => ({ root: 'article.post' })),
    'reads every saved page rightly',
  ],
  [
    'a dead first choice behind a fallback that works',
    () => withLayout(({ handle }) => ({ handle: { sources: [{ css: '.author' }, ...handle.sources] } })),
    'proves every layout and every first choice by a saved page',
  ],
  [
    'likes read where the reposts stand',
    () =>
      withLayout(({ metrics }) => ({
        metrics: { ...metrics, ...(metrics.shares === undefined ? {} : { likes: metrics.shares }) },
      })),
    'reads every saved page rightly',
  ],
  [
    'zero in place of what is not known',
    () => changedPosts((post) => ({ ...post, metrics: { likes: zero, ...post.metrics } })),
    'takes no missing number for zero',
  ],
  [
    'the language of the page ignored',
    () =>
      readAs((document, ...page) => {
        document.documentElement.setAttribute('lang', 'en');
        return readPage(document, ...page);
      }),
    'reads every saved page rightly',
  ],
  [
    'a mark left in the page',
    () =>
      readAs((document, ...page) => {
        document.querySelector('article')?.setAttribute('data-seen', '');
        return readPage(document, ...page);
      }),
    'writes nothing to a page',
  ],
  [
    'two platforms on one host',
    () => ({ ...sound, registry: [...platforms, { ...x, id: 'y' }] }),
    'claims the addresses of no other platform',
  ],
  [
    'a route that takes what belongs to another',
    () =>
      described({
        routes: x.routes.map((route) =>
          route.name === 'profile' ? { ...route, path: { source: '^/(?<handle>[^/]+)' } } : route,
        ),
      }),
    'tells its kinds of page apart',
  ],
  [
    'a hook that was lost',
    () => ({ ...sound, platform: definePlatform<PlatformDescriptor>({ ...x }, { hooks: {} }) }),
    'reads every saved page rightly',
  ],
  [
    'no place for the badge',
    () => withLayout(() => ({ badge: [{ css: '.footer', in: 'post', place: 'end' }] })),
    'finds a place for the badge in every post',
  ],
  [
    'a page without its right reading',
    () => ({
      ...sound,
      fixtures: fixtures.map((fixture, place) => (place === 0 ? { ...fixture, golden: null } : fixture)),
    }),
    'has saved pages in two languages, each with its right reading',
  ],
  [
    'no pages at all',
    () => ({ ...sound, fixtures: [] }),
    'has saved pages in two languages, each with its right reading',
  ],
  ['an empty registry', () => ({ ...sound, registry: [] }), 'is in the registry once'],
];

describe('the contract', () => {
  it('finds no fault in a sound platform', () => {
    const found = Object.entries(checks).flatMap(([sentence, check]) =>
      check(sound).map((fault) => `${sentence}: ${fault}`),
    );
    expect(found).toEqual([]);
  });

  it.each(faults)('notices %s', (_fault, subject, noticedBy) => {
    expect(checks[noticedBy]?.(subject())).not.toEqual([]);
    expect(checks[noticedBy]).toBeDefined();
  });

  it('is put to the test by thirteen faults', () => {
    expect(new Set(faults.map(([fault]) => fault)).size).toBe(13);
  });
});
