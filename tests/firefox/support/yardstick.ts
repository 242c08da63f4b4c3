/** What every test in Firefox starts from: a browser of its own with the extension just installed, and the made-up sites. */
import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { demoSites } from '../../../scripts/demo-pages/sites';
import { extensionAddress, type Firefox, startFirefox } from './firefox';

export { expect };

/** One moment for all pages of a test run, so that ids and ages agree. */
export const NOW = Date.now();

export interface Yardstick extends Firefox {
  /** The page that opened by itself after installing. */
  readonly welcome: Page;
}

/** The driver is not told where a tab of an extension stands, so the tabs are asked. */
export async function tabAt(firefox: Firefox, page: string): Promise<Page> {
  const find = async (): Promise<Page | null> => {
    for (const tab of await firefox.browser.pages()) {
      const address = await tab.evaluate(() => location.href);
      if (address.startsWith(extensionAddress(page))) return tab;
    }
    return null;
  };
  await expect.poll(async () => (await find()) !== null, { timeout: 20_000 }).toBe(true);
  const found = await find();
  if (found === null) throw new Error(`the tab with ${page} was closed`);
  return found;
}

export const test = base.extend<{ readonly yardstick: Yardstick }>({
  // Playwright wants a pattern there, also where nothing is taken from other fixtures.
  // oxlint-disable-next-line no-empty-pattern
  yardstick: async ({}, provide) => {
    const firefox = await startFirefox(demoSites({ now: NOW, theme: 'light' }));
    try {
      await provide({ ...firefox, welcome: await tabAt(firefox, 'options.html#/welcome') });
    } finally {
      await firefox.close();
    }
    // Every test proves along the way that nothing left the machine and nothing broke.
    expect(firefox.strangers).toEqual([]);
    expect(firefox.errors).toEqual([]);
  },
});
