import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { syncContentScripts } from '@/lib/services/content-scripts';
import { tellTabs } from '@/lib/services/tabs';
import { writeTabStatus } from '@/lib/diagnostics/tab-status';
import { db } from '@/lib/storage/db';
import { freshWorld, set, switchOn, switchOnServer, type World } from '@/tests/support/fake-worker';

let world: World;
const registered = (): [string, string[]][] =>
  [...world.scripts.values()]
    .map(({ id, matches = [] }): [string, string[]] => [id, matches])
    .toSorted(([a], [b]) => a.localeCompare(b));

beforeEach(async () => {
  world = await freshWorld();
});

describe('the capture script is registered', () => {
  it('nowhere at first', async () => {
    await syncContentScripts('all');
    expect(registered()).toEqual([]);
  });

  it('for sites that are on and permitted, to survive a restart, in the top frame only', async () => {
    await switchOn(world, 'x', 'linkedin');
    await syncContentScripts('new');
    expect(registered()).toEqual([
      ['capture-linkedin', ['https://*.linkedin.com/*']],
      ['capture-x', ['https://x.com/*', 'https://twitter.com/*']],
    ]);
    expect(world.scripts.get('capture-x')).toMatchObject({
      js: ['capture-x.js'],
      persistAcrossSessions: true,
      allFrames: false,
    });
  });

  it('for the host of a server that the user added, and for that host alone', async () => {
    await switchOnServer(world, 'moss.example');
    await syncContentScripts('new');
    expect(registered()).toEqual([['capture-moss.example', ['https://moss.example/*']]]);
    // The script of its platform, and of no other.
    expect(world.scripts.get('capture-moss.example')?.js).toEqual(['capture-mastodon.js']);
  });

  it('for a site that no platform of ours is, with the script that all such sites share', async () => {
    world.permitted.add('https://moss.example/*');
    const sites = { 'moss.example': { on: true, paused: false, display: 'panel' as const } };
    await set({ sites, ownAddresses: [{ host: 'moss.example', platform: 'moss.example' }] });
    await syncContentScripts('new');
    expect(registered()).toEqual([['capture-moss.example', ['https://moss.example/*']]]);
    expect(world.scripts.get('capture-moss.example')?.js).toEqual(['capture-site.js']);
  });

  it('only on the addresses of a site that are permitted, and on more once they are', async () => {
    await switchOn(world, 'x');
    world.permitted.delete('https://twitter.com/*');
    await syncContentScripts('new');
    expect(registered()).toEqual([['capture-x', ['https://x.com/*']]]);
    world.permitted.add('https://twitter.com/*');
    await syncContentScripts('new');
    expect(registered()).toEqual([['capture-x', ['https://x.com/*', 'https://twitter.com/*']]]);
  });

  it('not for sites that are switched on without permission, or permitted but off', async () => {
    await switchOn(world, 'x');
    world.permitted.clear();
    world.permitted.add('https://*.linkedin.com/*');
    await syncContentScripts('new');
    expect(registered()).toEqual([]);
  });

  it('no more after the site is switched off or its permission is taken back', async () => {
    await switchOn(world, 'x', 'linkedin');
    await syncContentScripts('new');
    world.permitted.delete('https://*.linkedin.com/*');
    await set({
      sites: {
        x: { on: false, paused: false, display: 'badge' },
        linkedin: { on: true, paused: false, display: 'panel' },
      },
    });
    await syncContentScripts('none');
    expect(registered()).toEqual([]);
  });

  it('still while the site is only paused', async () => {
    await switchOn(world, 'x');
    await set({ sites: { x: { on: true, paused: true, display: 'badge' } } });
    await syncContentScripts('new');
    expect(registered()).toHaveLength(1);
  });

  it('anew when an earlier version had registered another script', async () => {
    await switchOn(world, 'x');
    await syncContentScripts('new');
    world.scripts.set('capture-x', { ...world.scripts.get('capture-x'), id: 'capture-x', js: ['old.js'] });
    await syncContentScripts('new');
    expect(world.scripts.get('capture-x')?.js).toEqual(['capture-x.js']);
  });

  it('once, however many events ask for it at the same time', async () => {
    await switchOn(world, 'x');
    await Promise.all([syncContentScripts('all'), syncContentScripts('new'), syncContentScripts('none')]);
    expect(registered()).toHaveLength(1);
    expect(await db.events.count()).toBe(0);
  });

  it('without touching scripts that are not ours', async () => {
    world.scripts.set('other', { id: 'other', matches: ['https://else.example/*'] });
    await syncContentScripts('all');
    expect(world.scripts.has('other')).toBe(true);
  });

  it('again at the next occasion when the browser refused', async () => {
    await switchOn(world, 'x');
    const refuse = vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockRejectedValueOnce(new TypeError('no'));
    await syncContentScripts('new');
    expect(await db.events.toArray()).toMatchObject([{ code: 'script.not-registered', facts: { error: 'TypeError' } }]);
    refuse.mockRestore();
    await syncContentScripts('new');
    expect(registered()).toHaveLength(1);
  });
});

describe('open tabs', () => {
  beforeEach(async () => {
    world.tabs.push(
      { id: 1, url: 'https://x.com/fernandoak' },
      { id: 2, url: 'https://www.linkedin.com/feed/' },
      { id: 3, url: 'https://else.example/' },
    );
    await switchOn(world, 'x');
  });

  it('get the script when their site is switched on, and not a second time', async () => {
    await syncContentScripts('new');
    await syncContentScripts('new');
    expect(world.injected).toEqual([1]);
  });

  it('get it again after an update, whose old scripts are gone', async () => {
    await syncContentScripts('new');
    await syncContentScripts('all');
    expect(world.injected).toEqual([1, 1]);
  });

  it('get none at the start of the browser: pages load it by themselves', async () => {
    await syncContentScripts('none');
    expect(world.injected).toEqual([]);
  });

  it('that cannot be scripted are counted and stop nobody else', async () => {
    world.tabs.unshift({ id: 9, url: 'https://x.com/error', closed: true });
    await syncContentScripts('new');
    expect(world.injected).toEqual([1]);
    expect(await db.events.toArray()).toMatchObject([{ code: 'script.not-injected', facts: { site: 'x', tabs: 1 } }]);
  });

  it('are told when settings change, also where the site was switched off since', async () => {
    await syncContentScripts('new');
    await tellTabs();
    expect(world.told).toEqual([1]);
    await writeTabStatus({
      tabId: 2,
      address: 'https://www.linkedin.com/feed/',
      platform: 'linkedin',
      site: null,
      page: 'feed',
      state: 'working',
      missing: [],
      accountKey: null,
      viewerKey: null,
      found: 1,
      identified: 1,
      tracked: 0,
      lastReadAt: null,
      effort: 'full',
    });
    await set({ sites: {} });
    await syncContentScripts('new');
    world.told.length = 0;
    await tellTabs();
    expect(world.told).toEqual([2]);
  });
});
