/** Opening the side panel at a post. */
import { browser } from 'wxt/browser';
import { errorName } from '@/lib/diagnostics/events';
import { writeRequestedPost } from '@/lib/diagnostics/requested-post';
import type { Input } from '@/lib/messaging/rules';
import type { Sender } from '@/lib/messaging/server';
import { logEvent } from './event-log';

/** Firefox has a sidebar instead of a side panel. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void>; isOpen(window: { readonly windowId?: number }): Promise<boolean> };
}

const sidebarAction = (): WithSidebar['sidebarAction'] => (browser as unknown as WithSidebar).sidebarAction;

/**
 * Opens the panel and remembers which post it should show. The panel must be asked for before anything is awaited: the browser
 * takes it for the user's wish only within the click's own turn. Where it refuses all the same, the same view opens as a tab.
 */
export function openPanel({ postKey }: Input<'panel.open'>, sender: Sender): Promise<void> {
  const opened = askToOpen(sender).catch((error: unknown) => openElsewhere(sender, error));
  return Promise.all([opened, writeRequestedPost({ postKey, at: Date.now() })]).then(() => undefined);
}

function askToOpen(sender: Sender): Promise<void> {
  try {
    return openNow(sender);
  } catch (error) {
    return Promise.reject(error);
  }
}

function openNow({ tabId, windowId }: Sender): Promise<void> {
  // Not in every browser, whatever the types say.
  const panel: typeof browser.sidePanel | undefined = browser.sidePanel;
  if (panel !== undefined) {
    if (windowId !== null) return panel.open({ windowId });
    return tabId === null ? Promise.resolve() : panel.open({ tabId });
  }
  return sidebarAction()?.open() ?? Promise.reject(new Error('no side panel'));
}

async function openElsewhere(sender: Sender, error: unknown): Promise<void> {
  const sidebar = sidebarAction();
  // Firefox takes no click on a page for a wish to open the sidebar; one that is open already shows the post by itself.
  if (sidebar === undefined) await logEvent('panel.not-opened', { error: errorName(error) });
  else if (await sidebar.isOpen(sender.windowId === null ? {} : { windowId: sender.windowId })) return;
  await openInTab(sender);
}

/** One tab for all posts: the one that a window has already is shown again. */
async function openInTab({ tabId, windowId }: Sender): Promise<void> {
  const address = browser.runtime.getURL('/sidepanel.html');
  const tabs = await browser.tabs.query(windowId === null ? {} : { windowId });
  const open = tabs.find(({ url }) => url?.startsWith(address) === true);
  if (open?.id !== undefined) await browser.tabs.update(open.id, { active: true });
  else await browser.tabs.create({ url: address, ...(tabId === null ? {} : { openerTabId: tabId }) });
}
