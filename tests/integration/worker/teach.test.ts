/** Showing where numbers stand: a page is believed only where the user began it, and only about its own platform. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { x } from '@/lib/platforms/x';
import { saveLesson, startLesson, tellLesson, tryLesson } from '@/lib/services/teach';
import { db } from '@/lib/storage/db';
import { contentAt, freshWorld, switchOn, type World } from '@/tests/support/fake-worker';

const page = contentAt('https://x.com/fernandoak', 5);
const taught = (platform = 'x', css = '[data-heart]'): string =>
  JSON.stringify({
    yardstickPatch: 1,
    platform,
    name: 'Shown on 26 November',
    against: x.verified,
    changes: [{ do: 'post-sources', layout: 'post', field: 'likes', how: 'first', sources: [{ css }] }],
  });

let world: World;

beforeEach(async () => {
  world = await freshWorld();
  await switchOn(world, 'x', 'linkedin');
  vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
});

describe('without the user', () => {
  it('a page learns nothing and keeps nothing', async () => {
    await expect(tellLesson(undefined, page)).rejects.toThrow('nobody');
    await expect(tryLesson({ text: taught() }, page)).rejects.toThrow('nobody');
    await expect(saveLesson({ text: taught() }, page)).rejects.toThrow('nobody');
    expect(await db.patches.count()).toBe(0);
  });

  it('nothing begins where no page of the platform is open', async () => {
    expect(await startLesson({ platform: 'x' })).toBe(false);
    expect(world.files).toEqual([]);
  });
});

describe('begun by the user', () => {
  beforeEach(async () => {
    world.tabs.push({ id: 5, url: 'https://x.com/fernandoak' });
    await startLesson({ platform: 'x' });
  });

  it('the script is put into the page and told where posts are, and nothing of the user', async () => {
    expect(world.files).toEqual(['/teach.js']);
    const { known, fields } = await tellLesson(undefined, page);
    expect(known).toEqual({
      platform: 'x',
      name: 'X',
      verified: x.verified,
      layouts: [{ name: 'post', root: x.layouts[0].root, whole: JSON.stringify(x.layouts[0]) }],
    });
    expect(fields[0]).toEqual({ field: 'likes', name: 'Likes' });
  });

  it('what was taught is kept as a repair in use, once', async () => {
    await saveLesson({ text: taught() }, page);
    expect(await db.patches.toArray()).toMatchObject([{ platform: 'x', name: 'Shown on 26 November', isOn: true }]);
    await expect(saveLesson({ text: taught() }, page)).rejects.toThrow('nobody');
  });

  it.each([
    ['repairs another platform', taught('linkedin')],
    ['matches everything', taught('x', '*')],
    ['is no repair', '{}'],
  ])('is refused what %s', async (_, text) => {
    await expect(saveLesson({ text }, page)).rejects.toThrow('refused');
    expect(await db.patches.count()).toBe(0);
  });

  it('another tab, another site in the same tab, and tomorrow are not believed', async () => {
    const others = [contentAt('https://x.com/fernandoak', 6), contentAt('https://www.linkedin.com/feed/', 5)];
    for (const sender of others) await expect(saveLesson({ text: taught() }, sender)).rejects.toThrow('nobody');
    vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ['Date'] });
    await expect(saveLesson({ text: taught() }, page)).rejects.toThrow('nobody');
    vi.useRealTimers();
  });
});
