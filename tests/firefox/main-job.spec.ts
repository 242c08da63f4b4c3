/** The main job in Firefox, from installing to the same numbers on the post, in the popup, in the sidebar's page and in the file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { truth } from '../../scripts/demo-pages/sites';
import { badgesIn, expectBadges } from './support/badges';
import { openPopup, tabsOf, viewText } from './support/extension-views';
import { firstUse } from './support/first-use';
import { click, expectText, textOf } from './support/pages';
import { expect, NOW, tabAt, test, type Yardstick } from './support/yardstick';

const ON_X = 'https://x.com/*';
const POPUP = { width: 380, height: 600 };
/** The least width to which the sidebar can be drawn. */
const SIDEBAR = { width: 240, height: 700 };
const expected = truth(NOW).x;

type Row = Readonly<Record<string, string>>;

/** What stands in the saved file at this moment: Firefox makes it empty and fills it afterwards. */
function savedRows({ downloads }: Yardstick): Row[] {
  const [name, ...others] = readdirSync(downloads).filter((file) => file.endsWith('.csv'));
  if (name === undefined || others.length > 0) return [];
  const csv = readFileSync(join(downloads, name), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
}

/** The KPIs of this week in what a page says; null where it does not tell them. */
const weekIn = (text: string | null): string | null =>
  /Verdict (Engagements \S.*? Posts \S+) /.exec(text ?? '')?.[1] ?? null;

test('from installing to the same numbers everywhere', async ({ yardstick }) => {
  test.slow();
  await firstUse(yardstick);
  await expectBadges(yardstick.welcome, ON_X, expected.length);

  const popup = (): Promise<string | null> => viewText(yardstick.welcome, 'popup');
  await openPopup(yardstick.welcome);
  await expect.poll(popup).toContain(`Reading ${expected.length} posts here, last `);
  const week = weekIn(await popup());
  expect(week).not.toBeNull();

  const panel = await yardstick.own('sidepanel.html', SIDEBAR);
  await expect.poll(async () => weekIn(await textOf(panel))).toBe(week);
  await click(panel, 'tab', 'Posts');
  await expectText(panel, `${expected.length} posts`);
  const width = await panel.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(SIDEBAR.width);

  await click(panel, 'button', 'Export CSV');
  await expect.poll(() => savedRows(yardstick)).toHaveLength(expected.length);
  for (const { key, text, counts } of expected) {
    const row = savedRows(yardstick).find(({ post_id }) => `x:${post_id}` === key);
    expect(row, text).toMatchObject({
      likes: String(counts.likes),
      comments: String(counts.comments),
      shares: String(counts.shares),
      impressions: String(counts.impressions),
    });
  }
});

test('a click on a badge shows its post in a tab while the sidebar is closed, and in the sidebar once it is open', async ({
  yardstick,
}) => {
  test.slow();
  const page = await firstUse(yardstick);
  await expectBadges(yardstick.welcome, ON_X, expected.length);
  const [first, second] = await badgesIn(yardstick.welcome, ON_X);
  if (first === undefined || second === undefined) throw new Error('the badges went away');
  await page.mouse.click(first.x, first.y);
  const panel = await tabAt(yardstick, 'sidepanel.html');
  await expectText(panel, 'Start with a fern that forgives you');
  await panel.close();

  const popup = await yardstick.own('popup.html', POPUP);
  await click(popup, 'button', 'Open side panel');
  await expect.poll(() => viewText(yardstick.welcome, 'sidebar')).not.toBeNull();
  await page.bringToFront();
  await page.mouse.click(second.x, second.y);
  await expect.poll(() => viewText(yardstick.welcome, 'sidebar')).toContain('How to water a fern in 40 seconds');
  expect(await tabsOf(yardstick.welcome, 'sidepanel.html')).toBe(0);
});
