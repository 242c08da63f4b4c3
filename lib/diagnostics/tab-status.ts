/** What popup and panel know of a tab: kept in session storage by the worker, so that it survives a stopped worker and dies with the browser. */
import { browser } from 'wxt/browser';
import { z } from '@/lib/shared/zod';

/** `working`; `degraded`: some field no longer read; `broken`: posts are there but none could be read; `empty`: no posts here; `wall`: a login page; `waiting`: not settled yet. */
export const HealthState = z.enum(['working', 'degraded', 'broken', 'empty', 'wall', 'waiting']);

export const TabStatus = z.object({
  tabId: z.number(),
  /** Origin and path of the page view this is about. */
  address: z.string(),
  platform: z.string(),
  site: z.nullable(z.string()),
  page: z.nullable(z.string()),
  state: HealthState,
  /** Names of fields that should be read here and are not. */
  missing: z.array(z.string()),
  /** Key of the account whose page it is, or of who is signed in. */
  accountKey: z.nullable(z.string()),
  viewerKey: z.nullable(z.string()),
  found: z.number(),
  identified: z.number(),
  /** Posts of tracked accounts read on this page view. */
  tracked: z.number(),
  lastReadAt: z.nullable(z.number()),
  /** Less than `full` where our work took too much of the page's time: `slow` reads slowly, `bare` shows no badges either. */
  effort: z.enum(['full', 'slow', 'bare']),
});

export type HealthState = z.infer<typeof HealthState>;
export type TabStatus = z.infer<typeof TabStatus>;

const keyOf = (tabId: number): string => `tab:${tabId}`;

/** Status of a tab, or null when nothing was reported from it. */
export async function readTabStatus(tabId: number): Promise<TabStatus | null> {
  const stored = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  const parsed = TabStatus.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

export async function writeTabStatus(status: TabStatus): Promise<void> {
  await browser.storage.session.set({ [keyOf(status.tabId)]: status });
}

export async function forgetTabStatus(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** What was reported from all tabs since the browser started that are not closed. */
export async function tabStatuses(): Promise<TabStatus[]> {
  const stored = Object.values(await browser.storage.session.get(null));
  return stored.flatMap((value) => {
    const parsed = TabStatus.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Calls `handler` whenever the status of any tab changes; returns a function that stops watching. */
export function watchTabStatus(handler: (tabId: number) => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) if (key.startsWith('tab:')) handler(Number(key.slice(4)));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
