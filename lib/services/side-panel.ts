/** Opening the side panel at a post. */
import { browser } from 'wxt/browser';
import { errorName } from '@/lib/diagnostics/events';
import { writeRequestedPost } from '@/lib/diagnostics/requested-post';
import type { Input } from '@/lib/messaging/rules';
import type { Sender } from '@/lib/messaging/server';
import { logEvent } from './event-log';

/** Firefox has a sidebar instead of a side panel. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel and remembers which post it should show. The panel must be asked for before anything is awaited: the browser
 * takes it for the user's wish only within the click's own turn.
 */
export function openPanel({ postKey }: Input<'panel.open'>, sender: Sender): Promise<void> {
  const opened = askToOpen(sender);
  return Promise.all([opened, writeRequestedPost({ postKey, at: Date.now() })]).then(() => undefined);
}

function askToOpen({ tabId, windowId }: Sender): Promise<void> {
  try {
    return openNow(tabId, windowId).catch(logRefusal);
  } catch (error) {
    return logRefusal(error);
  }
}

function openNow(tabId: number | null, windowId: number | null): Promise<void> {
  // Not in every browser, whatever the types say.
  const panel: typeof browser.sidePanel | undefined = browser.sidePanel;
  if (panel !== undefined) {
    if (windowId !== null) return panel.open({ windowId });
    return tabId === null ? Promise.resolve() : panel.open({ tabId });
  }
  return (browser as unknown as WithSidebar).sidebarAction?.open() ?? Promise.resolve();
}

function logRefusal(error: unknown): Promise<void> {
  return logEvent('panel.not-opened', { error: errorName(error) });
}
