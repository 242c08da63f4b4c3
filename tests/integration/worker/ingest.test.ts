import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PostDraft } from '@/lib/domain/reading';
import type { CaptureBatch } from '@/lib/messaging/schemas';
import { storeCaptures } from '@/lib/services/ingest';
import { db } from '@/lib/storage/db';
import {
  contentAt,
  freshWorld,
  loggedCodes,
  set,
  switchOn,
  switchOnServer,
  type World,
} from '@/tests/support/fake-worker';
import { aDraft, anAccount, DAY, HOUR, metrics, shown } from '@/tests/support/made-up';

let world: World;
let now: number;
let tab: ReturnType<typeof contentAt>;

function batch(drafts: readonly Partial<PostDraft>[], over: Partial<CaptureBatch> = {}, readAt = now): CaptureBatch {
  const captures = drafts.map((draft) => ({ readAt, page: 'profile', post: aDraft(draft) }));
  return { platform: 'x', site: null, captures, ...over } as CaptureBatch;
}

beforeEach(async () => {
  world = await freshWorld();
  await switchOn(world, 'x', 'linkedin');
  await db.accounts.bulkAdd([
    anAccount(),
    anAccount({ key: 'x:rival', handle: 'rival', relation: 'rival' }),
    anAccount({ key: 'x:maybe', handle: 'maybe', relation: 'candidate' }),
    anAccount({ key: 'x:neither', handle: 'neither', relation: 'ignored' }),
  ]);
  now = Date.now();
  tab = contentAt('https://x.com/fernandoak');
});

describe('what is kept', () => {
  it('is the posts of own accounts and rivals, however their handle is written', async () => {
    const answer = await storeCaptures(
      batch([{ author: { handle: 'FernAndOak', name: null } }, { id: '2', author: { handle: 'rival', name: null } }]),
      tab,
    );
    expect(answer).toEqual({ stored: 2, unchanged: 0, refused: 0 });
    expect((await db.posts.toArray()).map(({ key, accountKey }) => [key, accountKey])).toEqual([
      ['x:1001', 'x:fernandoak'],
      ['x:2', 'x:rival'],
    ]);
  });

  it.each([
    ['a stranger', { author: { handle: 'stranger', name: 'Fern & Oak' } }],
    ['a candidate', { author: { handle: 'maybe', name: null } }],
    ['an ignored account', { author: { handle: 'neither', name: null } }],
    ['nobody in particular', { author: { handle: null, name: 'Fern & Oak' } }],
    ['a name that reaches for a prototype', { author: { handle: '__proto__', name: null } }],
    ['somebody else, passed on by an own account', { isRepost: true }],
    ['somebody else, promoted', { author: { handle: 'shop', name: null }, isPromoted: true }],
    ['an id that is none', { id: '../../1' }],
  ])('is nothing of %s', async (_, draft: Partial<PostDraft>) => {
    expect(await storeCaptures(batch([draft]), tab)).toEqual({ stored: 0, unchanged: 0, refused: 1 });
    expect(await db.posts.count()).toBe(0);
    expect(await db.readings.count()).toBe(0);
    expect(await loggedCodes()).toEqual(['capture.refused']);
  });

  it('is an own promoted post, marked as such', async () => {
    await storeCaptures(batch([{ isPromoted: true }]), tab);
    expect(await db.posts.get('x:1001')).toMatchObject({ isPromoted: true });
  });

  it('is the good part of a batch with bad ones', async () => {
    const answer = await storeCaptures(batch([{}, { id: '2', author: { handle: 'stranger', name: null } }]), tab);
    expect(answer).toEqual({ stored: 1, unchanged: 0, refused: 1 });
  });

  it('is nothing new when the same batch comes twice', async () => {
    const twice = batch([{}, { id: '2' }]);
    expect(await storeCaptures(twice, tab)).toEqual({ stored: 2, unchanged: 0, refused: 0 });
    const kept = [await db.posts.toArray(), await db.readings.toArray()];
    expect(await storeCaptures(twice, tab)).toEqual({ stored: 0, unchanged: 2, refused: 0 });
    expect([await db.posts.toArray(), await db.readings.toArray()]).toEqual(kept);
  });

  it('loses nothing to a poorer look', async () => {
    await storeCaptures(batch([{ metrics: { ...metrics({ likes: 388, comments: 21 }), views: shown(9000) } }]), tab);
    await storeCaptures(
      batch([{ text: null, permalink: null, metrics: metrics({ likes: 390 }) }], {}, now + 1000),
      tab,
    );
    expect(await db.posts.get('x:1001')).toMatchObject({
      permalink: 'https://x.com/fernandoak/status/1001',
      excerpt: 'How to water a fern in 40 seconds. Less, and more often.',
      latest: { likes: { value: 390 }, comments: { value: 21 }, views: { value: 9000 } },
    });
  });

  it('is nothing stamped longer ago than any page waits', async () => {
    expect(await storeCaptures(batch([{}], {}, now - 8 * DAY), tab)).toMatchObject({ stored: 0, refused: 1 });
  });

  it('is what a page read before the machine slept, with the time at which it was read', async () => {
    expect(await storeCaptures(batch([{}], {}, now - 2 * DAY), tab)).toMatchObject({ stored: 1, refused: 0 });
    expect(await db.readings.toArray()).toMatchObject([{ readAt: now - 2 * DAY }]);
  });

  it('is what was read before the clock was set back, as read at the latest now', async () => {
    expect(await storeCaptures(batch([{}], {}, now + HOUR), tab)).toMatchObject({ stored: 1, refused: 0 });
    const [reading] = await db.readings.toArray();
    expect(reading?.readAt).toBeGreaterThanOrEqual(now);
    expect(reading?.readAt).toBeLessThan(now + HOUR);
  });

  it('gives way to what is read now when the clock was ahead, and is no later than now', async () => {
    const ahead = vi.spyOn(Date, 'now').mockReturnValue(now + 40 * DAY);
    await storeCaptures(batch([{ metrics: metrics({ likes: 388, comments: 21 }) }], {}, now + 40 * DAY), tab);
    ahead.mockRestore();
    await storeCaptures(batch([{ metrics: metrics({ likes: 401 }) }], {}, now), tab);
    const post = await db.posts.get('x:1001');
    expect(post).toMatchObject({ latest: { likes: { value: 401 }, comments: { value: 21 } } });
    expect(post?.lastReadAt).toBeLessThan(now + HOUR);
    expect(await db.readings.count()).toBe(2);
  });

  it('goes on when the clock is set back after many batches', async () => {
    const ahead = vi.spyOn(Date, 'now').mockReturnValue(now + DAY);
    for (let sent = 0; sent < 60; sent += 1) await storeCaptures(batch([{}], {}, now + DAY), tab);
    ahead.mockRestore();
    expect(await storeCaptures(batch([{ id: '2' }]), tab)).toMatchObject({ stored: 1 });
  });

  it('has no impossible date, no address of another site and no count below zero', async () => {
    await storeCaptures(
      batch([
        {
          publishedAt: new Date(now + 40 * 24 * 3600 * 1000).toISOString(),
          permalink: 'https://evil.example/status/1001',
          links: ['https://fern.example/', 'javascript:alert(1)'],
          metrics: { likes: shown(-3), comments: shown(2) },
        },
      ]),
      tab,
    );
    expect(await db.posts.get('x:1001')).toMatchObject({
      publishedAt: null,
      publishedAtPrecision: 'unknown',
      permalink: null,
      links: ['https://fern.example/'],
    });
    expect(Object.keys((await db.posts.get('x:1001'))?.latest ?? {})).toEqual(['comments']);
  });
});

describe('texts', () => {
  const long = `${'Ferns like shade. '.repeat(20)}`;

  it('are cut to a beginning for own posts, and not kept for rivals', async () => {
    await storeCaptures(
      batch([{ text: long }, { id: '2', text: long, mentions: ['@moss'], author: { handle: 'rival', name: null } }]),
      tab,
    );
    const own = await db.posts.get('x:1001');
    expect(own?.text).toBeNull();
    expect(own?.excerpt).toMatch(/^Ferns like shade\. .*…$/);
    expect(own?.excerpt?.length).toBeLessThanOrEqual(120);
    expect(await db.posts.get('x:2')).toMatchObject({ excerpt: null, text: null, mentions: [] });
  });

  it('are kept whole only if the user wants it, and then only own ones', async () => {
    await set({ keepTexts: true });
    await storeCaptures(batch([{ text: long }, { id: '2', text: long, author: { handle: 'rival', name: null } }]), tab);
    expect((await db.posts.get('x:1001'))?.text).toBe(long.trim());
    expect((await db.posts.get('x:2'))?.text).toBeNull();
  });

  it('lose signs that turn the direction of writing, and no sign is cut in two', async () => {
    await storeCaptures(batch([{ text: `\u202eevil\u0000 \n\n fern ${'👩‍🌾'.repeat(40)}` }]), tab);
    const excerpt = (await db.posts.get('x:1001'))?.excerpt ?? '';
    expect(excerpt).toMatch(/^evil fern 👩‍🌾/);
    expect(excerpt).toMatch(/👩‍🌾…$/);
    expect(excerpt.length).toBeLessThanOrEqual(120);
  });
});

describe('where captures may come from', () => {
  const nothing = { stored: 0, unchanged: 0, refused: 1 };

  it.each([
    ['another site than they say', 'https://www.linkedin.com/in/fern', {}],
    ['a site of nobody', 'https://x.com.evil.example/fernandoak', {}],
    ['a server that does not exist for this platform', 'https://x.com/fernandoak', { site: 'x.com' }],
    [
      'a Mastodon server that the user did not add',
      'https://moss.example/@fern',
      { platform: 'mastodon', site: 'moss.example' },
    ],
    ['another port', 'https://x.com:8443/fernandoak', {}],
  ])('is not %s', async (_, url, over) => {
    expect(await storeCaptures(batch([{}], over), contentAt(url))).toEqual(nothing);
    expect(await db.posts.count()).toBe(0);
    expect(await loggedCodes()).toEqual(['message.refused']);
  });

  it('is not a site that is off, paused, or no longer permitted', async () => {
    await set({ sites: { x: { on: false, paused: false, display: 'badge' } } });
    expect(await storeCaptures(batch([{}]), tab)).toEqual(nothing);
    await set({ sites: { x: { on: true, paused: true, display: 'badge' } } });
    expect(await storeCaptures(batch([{}]), tab)).toEqual(nothing);
    await set({ sites: { x: { on: true, paused: false, display: 'badge' } } });
    world.permitted.clear();
    expect(await storeCaptures(batch([{}]), tab)).toEqual(nothing);
  });

  it('is either address of a site', async () => {
    expect(await storeCaptures(batch([{}]), contentAt('https://twitter.com/fernandoak'))).toMatchObject({ stored: 1 });
  });

  it('is a Mastodon server that the user added, whose ids are its own', async () => {
    await switchOnServer(world, 'moss.example');
    await db.accounts.add(
      anAccount({
        key: 'mastodon:fern@moss.example',
        platform: 'mastodon',
        site: 'moss.example',
        handle: 'fern@moss.example',
      }),
    );
    const answer = await storeCaptures(
      batch(
        [{ id: '77', author: { handle: 'fern@moss.example', name: null }, permalink: 'https://moss.example/@fern/77' }],
        {
          platform: 'mastodon',
          site: 'moss.example',
        },
      ),
      contentAt('https://moss.example/@fern'),
    );
    expect(answer).toMatchObject({ stored: 1 });
    expect(await db.posts.get('mastodon:moss.example:77')).toMatchObject({
      site: 'moss.example',
      permalink: 'https://moss.example/@fern/77',
    });
  });

  it('is not a tab that floods: it is told to wait, others go on', async () => {
    const flood = contentAt('https://x.com/fernandoak');
    for (let i = 0; i < 60; i += 1) await storeCaptures(batch([{}]), flood);
    await expect(storeCaptures(batch([{}]), flood)).rejects.toThrow('too many messages');
    expect(await storeCaptures(batch([{}]), tab)).toMatchObject({ refused: 0 });
  });
});

describe('odd numbers', () => {
  it('are kept and marked: more likes than views, a count that fell by half', async () => {
    await storeCaptures(batch([{ metrics: metrics({ likes: 500, views: 400 }) }]), tab);
    await storeCaptures(batch([{ metrics: metrics({ likes: 200, views: 400 }) }], {}, now + 1000), tab);
    expect((await db.posts.get('x:1001'))?.latest.likes?.value).toBe(200);
    const events = await db.events.toArray();
    expect(events.map(({ code, facts }) => [code, facts['metric'], facts['kind']])).toEqual([
      ['capture.implausible', 'likes', 'more-than-seen'],
      ['capture.implausible', 'likes', 'halved'],
    ]);
  });

  it('are not logged with names, texts or ids', async () => {
    await storeCaptures(
      batch([
        { author: { handle: 'stranger', name: 'A. Stranger' } },
        { id: '2', metrics: metrics({ likes: 5, views: 1 }) },
      ]),
      tab,
    );
    const log = JSON.stringify(await db.events.toArray());
    expect(log).not.toMatch(/stranger|fern|1001|water/i);
  });
});
