/** Repairs by file, in the worker: what pages are told, what is kept, and what is not. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { x } from '@/lib/platforms/x';
import { addPatch, checkPatch, listPatches, tryPatch } from '@/lib/services/patches';
import { pageSettings } from '@/lib/services/page-settings';
import { db } from '@/lib/storage/db';
import { removePatch, switchPatch } from '@/lib/storage/write/patches';
import { contentAt, freshWorld, loggedCodes, switchOn, type World } from '@/tests/support/fake-worker';

const LIKES = [{ css: '[data-heart]', attr: 'aria-label' }];
const file = (over: object = {}): string =>
  JSON.stringify({
    yardstickPatch: 1,
    platform: 'x',
    name: 'Likes in the new look',
    against: x.verified,
    changes: [{ do: 'post-sources', layout: 'post', field: 'likes', how: 'replace', sources: LIKES }],
    ...over,
  });

let world: World;

beforeEach(async () => {
  world = await freshWorld();
  await switchOn(world, 'x');
});

/** The sources of likes that a page is told. */
async function likesTold(): Promise<unknown> {
  const { description } = await pageSettings({ platform: 'x', site: null }, contentAt('https://x.com/fernandoak'));
  const told = JSON.parse(description ?? 'null') as typeof x;
  return told.layouts[0].metrics.likes?.sources;
}

const RELEASED = x.layouts[0].metrics.likes?.sources;

describe('a repair', () => {
  it('reaches pages while it is in use, and no longer', async () => {
    await addPatch({ text: file(), isOn: true });
    expect(await likesTold()).toEqual(LIKES);
    await switchPatch('x:Likes in the new look', false);
    expect(await likesTold()).toEqual(RELEASED);
    await switchPatch('x:Likes in the new look', true);
    expect(await likesTold()).toEqual(LIKES);
    await removePatch('x:Likes in the new look');
    expect(await likesTold()).toEqual(RELEASED);
  });

  it('tells open pages to read anew as soon as it is added', async () => {
    world.tabs.push({ id: 5, url: 'https://x.com/fernandoak' });
    world.scripts.set('capture-x', { id: 'capture-x', matches: ['https://x.com/*'], js: ['capture-x.js'] });
    await addPatch({ text: file(), isOn: true });
    expect(world.told).toEqual([5]);
  });

  it('of the same name takes the place of the one before', async () => {
    await addPatch({ text: file(), isOn: true });
    await addPatch({ text: file({ against: '2026-01-01' }), isOn: true });
    expect(await db.patches.count()).toBe(1);
  });

  it('that is refused is neither kept nor tried', async () => {
    const hostile = file({ changes: [{ do: 'signs', css: '*' }] });
    expect(checkPatch({ text: hostile })).toEqual({
      refusals: [{ code: 'selector-vague', where: 'changes.0.css' }],
      told: null,
    });
    await expect(addPatch({ text: hostile, isOn: true })).rejects.toThrow('refused');
    await expect(tryPatch({ text: hostile })).rejects.toThrow('refused');
    expect(await db.patches.count()).toBe(0);
  });

  it('that came into the database by another way is checked all the same', async () => {
    const hostile = file({ changes: [{ do: 'post-place', layout: 'post', root: 'body' }] });
    await db.patches.add({ id: 'x:evil', platform: 'x', name: 'evil', text: hostile, isOn: true, addedAt: 1 });
    expect(await likesTold()).toEqual(RELEASED);
    expect(await listPatches()).toEqual([{ id: 'x:evil', told: null }]);
  });

  it('for one site changes no other', async () => {
    await db.patches.add({
      id: 'x:a',
      platform: 'x',
      name: 'a',
      text: file({ platform: 'linkedin' }),
      isOn: true,
      addedAt: 1,
    });
    expect(await likesTold()).toEqual(RELEASED);
  });

  it('that cannot be looked up leaves the site read as it was released, and says so', async () => {
    vi.spyOn(db.patches, 'where').mockImplementation(() => {
      throw new Error('no database');
    });
    expect(await likesTold()).toEqual(RELEASED);
    expect(await loggedCodes()).toContain('repairs.unread');
  });

  it('is tried on no page where none is open', async () => {
    expect(await tryPatch({ text: file() })).toBeNull();
  });
});
