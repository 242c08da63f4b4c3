import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { platforms } from '@/lib/platforms/registry';
import { readRequestedPost, watchRequestedPost } from '@/lib/diagnostics/requested-post';
import { welcome } from '@/lib/services/first-use';
import { hideBadges, pageSettings } from '@/lib/services/page-settings';
import { openPanel } from '@/lib/services/side-panel';
import { readSettings } from '@/lib/settings/store';
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
import { anAccount } from '@/tests/support/made-up';

let world: World;
const hello = { platform: 'x', site: null };
const page = contentAt('https://x.com/fernandoak');

beforeEach(async () => {
  world = await freshWorld();
  await switchOn(world, 'x');
  await db.accounts.bulkAdd([
    anAccount({ handle: 'FernAndOak' }),
    anAccount({ key: 'x:rival', handle: 'rival', relation: 'rival' }),
    anAccount({ key: 'x:maybe', handle: 'maybe', relation: 'candidate' }),
    anAccount({ key: 'linkedin:in/fern', platform: 'linkedin', handle: 'in/fern' }),
  ]);
});

describe('the slice of the settings that a page gets', () => {
  it('names the tracked accounts of its platform and nothing else of the user', async () => {
    const { description, countWords, ...settings } = await pageSettings(hello, page);
    expect(settings).toEqual({
      platform: 'x',
      on: true,
      paused: false,
      display: 'badge',
      density: 'full',
      badgesHidden: false,
      hideKey: 'y',
      tracked: [
        { handle: 'fernandoak', relation: 'own' },
        { handle: 'rival', relation: 'rival' },
      ],
      badgesForRivals: false,
    });
    expect(JSON.parse(description ?? '')).toMatchObject({ id: 'x', layouts: [{ name: 'post' }] });
    expect(countWords['fi']).toContain('t tuhatta');
  });

  it('describes every site in a form that arrives as it was', () => {
    for (const platform of platforms) expect(JSON.parse(JSON.stringify(platform))).toEqual(platform);
  });

  it.each([
    ['claims to be another platform', { platform: 'linkedin', site: null }, page],
    ['claims a server', { platform: 'x', site: 'x.com' }, page],
    ['is no site of ours', hello, contentAt('https://else.example/')],
    [
      'runs a server that was not added',
      { platform: 'mastodon', site: 'moss.example' },
      contentAt('https://moss.example/'),
    ],
  ])('is off and empty for a page that %s', async (_, claimed, sender) => {
    expect(await pageSettings(claimed, sender)).toMatchObject({
      on: false,
      tracked: [],
      description: null,
      countWords: {},
    });
  });

  it('is off and empty without permission, and tells nothing while paused', async () => {
    await set({ sites: { x: { on: true, paused: true, display: 'badge' } } });
    expect(await pageSettings(hello, page)).toMatchObject({ on: true, paused: true, tracked: [] });
    world.permitted.clear();
    expect(await pageSettings(hello, page)).toMatchObject({ on: false, tracked: [] });
  });

  it('takes the way of showing from the site, by its own key', async () => {
    await switchOnServer(world, 'moss.example');
    await set({ sites: { 'moss.example': { on: true, paused: false, display: 'panel' } } });
    expect(
      await pageSettings({ platform: 'mastodon', site: 'moss.example' }, contentAt('https://moss.example/@fern')),
    ).toMatchObject({
      on: true,
      display: 'panel',
    });
  });
});

describe('hiding badges', () => {
  it('is remembered', async () => {
    await hideBadges({ hidden: true });
    expect((await readSettings()).badges.hidden).toBe(true);
  });
});

/** The sidebar of Firefox, which opens for no click on a page. */
const sidebar = ({ isOpen }: { readonly isOpen: boolean }): object => ({
  open: async () => Promise.reject(new Error('may only be called from a user input handler')),
  isOpen: async () => isOpen,
});

describe('opening the panel from a badge', () => {
  const { sidePanel } = fakeBrowser;
  afterEach(() => {
    Object.assign(fakeBrowser, { sidePanel, sidebarAction: undefined });
    vi.restoreAllMocks();
  });

  it('asks the browser before anything is awaited, then remembers the post', async () => {
    const open = vi.fn<(place?: object) => Promise<void>>(async () => undefined);
    Object.assign(fakeBrowser.sidePanel, { open });
    const opening = openPanel({ postKey: 'x:1' }, page);
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    await opening;
    expect(await readRequestedPost()).toMatchObject({ postKey: 'x:1' });
  });

  it.each([
    ['rejects', async () => Promise.reject(new TypeError('no gesture'))],
    [
      'throws',
      () => {
        throw new TypeError('not here');
      },
    ],
  ])('remembers the post, logs and opens the same view as a tab when the browser %s', async (_, open) => {
    Object.assign(fakeBrowser.sidePanel, { open });
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openPanel({ postKey: 'x:1' }, page);
    expect(await readRequestedPost()).toMatchObject({ postKey: 'x:1' });
    expect(await loggedCodes()).toEqual(['panel.not-opened']);
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: fakeBrowser.runtime.getURL('/sidepanel.html'),
      openerTabId: page.tabId,
    });
  });

  it('opens the same view as a tab where there is a sidebar that is closed, and shows that tab again', async () => {
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: sidebar({ isOpen: false }) });
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
    await openPanel({ postKey: 'x:1' }, page);
    const url = fakeBrowser.runtime.getURL('/sidepanel.html');
    expect(create).toHaveBeenCalledExactlyOnceWith({ url, openerTabId: page.tabId });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 9, url }] as never);
    await openPanel({ postKey: 'x:2' }, page);
    expect(create).toHaveBeenCalledOnce();
    expect(update).toHaveBeenCalledExactlyOnceWith(9, { active: true });
    expect(await readRequestedPost()).toMatchObject({ postKey: 'x:2' });
  });

  it('leaves the post to a sidebar that is open', async () => {
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: sidebar({ isOpen: true }) });
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openPanel({ postKey: 'x:1' }, page);
    expect(create).not.toHaveBeenCalled();
    expect(await readRequestedPost()).toMatchObject({ postKey: 'x:1' });
    expect(await loggedCodes()).toEqual([]);
  });

  it('tells an open panel, each time', async () => {
    Object.assign(fakeBrowser.sidePanel, { open: async () => undefined });
    const seen: string[] = [];
    const stop = watchRequestedPost(({ postKey }) => seen.push(postKey));
    await openPanel({ postKey: 'x:1' }, page);
    await openPanel({ postKey: 'x:2' }, page);
    stop();
    await openPanel({ postKey: 'x:3' }, page);
    expect(seen).toEqual(['x:1', 'x:2']);
  });

  it('uses the sidebar where there is no side panel', async () => {
    const open = vi.fn<(place?: object) => Promise<void>>(async () => undefined);
    const { sidePanel } = fakeBrowser;
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: { open } });
    await openPanel({ postKey: 'x:1' }, page);
    Object.assign(fakeBrowser, { sidePanel, sidebarAction: undefined });
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('first use', () => {
  it('opens once, after an installation, not after an update', async () => {
    await welcome('update');
    await welcome('chrome_update');
    expect(world.opened).toEqual([]);
    await welcome('install');
    await welcome('install');
    expect(world.opened).toEqual([{ url: 'chrome-extension://test-extension-id/options.html#/welcome' }]);
  });
});
