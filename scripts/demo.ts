/** `npm run demo`: the main job, seen in a minute. With a display a window that stays open; without, pictures, a CSV and a table. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PostRecord } from '@/lib/storage/records';
import { badgesOn } from './browser/badges';
import { putRows, rowsOf } from './browser/database';
import { extensionPage, type LaunchOptions, launch, type Session } from './browser/extension';
import { finishFirstUse } from './browser/first-use';
import { MissingProgram } from './browser/install';
import { serveSites } from './browser/sites';
import { openPopup } from './browser/surfaces';
import { run } from './checks/run';
import { history } from './demo-pages/history';
import { ADDRESSES, demoSites, MASTODON, PATTERNS } from './demo-pages/sites';

const OUTPUT = 'demo-output';

interface DemoOptions extends Pick<LaunchOptions, 'profile'> {
  readonly headless: boolean;
  readonly theme: 'light' | 'dark';
  readonly now: number;
}

interface Demo {
  readonly session: Session;
  /** A page of the extension that stays open. */
  readonly desk: Page;
}

const SITES = [
  { site: 'x' },
  { site: 'linkedin', display: 'panel' },
  { site: MASTODON.domain, platform: 'mastodon' },
] as const;

/** Starts the browser and puts the extension into the state of somebody who has used it for a year. */
async function startDemo({ profile, headless, theme, now }: DemoOptions): Promise<Demo> {
  const granted = Object.values(PATTERNS).flat();
  const session = await launch({
    profile,
    headless,
    granted,
    colorScheme: theme,
    viewport: { width: 1100, height: 900 },
  });
  await serveSites(session.context, demoSites({ now, theme }));
  const desk = await session.context.newPage();
  await desk.goto(extensionPage(session, 'options.html'));
  await putRows(desk, { ...history(now, Intl.DateTimeFormat().resolvedOptions().timeZone) });
  await finishFirstUse(
    desk,
    SITES,
    [
      { platform: 'linkedin', handle: 'company/fern-and-oak', name: 'Fern & Oak' },
      { platform: 'mastodon', site: MASTODON.domain, handle: `fernandoak@${MASTODON.domain}`, name: 'Fern & Oak' },
    ],
    now,
  );
  return { session, desk };
}

const PATIENCE_MS = 20_000;

/** Waits until `done` says so. Throws with `what` after twenty seconds. */
async function until(page: Page, what: string, done: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error(`${what} did not happen within ${PATIENCE_MS / 1000} seconds`);
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
}

/** Opens the shop's profile on X and waits until its badges say something. */
async function openProfileWithBadges(session: Session): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(ADDRESSES.x);
  await until(page, 'the first badge', async () => (await badgesOn(page)).some(({ text }) => /\d/.test(text)));
  return page;
}

/** Opens a site, looks at it from top to bottom as a person does, and waits until something from it is stored. */
async function lookThrough({ session, desk }: Demo, address: string, platform: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(address);
  const stored = async (): Promise<boolean> =>
    (await rowsOf<{ key: string; lastReadAt: number }>(desk, 'posts')).some(({ key }) =>
      key.startsWith(`${platform}:`),
    );
  await page.bringToFront();
  await until(page, `a reading from ${address}`, stored);
  return page;
}

/** What was read in this session: a row a metric, as the page wrote it. */
async function printReadings(desk: Page, since: number): Promise<void> {
  const posts = await rowsOf<PostRecord>(desk, 'posts');
  const read = posts.filter(({ lastReadAt }) => lastReadAt >= since);
  console.log(`\n${'post'.padEnd(44)}${'metric'.padEnd(14)}${'value'.padStart(9)}  as written`);
  for (const { excerpt, key, latest } of read) {
    for (const [metric, measured] of Object.entries(latest)) {
      const title = (excerpt ?? key).replace(/\s+/g, ' ').slice(0, 42);
      const about = measured.precision === 'exact' ? '' : '≈';
      console.log(`${title.padEnd(44)}${metric.padEnd(14)}${`${about}${measured.value}`.padStart(9)}  ${measured.raw}`);
    }
  }
  if (read.length === 0) throw new Error('nothing was read from the sample pages');
  console.log(`\n${read.length} posts read`);
}

async function exportCsv(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  const path = join(OUTPUT, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

async function show(demo: Demo, since: number): Promise<void> {
  const { session, desk } = demo;
  const profile = await openProfileWithBadges(session);
  const picture = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: join(OUTPUT, name) });
    console.log(join(OUTPUT, name));
  };
  await picture(profile, 'feed-with-badges.png');
  await lookThrough(demo, ADDRESSES.linkedIn, 'linkedin');
  await lookThrough(demo, ADDRESSES.mastodon, 'mastodon');
  const panel = await session.context.newPage();
  await panel.setViewportSize({ width: 380, height: 900 });
  await panel.goto(extensionPage(session, 'sidepanel.html'));
  await panel.getByRole('tab', { name: 'Posts' }).waitFor();
  await picture(panel, 'panel-week.png');
  console.log(await exportCsv(panel));
  // Last, because the connection that reaches the popup takes the browser's downloads over.
  await profile.bringToFront();
  const popup = await openPopup(session, profile);
  await popup.page.getByRole('button', { name: 'Open side panel' }).waitFor();
  await picture(popup.page, 'popup.png');
  await popup.release();
  await printReadings(desk, since);
}

async function demonstrate(): Promise<void> {
  if (run(['wxt', 'build']) !== 0) throw new Error('the build failed');
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'yardstick-demo-'));
  const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  const now = Date.now();
  const demo = await startDemo({ profile, headless, theme: 'light', now });
  try {
    await show(demo, now);
    if (!headless) {
      console.log('\nThe window stays open until you close it.');
      await demo.session.context.waitForEvent('close', { timeout: 0 });
    }
  } finally {
    await demo.session.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

try {
  await demonstrate();
} catch (error) {
  const reason = error instanceof MissingProgram || error instanceof Error ? error.message : String(error);
  console.error(`\nThe demo did not come to its end: ${reason}`);
  process.exitCode = 1;
}
