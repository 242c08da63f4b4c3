import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { comingAliveIsTold, readOpenPages } from '@/lib/services/come-alive';
import { freshWorld, switchOn, type World } from '@/tests/support/fake-worker';

let world: World;

beforeEach(async () => {
  world = await freshWorld();
  await switchOn(world, 'x');
  world.tabs.push({ id: 7, url: 'https://x.com/fernandoak' });
});

it('reads pages that were open before the extension was switched on again, once', async () => {
  await readOpenPages();
  expect(world.injected).toEqual([7]);
  await readOpenPages();
  expect(world.injected).toEqual([7]);
  await fakeBrowser.storage.session.clear();
  await readOpenPages();
  expect(world.injected).toEqual([7, 7]);
});

it('leaves them alone when the browser told that it has started, since they get their scripts by that', async () => {
  comingAliveIsTold();
  await readOpenPages();
  expect(world.injected).toEqual([]);
});
