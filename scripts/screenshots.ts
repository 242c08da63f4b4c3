/** `npm run screenshots`: the pictures of the README, taken from the real thing over made-up pages. Needs a build. */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { badgesOn, overlayText } from './browser/badges';
import { extensionPage, launch } from './browser/extension';
import { serveSites } from './browser/sites';
import { ADDRESSES, demoSites, PATTERNS, truth } from './demo-pages/sites';
import { lookAt } from './demonstration/look-at';
import { type Stage, setStage } from './demonstration/stage';
import { openPanelFromBadge, popupOver } from './demonstration/surfaces';
import { placeOf, until } from './demonstration/wait';

const FOLDER = 'docs/screenshots';
const LARGEST = 250_000;
const POST = 'How to water a fern';

async function keep(
  page: Page,
  name: string,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, ...(clip === undefined ? {} : { clip }) });
  const { size } = statSync(path);
  if (size > LARGEST) throw new Error(`${path} is ${size} bytes, more than ${LARGEST}`);
  console.log(`${path}  ${Math.round(size / 1000)} kB`);
}

/** The feed around one post, with the card of its badge open. */
async function keepBadge(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const post = page.locator('article', { hasText: POST });
  await post.evaluate((article) => {
    article.scrollIntoView({ block: 'start' });
    scrollBy(0, -44);
  });
  const badge = await until('Showing the badge', async () => {
    const area = await post.boundingBox();
    const drawn = (await badgesOn(page)).flatMap(({ text, box }) => (/usual/.test(text) ? (box ?? []) : []));
    return drawn.find(({ y }) => area !== null && y > area.y && y < area.y + area.height) ?? null;
  });
  await page.mouse.move(badge.x + badge.width / 2, badge.y + badge.height / 2);
  await until('Opening the card', async () => (/Enter opens/.test(await overlayText(page)) ? true : null));
  await keep(page, name, { x: 240, y: 0, width: 620, height: 960 });
  await page.mouse.move(0, 0);
}

async function feed(stage: Stage): Promise<Page> {
  const page = await stage.visit(ADDRESSES.x);
  await lookAt(stage, page, truth(stage.now).x);
  return page;
}

async function light(): Promise<void> {
  const stage = await setStage({ viewport: { width: 880, height: 1000 } });
  try {
    const page = await feed(stage);
    await keepBadge(page, 'badge-light');
    const panel = await openPanelFromBadge(stage, page);
    await panel.page.getByRole('tab', { name: 'Posts', exact: true }).click();
    await panel.page.locator('.usual-cell.tone-above').first().waitFor();
    await keep(panel.page, 'panel-posts');
    await panel.page.getByRole('tab', { name: 'Week', exact: true }).click();
    await panel.page.getByText('Strongest and weakest').waitFor();
    await keep(panel.page, 'panel-week');
    await panel.page.getByRole('tab', { name: 'Best times', exact: true }).click();
    await panel.page.getByText('How to read this').waitFor();
    await keep(panel.page, 'panel-best-times');
    await panel.release();
    await page.bringToFront();
    const popup = await popupOver(stage, page);
    await keep(popup.page, 'popup', await placeOf(popup.page.locator('.popup')));
    await popup.release();
  } finally {
    await stage.end();
  }
}

async function dark(): Promise<void> {
  const stage = await setStage({ theme: 'dark', viewport: { width: 880, height: 1000 } });
  try {
    await keepBadge(await feed(stage), 'badge-dark');
  } finally {
    await stage.end();
  }
}

/** First use, as it stands after sites were allowed and the first profile was opened. */
async function welcome(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'yardstick-welcome-'));
  const session = await launch({
    profile,
    grantWhenAsked: [...PATTERNS.x, ...PATTERNS.linkedIn],
    viewport: { width: 900, height: 1000 },
  });
  try {
    await serveSites(session.context, demoSites({ now: Date.now(), theme: 'light' }));
    const page = await session.context.newPage();
    await page.goto(extensionPage(session, 'options.html#/welcome'));
    for (const name of [/^X\b/, /^LinkedIn\b/]) await page.getByRole('checkbox', { name }).check();
    await page.getByRole('button', { name: /^Allow/ }).click();
    const profilePage = await session.context.newPage();
    await profilePage.goto(ADDRESSES.x);
    await page.bringToFront();
    await page.getByRole('button', { name: 'Yes, mine' }).waitFor();
    await keep(page, 'welcome');
  } finally {
    await session.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

mkdirSync(FOLDER, { recursive: true });
await light();
await dark();
await welcome();
