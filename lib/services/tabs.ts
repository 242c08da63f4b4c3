/** Tabs in which a capture script may run. */
import { browser } from 'wxt/browser';
import { forgetTabStatus, tabStatuses } from '@/lib/diagnostics/tab-status';
import { tellTab } from '@/lib/messaging/client';
import { forgetView } from './health-sums';
import { registeredPatterns } from './content-scripts';

/**
 * Tells every tab with a capture script to ask for its settings again: those on a site that is read, and those that reported before,
 * whose site may have been switched off or forbidden since.
 */
export async function tellTabs(): Promise<void> {
  const url = await registeredPatterns();
  const open = url.length === 0 ? [] : await browser.tabs.query({ url });
  const ids = new Set([...open.map(({ id }) => id), ...(await tabStatuses()).map(({ tabId }) => tabId)]);
  await Promise.all([...ids].flatMap((id) => (id === undefined ? [] : [tell(id)])));
}

const told = new Set<number>();

async function tell(tabId: number): Promise<void> {
  told.add(tabId);
  try {
    await tellTab(tabId);
  } catch {
    // A tab without a script, such as one that is still loading, will ask by itself.
    told.delete(tabId);
  }
}

/** Whether a tab that asks for its settings does so because it was just told to; otherwise its script has started anew. */
export function wasTold(tabId: number): boolean {
  return told.delete(tabId);
}

/** Forgets what was known of a tab that is gone. With the last window the session storage goes by itself, sometimes first. */
export async function forgetTab(tabId: number, isWindowClosing = false): Promise<void> {
  const forgotten = Promise.all([forgetTabStatus(tabId), forgetView(tabId)]);
  // With the window the storage may be gone already, and then there is nothing to forget.
  await (isWindowClosing ? forgotten.catch(() => undefined) : forgotten);
}
