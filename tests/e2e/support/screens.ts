/** Every page in its main states, found without a word of any language, so that each language and look can be held against the same list. */
import type { Page } from '@playwright/test';
import type { PostRecord } from '../../../lib/storage/records';
import type { Settings } from '../../../lib/settings/schema';
import { putRows, putSettings } from '../../../scripts/browser/database';
import { settingsFor } from '../../../scripts/browser/first-use';
import { goalLog } from '../../../scripts/demo-pages/goals';
import { history } from '../../../scripts/demo-pages/history';
import { ADDRESSES } from '../../../scripts/demo-pages/sites';
import { afterFirstUse, expect, FERN_ON_X, NOW, type Yardstick } from './extension';

export const CAMPAIGN = 'Autumn shelf';
const SITES = [{ site: 'x' }, { site: 'linkedin', display: 'panel' as const }];

/** Looks at one state of a page; `name` says which. */
export type Look = (name: string, page: Page) => Promise<void>;

const OPTIONS = ['welcome', 'sites', 'accounts', 'goals', 'data', 'display', 'health', 'help', 'about'] as const;

/** An old account with goals and a campaign of three posts. `settings`: laid over those of somebody after first use. */
export async function filled(yardstick: Yardstick, settings: Partial<Settings> = {}): Promise<void> {
  await afterFirstUse(yardstick, SITES, [FERN_ON_X]);
  const page = await yardstick.own('options.html');
  const rows = history(NOW, 'Europe/London');
  const posts: PostRecord[] = rows.posts.map((post, index) =>
    index >= 30 && index < 33 ? { ...post, campaigns: [CAMPAIGN] } : post,
  );
  await putRows(page, { ...rows, posts, goalChanges: goalLog(NOW) });
  await putSettings(page, { ...settingsFor(SITES), ...settings });
  await page.close();
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1, h2, [role=tab]').first()).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
}

/** Each part of the options. */
export async function eachOption(yardstick: Yardstick, look: Look): Promise<void> {
  const page = await yardstick.own('options.html');
  for (const route of OPTIONS) {
    await page.evaluate((name) => {
      location.hash = `#/${name}`;
    }, route);
    await expect(page.locator(`a[href="#/${route}"][aria-current], main h1`).first()).toBeVisible();
    await settled(page);
    await look(`options ${route}`, page);
  }
  await page.close();
}

/** Week, posts, what is selected, a campaign, one post, best times and the sheet to print. */
export async function eachPanelView(yardstick: Yardstick, look: Look): Promise<void> {
  const page = await yardstick.own('sidepanel.html');
  const tab = page.getByRole('tab');
  await expect(tab).toHaveCount(3);
  await settled(page);
  await look('panel week', page);
  await tab.nth(1).click();
  await expect(page.locator('.post-open').first()).toBeVisible();
  await look('panel posts', page);
  await page.locator('.posts-view tbody input[type=checkbox]').first().click();
  await expect(page.locator('.selection-bar')).toBeVisible();
  await look('panel selection', page);
  await page.locator('.selection-bar button').last().click();
  await page.locator('.post-open').nth(2).click();
  await expect(page.locator('svg.chart').first()).toBeVisible();
  await look('panel post', page);
  await tab.nth(1).click();
  await page
    .locator('select')
    .filter({ has: page.locator(`option[value="${CAMPAIGN}"]`) })
    .selectOption(CAMPAIGN);
  await expect(page.locator('.campaign-result h2')).toBeVisible();
  await page.locator('.campaign-result summary').last().click();
  await look('panel campaign', page);
  await tab.nth(2).click();
  await expect(page.locator('.times-actions')).toBeVisible();
  await page.locator('.times-buttons button').first().click();
  await look('panel best times', page);
  const sheet = page.waitForEvent('popup');
  await page.locator('.times-buttons a').click();
  const opened = await sheet;
  await settled(opened);
  await look('cheat sheet', opened);
  await opened.close();
  await page.close();
}

/** The popup, drawn in a tab beside a profile. */
export async function popupView(yardstick: Yardstick, look: Look): Promise<void> {
  const profile = await yardstick.visit(ADDRESSES.x);
  const page = await yardstick.own('popup.html');
  await settled(page);
  await look('popup', page);
  await page.close();
  await profile.close();
}

/** Every page with a year of history. */
export async function eachScreen(yardstick: Yardstick, look: Look): Promise<void> {
  await popupView(yardstick, look);
  await eachPanelView(yardstick, look);
  await eachOption(yardstick, look);
}
