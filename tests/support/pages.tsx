/** The extension's pages in a made-up browser: what it allows, which tab is active, and what was sent to the worker. */
import { cleanup, configure, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageFrame } from '@/components/app/mount-page';
import type { TabStatus } from '@/lib/diagnostics/tab-status';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/schema';
import type { Input } from '@/lib/messaging/rules';
import { db } from '@/lib/storage/db';
import { setRelation } from '@/lib/storage/write/relations';
import { NOW } from './made-up';

// Machines that run these tests may be busy with others.
configure({ asyncUtilTimeout: 10_000 });

/** No page outlives its test: what it still has to draw would find no document. */
afterEach(async () => {
  cleanup();
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
});

export interface Pages {
  readonly permitted: Set<string>;
  /** What the user answers when the browser asks. */
  answer: boolean;
  /** Origins the browser asked about, one list a question. */
  readonly asked: string[][];
  /** Names of the messages sent to the worker. */
  readonly sent: string[];
  tab: { readonly id: number; readonly url?: string };
}

function fakePermissions(pages: Pages): void {
  const { permissions } = fakeBrowser;
  vi.spyOn(permissions, 'contains').mockImplementation((async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((origin) => pages.permitted.has(origin))) as never);
  vi.spyOn(permissions, 'request').mockImplementation((async ({ origins = [] }: { origins?: string[] }) => {
    pages.asked.push(origins);
    if (pages.answer) for (const origin of origins) pages.permitted.add(origin);
    return pages.answer;
  }) as never);
  vi.spyOn(permissions, 'remove').mockImplementation((async ({ origins = [] }: { origins?: string[] }) => {
    for (const origin of origins) pages.permitted.delete(origin);
    return true;
  }) as never);
  Object.assign(permissions, {
    onAdded: { addListener() {}, removeListener() {} },
    onRemoved: { addListener() {}, removeListener() {} },
  });
}

/** Parts of a browser that the document of the tests lacks. Elements are 360 wide and 600 high. */
function fakeLayout(): void {
  // The messaging library asks the browser's own global.
  vi.stubGlobal('chrome', fakeBrowser);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(360);
}

/** What the worker would answer: it writes what an account is, lists come empty, anything else without content. */
async function workerAnswer({ type, data }: { type: string; data: unknown }): Promise<object> {
  if (type === 'report.skeletons') return { res: [] };
  if (type !== 'account.relate') return {};
  const { key, relation } = data as Input<'account.relate'>;
  return { res: await setRelation(key, relation) };
}

/** A fresh browser with an empty database at NOW, in British English and UTC. */
export async function freshPages(): Promise<Pages> {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  const pages: Pages = { permitted: new Set(), answer: true, asked: [], sent: [], tab: { id: 7 } };
  fakePermissions(pages);
  fakeLayout();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [
    { windowId: 1, active: true, ...pages.tab },
  ]) as never);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((
    message: { type: string; data: unknown },
    answer: (response: object) => void,
  ) => {
    pages.sent.push(message.type);
    void workerAnswer(message).then(answer);
  }) as never);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  await Promise.all(db.tables.map((table) => table.clear()));
  await given({});
  return pages;
}

/** Settings as they were stored before the page opened. */
export async function given(over: Partial<Settings>): Promise<void> {
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, timeZone: 'UTC', ...over } });
}

/** X switched on, permitted, and open in the active tab. */
export async function onX(pages: Pages, over: Partial<Settings['sites'][string]> = {}): Promise<void> {
  for (const origin of ['https://x.com/*', 'https://twitter.com/*']) pages.permitted.add(origin);
  pages.tab = { id: 7, url: 'https://x.com/fernandoak' };
  await given({ sites: { x: { on: true, paused: false, display: 'badge', ...over } } });
}

/** What the worker reported of the active tab. */
export async function reported(over: Partial<TabStatus> = {}): Promise<void> {
  const status: TabStatus = {
    tabId: 7,
    address: 'https://x.com/fernandoak',
    platform: 'x',
    site: null,
    page: 'profile',
    state: 'working',
    missing: [],
    accountKey: 'x:fernandoak',
    viewerKey: 'x:fernandoak',
    found: 9,
    identified: 9,
    tracked: 9,
    lastReadAt: NOW,
    effort: 'full',
    ...over,
  };
  await fakeBrowser.storage.session.set({ 'tab:7': status });
}

export const show = (view: ComponentType) => render(<PageFrame view={view} />);
