import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { send } from './client';
import type { BadgeView } from './schemas';
import { identify, onRefusal, type Sender, serve } from './server';

const ID = fakeBrowser.runtime.id;
const OPTIONS = `chrome-extension://${ID}/options.html`;
const tab = { id: 7, windowId: 3 };
const content = { id: ID, url: 'https://x.com/fernandoak', frameId: 0, tab };
const page = { id: ID, url: OPTIONS };

const heard: { name: string; input: unknown; sender: Sender }[] = [];
const refused: string[] = [];
let views: unknown[] = [];

/** Delivers a message as the browser would, with the given sender, and returns what the sender gets. */
async function deliver(type: string, data: unknown, sender: object): Promise<unknown> {
  const message = { id: 1, type, data, timestamp: 0 };
  const answer = new Promise<{ res?: unknown; err?: { message: string } }>((resolve) => {
    const kept = fakeBrowser.runtime.onMessage.trigger(
      message,
      sender as never,
      resolve as never,
    ) as unknown as Promise<unknown[]>;
    void kept.then((results) => {
      if (!results.includes(true)) resolve({ err: { message: 'nobody listens' } });
    });
  });
  const { res, err } = await answer;
  if (err !== undefined) throw new Error(err.message);
  return res;
}

const listener = (name: string) => (input: unknown, sender: Sender) => {
  heard.push({ name, input, sender });
};

beforeAll(() => {
  serve('badges.hide', listener('badges.hide'));
  serve('panel.open', listener('panel.open'));
  serve('tabs.refresh', listener('tabs.refresh'));
  serve('page.report', listener('page.report'));
  serve('badge.lookup', async () => views as (BadgeView | null)[]);
  serve('capture.store', async (input, sender) => {
    heard.push({ name: 'capture.store', input, sender });
    return { stored: input.captures.length, unchanged: 0, refused: 0, secret: 'not for pages' } as never;
  });
  onRefusal((name, refusal) => refused.push(`${refusal}: ${name}`));
});

beforeEach(() => {
  heard.length = 0;
  refused.length = 0;
  views = [];
});

const post = {
  id: '1',
  permalink: 'https://x.com/fernandoak/status/1',
  author: { handle: 'fernandoak', name: null },
  publishedAt: '2026-11-19T09:00:00.000Z',
  publishedAtPrecision: 'exact',
  format: 'text',
  text: null,
  hashtags: [],
  mentions: [],
  links: [],
  isRepost: false,
  isReply: false,
  isPromoted: false,
  isPinned: false,
  metrics: { likes: { value: 3, low: 3, high: 3, precision: 'exact', raw: '3', source: 0 } },
};
const batch = (over: object = {}) => ({
  platform: 'x',
  site: null,
  captures: [{ readAt: 5, page: 'profile', post: { ...post, ...over } }],
});

describe('who may speak', () => {
  it('tells a content script in the top frame from a page of ours', async () => {
    await deliver('badges.hide', { hidden: true }, content);
    await deliver('tabs.refresh', null, page);
    expect(heard.map(({ name, sender }) => [name, sender.zone, sender.tabId])).toEqual([
      ['badges.hide', 'content', 7],
      ['tabs.refresh', 'page', null],
    ]);
  });

  it.each([
    ['another extension', { ...content, id: 'another' }],
    ['no id', { ...content, id: undefined }],
    ['a frame inside the page', { ...content, frameId: 4 }],
    ['no frame', { ...content, frameId: undefined }],
    ['no tab', { ...content, tab: undefined }],
    ['no address', { ...content, url: undefined }],
    ['a broken address', { ...content, url: 'x.com' }],
    ['an insecure page', { ...content, url: 'http://x.com/' }],
    ['a data page', { ...content, url: 'data:text/html,hi' }],
    ['a page of ours in the zone of content scripts', page],
  ])('refuses %s', async (_, sender) => {
    await expect(deliver('badges.hide', { hidden: true }, sender)).rejects.toThrow('refused: badges.hide');
    expect(heard).toEqual([]);
    expect(refused).toEqual(['refused: badges.hide']);
  });

  it.each([
    ['a content script', content],
    ['a page of another extension', { id: ID, url: 'chrome-extension://another/options.html' }],
    ['an opaque address', { id: ID, url: 'blob:null/1' }],
    ['an address that only looks like ours', { id: ID, url: `https://${ID}/options.html`, frameId: 0, tab }],
  ])('refuses %s in the zone of pages', async (_, sender) => {
    await expect(deliver('tabs.refresh', null, sender)).rejects.toThrow('refused: tabs.refresh');
    expect(heard).toEqual([]);
  });

  it('decides by id, host and protocol alone', () => {
    const ours = new URL(OPTIONS);
    expect(identify({ ...page, url: `${OPTIONS}#/welcome` } as never, ID, ours)?.zone).toBe('page');
    expect(identify({ ...content, url: 'https://x.com.evil.example/' } as never, ID, ours)?.url.host).toBe(
      'x.com.evil.example',
    );
  });
});

describe('what may be said', () => {
  it('passes a well-formed batch and answers', async () => {
    expect(await deliver('capture.store', batch(), content)).toEqual({ stored: 1, unchanged: 0, refused: 0 });
  });

  const measured = (over: object) => batch({ metrics: { likes: { ...post.metrics.likes, ...over } } });
  it.each([
    ['nothing', null],
    ['a text', 'batch'],
    ['no captures', { ...batch(), captures: [] }],
    ['too many captures', { ...batch(), captures: Array.from({ length: 26 }, () => batch().captures[0]) }],
    ['an id of another type', batch({ id: 1 })],
    ['an empty id', batch({ id: '' })],
    ['a link that is a script', batch({ permalink: 'javascript:alert(1)' })],
    ['an insecure link', batch({ permalink: 'http://x.com/1' })],
    ['a very long text', batch({ text: 'a'.repeat(5001) })],
    ['a format nobody knows', batch({ format: 'hologram' })],
    ['a date that is none', batch({ publishedAt: 'yesterday' })],
    ['a metric nobody knows', batch({ metrics: { karma: post.metrics.likes } })],
    ['half a like', measured({ value: 1.5 })],
    ['no number', measured({ value: Number.NaN })],
    ['more than a safe integer', measured({ value: 2 ** 60 })],
    ['a range upside down', measured({ low: 4, high: 3 })],
    ['a raw text without end', measured({ raw: '9'.repeat(61) })],
    ['a time before 1970', { ...batch(), captures: [{ ...batch().captures[0], readAt: -1 }] }],
  ])('refuses %s', async (_, data) => {
    await expect(deliver('capture.store', data, content)).rejects.toThrow('malformed: capture.store');
    expect(heard).toEqual([]);
    expect(refused).toEqual(['malformed: capture.store']);
  });

  it('drops what no schema names, and names that reach for a prototype', async () => {
    const fields =
      '{"likes":{"read":1,"source":0,"disputed":0},"__proto__":{"read":9,"source":0,"disputed":0},"constructor":{"read":2,"source":null,"disputed":0}}';
    const report = {
      platform: 'x',
      site: null,
      page: 'profile',
      readAt: 5,
      viewer: null,
      account: null,
      wall: null,
      signsOfPosts: true,
      settled: true,
      found: 1,
      identified: 1,
      tracked: 0,
      fields: JSON.parse(fields),
      extra: 'x',
    };
    await deliver('page.report', report, content);
    const input = heard[0]?.input as { fields: object };
    expect(Object.keys(input.fields).sort()).toEqual(['constructor', 'likes']);
    expect(Object.getPrototypeOf(input.fields)).toBe(Object.prototype);
    expect(input).not.toHaveProperty('extra');
    await deliver('capture.store', JSON.parse(JSON.stringify(batch()).replace('"likes"', '"__proto__"')), content);
    expect(({} as { value?: unknown }).value).toBeUndefined();
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'no.such.message'])(
    'has no handler called %s',
    async (name) => {
      await deliver(name, { hidden: true }, content).catch(() => undefined);
      expect(heard).toEqual([]);
    },
  );

  it('lets no answer out that does not fit its schema', async () => {
    views = [{ postKey: 'x:1', note: 'private' }];
    await expect(deliver('badge.lookup', ['x:1'], content)).rejects.toThrow('wrong answer: badge.lookup');
    views = [null];
    expect(await deliver('badge.lookup', ['x:1'], content)).toEqual([null]);
  });

  it('calls the handler before anything is awaited, since the side panel opens only then', () => {
    const delivered = deliver('panel.open', { postKey: 'x:1' }, content);
    expect(heard.map(({ name }) => name)).toEqual(['panel.open']);
    return delivered;
  });
});

describe('sending', () => {
  it('rejects when the worker refuses', async () => {
    // The fake browser sends without any sender at all.
    await expect(send('badges.hide', { hidden: true })).rejects.toThrow('refused: badges.hide');
  });
});
