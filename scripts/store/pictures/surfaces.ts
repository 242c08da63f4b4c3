/** The real surfaces in one language, as pictures to be framed: made-up pages and history, nothing drawn by hand. */
import type { Page } from '@playwright/test';
import type { Settings } from '@/lib/settings/schema';
import { badgesOn, overlayText } from '../../browser/badges';
import { putSettings, sendMessage } from '../../browser/database';
import { extensionPage } from '../../browser/extension';
import { openPopup } from '../../browser/surfaces';
import type { Stage } from '../../demonstration/stage';
import { until } from '../../demonstration/wait';
import type { Shot } from '../listing-texts';

const ACCOUNT = 'x:fernandoak';
/** Its badge is open in the picture. */
const POST = 'How to water a fern';
const WIDE = { width: 1120, height: 640 };
const TALL = { width: 440, height: 720 };
/** The site's page is wider than what is shown of it: the column of posts. */
const SITE = { width: 880, height: 720 };
const COLUMN = { x: 240, y: 0, width: 620, height: 720 };

interface Chrome {
  readonly storage: { readonly local: { get(key: string): Promise<{ settings: Settings }> } };
}

/** Makes the whole extension speak a language, as the list in Options does. */
export async function speak(stage: Stage, language: string): Promise<void> {
  const { settings } = await stage.desk.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get('settings'),
  );
  await putSettings(stage.desk, { ...settings, language });
  await sendMessage(stage.desk, 'tabs.refresh');
}

/** Around the post, with the card of its badge open. `feed` shows the account's page on X. */
async function badge(feed: Page): Promise<Buffer> {
  await feed.setViewportSize(SITE);
  await feed.reload();
  await feed.bringToFront();
  const post = feed.locator('article', { hasText: POST });
  const place = await until('Showing the badge', async () => {
    await post.evaluate((article) => {
      article.scrollIntoView({ block: 'start' });
      scrollBy(0, -44);
    });
    const area = await post.boundingBox();
    const drawn = (await badgesOn(feed)).flatMap(({ text, box }) => (text.includes('×') ? (box ?? []) : []));
    return drawn.find(({ y }) => area !== null && y > area.y && y < area.y + area.height) ?? null;
  });
  const closed = (await overlayText(feed)).length;
  await feed.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await until('Opening the card', async () => ((await overlayText(feed)).length > closed + 100 ? true : null));
  const png = await feed.screenshot({ clip: COLUMN });
  await feed.mouse.move(0, 0);
  return png;
}

async function popup(stage: Stage, feed: Page): Promise<Buffer> {
  await feed.bringToFront();
  const surface = await openPopup(stage, feed);
  await surface.page.locator('.popup-week .figure').first().waitFor();
  await surface.page.locator('.popup-buttons').waitFor();
  // Its window may be wider than what it shows.
  const box = await surface.page.locator('.popup').boundingBox();
  const height = await surface.page.evaluate(() => innerHeight);
  if (box === null) throw new Error('the popup shows nothing');
  const png = await surface.page.screenshot({ clip: { x: box.x, y: 0, width: box.width, height } });
  await surface.page.keyboard.press('Escape');
  await surface.release();
  return png;
}

/** A page of the extension in a tab of its own, once `ready` is there. */
async function own(
  stage: Stage,
  path: string,
  size: { width: number; height: number },
  ready: (page: Page) => Promise<void>,
): Promise<Buffer> {
  const page = await stage.context.newPage();
  await page.setViewportSize(size);
  await page.goto(extensionPage(stage, path));
  await ready(page);
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** Opens the view with this place in the row of views, and waits for what it shows last. */
const view =
  (place: number, sign: string) =>
  async (page: Page): Promise<void> => {
    // In a tab of its own the panel has no page to follow.
    await page.getByRole('combobox').first().selectOption(ACCOUNT);
    await page.getByRole('tab').nth(place).click();
    await page.locator(sign).first().waitFor();
  };

const shown =
  (sign: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(sign).first().waitFor();
  };

/** Every picture of one language; the extension has to speak it already. */
export async function surfaces(stage: Stage, feed: Page): Promise<Readonly<Record<Shot, Buffer>>> {
  return {
    badge: await badge(feed),
    popup: await popup(stage, feed),
    week: await own(stage, 'sidepanel.html', TALL, view(0, '.week-extremes')),
    times: await own(stage, 'sidepanel.html', TALL, view(2, '.week-map')),
    goals: await own(stage, 'options.html#/goals', WIDE, shown('.page-section ~ .page-section')),
    data: await own(stage, 'options.html#/data', WIDE, shown('.page-section ~ .page-section')),
  };
}
