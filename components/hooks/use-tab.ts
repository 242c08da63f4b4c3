/** The tab the user looks at, and what the worker knows of it. */
import { useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { readTabStatus, type TabStatus, watchTabStatus } from '@/lib/diagnostics/tab-status';

export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  /** Null when the browser does not say: the extension may not read that page. */
  readonly url: URL | null;
}

const toActive = ({ id, windowId, url }: Browser.tabs.Tab): ActiveTab | null =>
  id === undefined ? null : { id, windowId, url: url !== undefined && URL.canParse(url) ? new URL(url) : null };

/** The active tab of this window; when that is a page of this extension, the tab that was used last before it. */
async function findTab(): Promise<ActiveTab | null> {
  const own = new URL(browser.runtime.getURL('/popup.html')).origin;
  // Some browsers do not tell a page even its own address; a panel is no tab at all.
  const [self, tabs] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ currentWindow: true })]);
  const isOwn = ({ id, url }: Browser.tabs.Tab): boolean => id === self?.id || (url?.startsWith(own) ?? false);
  const others = tabs.filter((tab) => !isOwn(tab));
  const active = tabs.find((tab) => tab.active);
  if (active !== undefined && others.includes(active)) return toActive(active);
  const [last] = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last === undefined ? null : toActive(last);
}

/** Null when the window has no tab, undefined until the browser has answered. Follows the user from tab to tab. */
export function useActiveTab(): ActiveTab | null | undefined {
  const [tab, setTab] = useState<ActiveTab | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    const look = (): void => {
      void findTab().then((found) => {
        if (current) setTab((before) => (isSameTab(before, found) ? before : found));
      });
    };
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    return () => {
      current = false;
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
    };
  }, []);
  return tab;
}

function isSameTab(a: ActiveTab | null | undefined, b: ActiveTab | null): boolean {
  return a?.id === b?.id && a?.windowId === b?.windowId && a?.url?.href === b?.url?.href && a !== undefined;
}

/**
 * What was reported from the tab, as long as it is still on that site; null when nothing was, undefined until it was read.
 * Without a readable address the tab has left the site, or the permission is gone.
 */
export function useTabStatus(tab: ActiveTab | null | undefined): TabStatus | null | undefined {
  const id = tab?.id;
  const [status, setStatus] = useState<TabStatus | null | undefined>(undefined);
  useEffect(() => {
    if (id === undefined) return undefined;
    let current = true;
    const read = (): void => {
      void readTabStatus(id).then((found) => {
        if (current) setStatus(found);
      });
    };
    read();
    const stop = watchTabStatus((changed) => {
      if (changed === id) read();
    });
    return () => {
      current = false;
      stop();
    };
  }, [id]);
  if (tab === null) return null;
  if (tab === undefined || status === undefined) return undefined;
  return status !== null && status.tabId === tab.id && tab.url?.origin === new URL(status.address).origin
    ? status
    : null;
}
