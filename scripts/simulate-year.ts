/** `npm run simulate:year [-- --days N]`: a year of daily use in a real browser; fails unless every number is right at its end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { pageRunning } from './bench/page-script';
import { launch } from './browser/extension';
import type { DeskPlan } from './simulate/desk';
import type * as yearInPage from './simulate/year-in-page';

const PLATFORMS = [
  'x',
  'linkedin',
  'instagram',
  'facebook',
  'youtube',
  'tiktok',
  'threads',
  'bluesky',
  'mastodon',
  'reddit',
  'pinterest',
] as const;
const POSTS_A_DAY = 20;
const MONTH = 30;
const SOURCE = `import * as year from '@/scripts/simulate/year-in-page'; globalThis.year = year;`;

declare const year: typeof yearInPage;

const rounded = (value: number, digits = 0): string => value.toFixed(digits);

async function live(page: Page, days: number): Promise<Record<string, string>[]> {
  const rows: Record<string, string>[] = [];
  for (let day = 0; day < days; day += MONTH) {
    const month = await page.evaluate((length) => year.liveMonth(length), MONTH);
    rows.push({
      'days so far': String(Math.min(days, day + MONTH)),
      posts: String(month.posts),
      readings: String(month.readings),
      'ms for a look': rounded(month.lived / month.looks, 2),
      'times a plain row': rounded(month.lived / month.plain, 1),
      'ms for a week': rounded(month.week, 1),
      MB: rounded(month.bytes / 1e6, 1),
      'bytes for a reading': rounded(month.bytes / month.readings),
    });
    console.log(`  ${Math.min(days, day + MONTH)} days …`);
  }
  return rows;
}

async function rightOrFail(page: Page, when: string): Promise<void> {
  const differences = await page.evaluate(() => year.differences());
  if (differences.length > 0) throw new Error(`${when}: wrong is ${JSON.stringify(differences, null, 2)}`);
  console.log(`${when}: posts, readings, likes, campaigns and followers of all accounts are right.`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { days: { type: 'string', default: '365' } } });
  const plan: DeskPlan = {
    startsAt: Date.UTC(2025, 10, 3),
    days: Number(values.days),
    platforms: PLATFORMS,
    postsADay: POSTS_A_DAY,
  };
  const profile = mkdtempSync(join(tmpdir(), 'yardstick-year-'));
  const session = await launch({ profile });
  try {
    const page = await pageRunning(session, SOURCE);
    // Upkeep goes by the clock of the desk, not by today's.
    await page.evaluate(() => chrome.alarms.clearAll());
    await page.evaluate((given) => year.begin(given), plan);
    console.table(await live(page, plan.days));
    await rightOrFail(page, `After ${plan.days} days`);
    const moved = await page.evaluate(() => year.moveToAnotherMachine());
    console.log(
      `Backup of ${rounded(moved.bytes / 1e6, 1)} MB in ${rounded(moved.backup / 1000, 1)} s, restored in ${rounded(moved.restore / 1000, 1)} s.`,
    );
    await rightOrFail(page, 'After moving to another machine');
  } finally {
    await session.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

await main();
