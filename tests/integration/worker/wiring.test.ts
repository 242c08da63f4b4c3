import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { readDatabaseReport } from '@/lib/diagnostics/database-state';
import { rules } from '@/lib/messaging/rules';
import { scheduleUpkeep } from '@/lib/services/upkeep';
import { changeSettings } from '@/lib/settings/store';
import { db } from '@/lib/storage/db';
import { freshWorld, switchOn, type World } from '@/tests/support/fake-worker';
import { aDraft, anAccount, DAY } from '@/tests/support/made-up';

let world: World;
let heardAtOnce: boolean[] = [];
const tab = { id: 7, windowId: 3 };
const content = { id: fakeBrowser.runtime.id, url: 'https://x.com/fernandoak', frameId: 0, tab };
const page = { id: fakeBrowser.runtime.id, url: `chrome-extension://${fakeBrowser.runtime.id}/options.html` };

const permissionsAdded: (() => void)[] = [];

async function deliver(type: string, data: unknown, sender: object): Promise<unknown> {
  const answer = await new Promise<{ res?: unknown; err?: { message: string } }>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ id: 1, type, data, timestamp: 0 }, sender as never, resolve as never);
  });
  if (answer.err !== undefined) throw new Error(answer.err.message);
  return answer.res;
}

beforeAll(async () => {
  world = await freshWorld();
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation(((handler: () => void) => {
    permissionsAdded.push(handler);
  }) as never);
  vi.spyOn(fakeBrowser.permissions.onRemoved, 'addListener').mockImplementation((() => undefined) as never);
  await switchOn(world, 'x');
  await db.accounts.add(anAccount());
  background.main();
  // Nothing is awaited in between: whatever woke the worker must be heard.
  const { onMessage, onInstalled, onStartup } = fakeBrowser.runtime;
  heardAtOnce = [onMessage, onInstalled, onStartup, fakeBrowser.alarms.onAlarm].map((event) => event.hasListeners());
});

describe('the worker', () => {
  it('listens to everything that may wake it as soon as it starts', () => {
    expect(heardAtOnce).toEqual([true, true, true, true]);
  });

  it('answers every message there is', async () => {
    for (const [name, { from }] of Object.entries(rules)) {
      const answer = deliver(name, { nonsense: true }, from === 'content' ? content : page);
      // Heard and refused for its shape, rather than unheard.
      await expect(answer).rejects.toThrow(`malformed: ${name}`);
    }
  });

  it('takes a capture from a page and answers its badge', async () => {
    const captures = [{ readAt: Date.now(), page: 'profile', post: aDraft() }];
    expect(await deliver('capture.store', { platform: 'x', site: null, captures }, content)).toEqual({
      stored: 1,
      unchanged: 0,
      refused: 0,
    });
    expect(await deliver('badge.lookup', ['x:1001', 'x:none'], content)).toMatchObject([{ postKey: 'x:1001' }, null]);
  });

  it('brings the code of badges to the page that asks for it, and says when the browser forbids it', async () => {
    await deliver('badges.load', null, content);
    expect(world.injected).toEqual([tab.id]);
    expect(world.files).toEqual(['/badges.js']);
    world.tabs.push({ id: 8, url: 'https://x.com/fernandoak', closed: true });
    const forbidden = { ...content, tab: { ...tab, id: 8 } };
    await expect(deliver('badges.load', null, forbidden)).rejects.toThrow('Cannot access contents');
  });

  it('writes what an account is, and tells the open pages', async () => {
    world.tabs.push({ id: 9, url: 'https://x.com/fernandoak' });
    await deliver('sites.sync', null, page);
    world.told.length = 0;
    expect(await deliver('account.relate', { key: 'x:fernandoak', relation: 'ignored' }, page)).toBe('changed');
    expect((await db.accounts.get('x:fernandoak'))?.relation).toBe('ignored');
    expect(world.told).toContain(9);
    world.told.length = 0;
    expect(await deliver('account.relate', { key: 'x:fernandoak', relation: 'ignored' }, page)).toBe('unchanged');
    expect(world.told).toEqual([]);
    await deliver('account.relate', { key: 'x:fernandoak', relation: 'own' }, page);
  });

  it('tells the open pages of changed settings, whoever changed them', async () => {
    world.told.length = 0;
    await changeSettings((settings) => ({ ...settings, badges: { ...settings.badges, hidden: true } }));
    await vi.waitFor(() => expect(world.told).toContain(9));
    world.told.length = 0;
    await changeSettings((settings) => ({ ...settings, badges: { ...settings.badges, hidden: false } }));
    await vi.waitFor(() => expect(world.told).toContain(9));
  });

  it('registers scripts when the user asks, and when a permission arrives', async () => {
    await deliver('sites.sync', null, page);
    expect([...world.scripts.keys()]).toEqual(['capture-x']);
    world.scripts.clear();
    for (const handler of permissionsAdded) handler();
    await vi.waitFor(() => expect([...world.scripts.keys()]).toEqual(['capture-x']));
  });

  it('registers scripts and opens first use when it is installed', async () => {
    world.scripts.clear();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(() => expect(world.opened).toHaveLength(1));
    expect([...world.scripts.keys()]).toEqual(['capture-x']);
  });

  it('says in what state the database is', async () => {
    await vi.waitFor(async () => expect(await readDatabaseReport()).toMatchObject({ state: 'open', error: null }));
  });

  it('sets the daily alarm anew when a clock that was ahead has set it', async () => {
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('upkeep')).toBeDefined());
    const kept = (await fakeBrowser.alarms.get('upkeep'))?.scheduledTime;
    await scheduleUpkeep();
    expect((await fakeBrowser.alarms.get('upkeep'))?.scheduledTime).toBe(kept);
    await fakeBrowser.alarms.create('upkeep', { when: Date.now() + 400 * DAY });
    await scheduleUpkeep();
    expect((await fakeBrowser.alarms.get('upkeep'))?.scheduledTime).toBeLessThan(Date.now() + DAY);
  });

  it('thins and prunes once a day', async () => {
    await vi.waitFor(async () =>
      expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['upkeep']),
    );
    const old = Date.now() - 200 * DAY;
    const reading = { postKey: 'x:9', accountKey: 'x:fernandoak', origin: 'page' as const, page: null, metrics: {} };
    await db.readings.bulkAdd([0, 1, 2].map((i) => ({ ...reading, readAt: Math.floor(old / DAY) * DAY + i })));
    await db.health.add({
      platform: 'x',
      page: 'profile',
      day: '2020-01-01',
      views: 1,
      found: 1,
      identified: 1,
      fields: {},
    });
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'upkeep', scheduledTime: 0 } as never);
    await vi.waitFor(async () => expect(await db.health.where('day').equals('2020-01-01').count()).toBe(0));
    expect(
      await db.readings
        .where('readAt')
        .below(old + DAY)
        .count(),
    ).toBe(2);
  });
});
