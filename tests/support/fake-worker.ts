/** The service worker over a made-up browser: permissions, registered scripts and open tabs are plain lists that tests fill and read. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { vi } from 'vitest';
import type { Sender } from '@/lib/messaging/server';
import { forgetHistories } from '@/lib/services/badge-history';
import { DEFAULT_SETTINGS, type Settings, type SiteSettings } from '@/lib/settings/schema';
import { changeSettings } from '@/lib/settings/store';
import { db } from '@/lib/storage/db';

export interface OpenTab {
  readonly id: number;
  readonly url: string;
  /** Cannot be scripted, like an error page. */
  readonly closed?: true;
}

interface Script {
  readonly id: string;
  readonly matches?: string[];
  readonly js?: string[];
  readonly persistAcrossSessions?: boolean;
  readonly allFrames?: boolean;
}

/** What the made-up browser holds. */
export interface World {
  readonly permitted: Set<string>;
  readonly scripts: Map<string, Script>;
  readonly tabs: OpenTab[];
  /** Tabs into which the script was put by hand. */
  readonly injected: number[];
  /** Files put into tabs, in order. */
  readonly files: string[];
  /** Tabs that were told to ask again. */
  readonly told: number[];
  readonly opened: object[];
}

const fits = (pattern: string, url: string): boolean => {
  const expression = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace('*\\.', '([^/]+\\.)?')
    .replace(/\*$/, '.*');
  return new RegExp(`^${expression}$`).test(url);
};

function fakeScripting(world: World): object {
  return {
    getRegisteredContentScripts: async () => [...world.scripts.values()],
    registerContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) {
        if (world.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        world.scripts.set(script.id, script);
      }
    },
    updateContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) world.scripts.set(script.id, { ...world.scripts.get(script.id), ...script });
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) world.scripts.delete(id);
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      if (world.tabs.some(({ id, closed }) => id === target.tabId && closed)) throw new Error('Cannot access contents');
      world.injected.push(target.tabId);
      world.files.push(...files);
    },
  };
}

/** A fresh browser and an empty database. */
export async function freshWorld(): Promise<World> {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  forgetHistories();
  const world: World = {
    permitted: new Set(),
    scripts: new Map(),
    tabs: [],
    injected: [],
    files: [],
    told: [],
    opened: [],
  };
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((origin) => [...world.permitted].some((held) => held === origin || fits(held, origin)))) as never);
  Object.assign(fakeBrowser.scripting, fakeScripting(world));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async ({ url = [] }: { url?: string[] }) =>
    world.tabs.filter((tab) => url.some((pattern) => fits(pattern, tab.url)))) as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async (options: object) => {
    world.opened.push(options);
  }) as never);
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (id: number, _message: unknown, _options: unknown, answer: (response: unknown) => void) => {
      world.told.push(id);
      answer({});
    },
  });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
  await db.delete();
  await db.open();
  return world;
}

const ON: SiteSettings = { on: true, paused: false, display: 'badge' };

/** Switches sites on and permits them. */
export async function switchOn(world: World, ...keys: ('x' | 'linkedin')[]): Promise<void> {
  const patterns = { x: ['https://x.com/*', 'https://twitter.com/*'], linkedin: ['https://*.linkedin.com/*'] };
  for (const key of keys) for (const pattern of patterns[key]) world.permitted.add(pattern);
  await set({ sites: { ...DEFAULT_SETTINGS.sites, ...Object.fromEntries(keys.map((key) => [key, ON])) } });
}

/** Adds a Mastodon server, switches it on and permits it. */
export async function switchOnServer(world: World, host: string): Promise<void> {
  world.permitted.add(`https://${host}/*`);
  await set({ sites: { [host]: ON }, ownAddresses: [{ host, platform: 'mastodon' }] });
}

export async function set(over: Partial<Settings>): Promise<void> {
  await changeSettings((settings) => ({ ...settings, ...over }));
}

let tabIds = 1000;

/** A content script at this address; every call is another tab unless one is given. */
export function contentAt(url: string, tabId: number = (tabIds += 1)): Sender {
  return { zone: 'content', url: new URL(url), tabId, windowId: 3 };
}

/** The events that were logged, as "code fact fact". */
export async function loggedCodes(): Promise<string[]> {
  return (await db.events.toArray()).map(({ code }) => code);
}
