/** Looking at pages of Firefox and using them as a person does. */
import type { Page } from 'puppeteer-core';
import { expect } from './yardstick';

/** What the page says to the eye, white space collapsed. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Waits until the page says this. */
export const expectText = (page: Page, text: string): Promise<void> => expect.poll(() => textOf(page)).toContain(text);

/** Clicks the control with this role and name, once it is there and does not move. */
export async function click(page: Page, role: string, name: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`::-p-aria([role="${role}"][name="${name}"])`).click();
}
