/** What the extension itself sees in Firefox of its views and rights. `own`: a page of the extension. */
import type { Page } from 'puppeteer-core';

type View = 'popup' | 'sidebar';

interface ExtensionApi {
  readonly action: { openPopup(): Promise<void> };
  readonly extension: { getViews(what: { type: View }): Window[] };
  readonly runtime: { getURL(path: string): string };
  readonly tabs: { query(what: object): Promise<{ readonly url?: string }[]> };
  readonly permissions: { remove(what: { origins: readonly string[] }): Promise<boolean> };
}

declare const browser: ExtensionApi;

/** What the popup or the sidebar says, white space collapsed; null while it is closed. */
export function viewText(own: Page, view: View): Promise<string | null> {
  return own.evaluate((type) => {
    const [window] = browser.extension.getViews({ type });
    return window === undefined ? null : window.document.body.innerText.replace(/\s+/g, ' ');
  }, view);
}

/** Opens the popup over the tab in front, as a click on the toolbar button does. It closes as soon as another tab comes to the front. */
export const openPopup = (own: Page): Promise<void> => own.evaluate(() => browser.action.openPopup());

/** How many tabs show this page of the extension. */
export function tabsOf(own: Page, page: string): Promise<number> {
  return own.evaluate(async (path) => {
    const address = browser.runtime.getURL(path);
    const tabs = await browser.tabs.query({});
    return tabs.filter(({ url }) => url?.startsWith(address) === true).length;
  }, page);
}

/** Takes rights for sites back, as the browser's own page of extensions does. */
export async function takeBack(own: Page, origins: readonly string[]): Promise<void> {
  await own.evaluate((patterns) => browser.permissions.remove({ origins: patterns }), origins);
}
