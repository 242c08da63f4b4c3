/** `npm run help:pictures`: the pictures of the guide, taken from the real thing over made-up pages. Needs a build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pictureFile, PICTURES, type PictureName, THEMES } from '@/components/help/pictures';
import type { HealthRecord } from '@/lib/storage/records';
import { badgesOn, overlayText } from './browser/badges';
import { putRows } from './browser/database';
import { extensionPage } from './browser/extension';
import { ADDRESSES, truth } from './demo-pages/sites';
import { lookAt } from './demonstration/look-at';
import { type Stage, setStage } from './demonstration/stage';
import { openPanelFromBadge, popupOver } from './demonstration/surfaces';
import { placeOf, until } from './demonstration/wait';

type Theme = (typeof THEMES)[number];

/** Twice as many pixels as the picture is wide and high, for sharp screens. */
const SHARPNESS = 2;
const QUALITY = 78;
const LARGEST_TOGETHER = 400_000;
const POST = 'How to water a fern';
/** Air above what a picture begins with. */
const AIR = 8;
/** So much of the post is seen above its badge. */
const ABOVE_BADGE = 84;

let bytesTogether = 0;

/** Keeps what is seen of a page from a place on, in the size of the picture. */
async function keep(page: Page, name: PictureName, theme: Theme, from: { x: number; y: number }): Promise<void> {
  const { width, height } = PICTURES[name];
  const session = await page.context().newCDPSession(page);
  const scrolled = await page.evaluate(() => window.scrollY);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    clip: { x: from.x, y: from.y + scrolled, width, height, scale: SHARPNESS },
  });
  await session.detach();
  const bytes = Buffer.from(data, 'base64');
  bytesTogether += bytes.length;
  const path = join('public', pictureFile(name, theme));
  writeFileSync(path, bytes);
  console.log(`${path}  ${Math.round(bytes.length / 1000)} kB`);
}

/** One post with the card of its badge open. */
async function keepBadge(page: Page, theme: Theme): Promise<void> {
  await page.bringToFront();
  const post = page.locator('article', { hasText: POST });
  await post.evaluate((article) => {
    article.scrollIntoView({ block: 'start' });
    scrollBy(0, -60);
  });
  const area = await placeOf(post);
  const badge = await until('Showing the badge', async () => {
    const drawn = (await badgesOn(page)).flatMap(({ text, box }) => (/usual/.test(text) ? (box ?? []) : []));
    return drawn.find(({ y }) => y > area.y && y < area.y + area.height) ?? null;
  });
  await page.mouse.move(badge.x + badge.width / 2, badge.y + badge.height / 2);
  await until('Opening the card', async () => (/Enter opens/.test(await overlayText(page)) ? true : null));
  await keep(page, 'badge', theme, { x: area.x, y: badge.y - ABOVE_BADGE });
  await page.mouse.move(0, 0);
}

async function keepPanelAndPopup(stage: Stage, page: Page, theme: Theme): Promise<void> {
  const panel = await openPanelFromBadge(stage, page);
  // The browser's own surfaces follow the system, not the look asked for with the other pages.
  await panel.page.emulateMedia({ colorScheme: theme });
  // A number that the site shortens, so that what it stands for is told below.
  await panel.page.getByRole('combobox', { name: 'Number shown' }).selectOption({ label: 'Impressions' });
  const readings = panel.page.getByRole('heading', { name: 'Readings of impressions' });
  await readings.evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
  await keep(panel.page, 'post', theme, { x: 0, y: (await placeOf(readings)).y - AIR });
  await panel.page.getByRole('tab', { name: 'Week', exact: true }).click();
  await panel.page.getByText('Strongest and weakest').waitFor();
  await keep(panel.page, 'week', theme, { x: 0, y: 0 });
  await panel.release();
  await page.bringToFront();
  const popup = await popupOver(stage, page);
  await popup.page.emulateMedia({ colorScheme: theme });
  await keep(popup.page, 'popup', theme, { x: 0, y: 0 });
  await popup.release();
}

/** What Health knows after X has moved a number: it stands on none of the posts it should stand on. */
function missingNumber(now: number): HealthRecord {
  const field = (read: number, expected: number) => ({
    read,
    expected,
    bySource: {},
    disputed: 0,
    lastReadAt: read === 0 ? null : now,
  });
  return {
    platform: 'x',
    page: 'profile',
    day: new Date(now).toISOString().slice(0, 10),
    views: 6,
    found: 84,
    identified: 84,
    fields: { impressions: field(0, 84), likes: field(84, 84), comments: field(84, 84), shares: field(84, 84) },
  };
}

async function keepHealth(stage: Stage, theme: Theme): Promise<void> {
  await putRows(stage.desk, { health: [missingNumber(stage.now)] });
  const page = await stage.context.newPage();
  await page.setViewportSize({ width: PICTURES.health.width, height: 900 });
  await page.goto(extensionPage(stage, 'options.html#/health'));
  const title = page.getByRole('heading', { level: 2, name: 'X', exact: true });
  await page.getByText('Not everything can be read.').waitFor();
  const place = await placeOf(title);
  await keep(page, 'health', theme, { x: 0, y: place.y - AIR });
}

async function take(theme: Theme): Promise<void> {
  const stage = await setStage({ theme, viewport: { width: 880, height: 1000 } });
  try {
    const page = await stage.visit(ADDRESSES.x);
    await lookAt(stage, page, truth(stage.now).x);
    await keepBadge(page, theme);
    await keepPanelAndPopup(stage, page, theme);
    await keepHealth(stage, theme);
  } finally {
    await stage.end();
  }
}

mkdirSync('public/help', { recursive: true });
for (const theme of THEMES) await take(theme);
if (bytesTogether > LARGEST_TOGETHER)
  throw new Error(`The pictures are ${bytesTogether} bytes together, more than ${LARGEST_TOGETHER}`);
