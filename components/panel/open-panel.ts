/** Opening the side panel from a page of the extension. */
import { browser } from 'wxt/browser';

/** Firefox has a sidebar instead of a side panel. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel of a window. Must be called directly in a click: the browser takes it for the user's wish only then.
 * Where it cannot be opened, the same view opens as a tab.
 */
export function openPanel(windowId: number): Promise<void> {
  return openBeside(windowId).catch(async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  });
}

function openBeside(windowId: number): Promise<void> {
  // Not in every browser, whatever the types say.
  const panel: typeof browser.sidePanel | undefined = browser.sidePanel;
  if (panel !== undefined) return panel.open({ windowId });
  const sidebar = (browser as unknown as WithSidebar).sidebarAction;
  return sidebar === undefined ? Promise.reject(new Error('no side panel')) : sidebar.open();
}
