import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from './schema';
import { changeSettings, moveGoalsOut, readSettings, watchSettings } from './store';

const withSite = (settings: Settings, id: string): Settings => ({
  ...settings,
  sites: { ...settings.sites, [id]: { on: true, paused: false, display: 'badge' } },
});

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

describe('reading settings', () => {
  it('gives the defaults before the first change', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('fills parts that an older version did not know', async () => {
    await fakeBrowser.storage.local.set({ settings: { schema: 1, keepTexts: true } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, keepTexts: true });
  });

  it('loses only the broken part', async () => {
    const stored = { ...withSite(DEFAULT_SETTINGS, 'x'), badges: 'all' };
    await fakeBrowser.storage.local.set({ settings: stored });
    const settings = await readSettings();
    expect(settings.sites).toHaveProperty('x');
    expect(settings.badges).toEqual(DEFAULT_SETTINGS.badges);
  });

  it('takes no columns that are no list of names, and keeps all else', async () => {
    await fakeBrowser.storage.local.set({ settings: { schema: 1, keepTexts: true, postColumns: { x: 'likes' } } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, keepTexts: true });
  });

  it.each([['text'], [7], [[]], [{ sites: { x: { on: 'yes' } } }]])('survives %j', async (stored) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('takes no prototype from what is stored', async () => {
    await fakeBrowser.storage.local.set({ settings: JSON.parse('{"__proto__": {"keepTexts": true}}') });
    expect((await readSettings()).keepTexts).toBe(false);
  });
});

describe('changing settings', () => {
  it('stores the change', async () => {
    await changeSettings((settings) => withSite(settings, 'x'));
    expect((await readSettings()).sites).toHaveProperty('x');
  });

  it('keeps both of two changes made at once', async () => {
    await Promise.all([
      changeSettings((settings) => withSite(settings, 'x')),
      changeSettings((settings) => withSite(settings, 'linkedin')),
    ]);
    expect(Object.keys((await readSettings()).sites).sort()).toEqual(['linkedin', 'x']);
  });

  it('holds one lock over all contexts while it reads and writes', async () => {
    const held: string[] = [];
    vi.stubGlobal('navigator', {
      locks: {
        request: async (name: string, work: () => Promise<unknown>) => {
          held.push(name);
          return work();
        },
      },
    });
    await changeSettings((settings) => ({ ...settings, keepTexts: true }));
    expect(held).toEqual(['settings']);
    expect((await readSettings()).keepTexts).toBe(true);
  });

  it('stores nothing when the result is not valid, and goes on working', async () => {
    await expect(changeSettings((settings) => ({ ...settings, language: 'much too long' }))).rejects.toThrow(
      /too_big|Too big|Invalid/i,
    );
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await changeSettings((settings) => ({ ...settings, keepTexts: true }));
    expect((await readSettings()).keepTexts).toBe(true);
  });

  it('keeps aside what it did not understand', async () => {
    const stored = { schema: 1, badges: 'all' };
    await fakeBrowser.storage.local.set({ settings: stored });
    await changeSettings((settings) => ({ ...settings, keepTexts: true }));
    expect(await fakeBrowser.storage.local.get('settings-unread')).toEqual({ 'settings-unread': stored });
  });
});

describe('goals that were settings once', () => {
  const goals = { objective: 'engagement', kpis: ['likes'] };

  it('survive changes of settings until they were moved, and then are gone', async () => {
    await fakeBrowser.storage.local.set({ settings: { schema: 1, goals } });
    await changeSettings((settings) => ({ ...settings, keepTexts: true }));
    const moved: unknown[] = [];
    const move = async (found: unknown): Promise<void> => void moved.push(found);
    await moveGoalsOut(move);
    await moveGoalsOut(move);
    expect(moved).toEqual([goals]);
    expect((await fakeBrowser.storage.local.get('settings'))['settings']).not.toHaveProperty('goals');
    expect((await readSettings()).keepTexts).toBe(true);
  });

  it('stay when moving them failed', async () => {
    await fakeBrowser.storage.local.set({ settings: { schema: 1, goals } });
    await expect(moveGoalsOut(() => Promise.reject(new Error('read only')))).rejects.toThrow('read only');
    expect((await fakeBrowser.storage.local.get('settings'))['settings']).toHaveProperty('goals', goals);
  });
});

describe('watching settings', () => {
  it('tells the new settings until it is stopped', async () => {
    const seen: boolean[] = [];
    const stop = watchSettings((settings) => seen.push(settings.keepTexts));
    await changeSettings((settings) => ({ ...settings, keepTexts: true }));
    await fakeBrowser.storage.local.set({ other: 1 });
    stop();
    await changeSettings((settings) => ({ ...settings, keepTexts: false }));
    expect(seen).toEqual([true]);
  });
});
