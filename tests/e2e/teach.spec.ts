/** All class names and test ids of a site are others overnight: the user points at one post and its numbers, and all posts are read. */
import type { Page } from '@playwright/test';
import { ADDRESSES, demoSites, truth } from '../../scripts/demo-pages/sites';
import { afterFirstUse, expect, FERN_ON_X, NOW, test } from './support/extension';

const WHOLE_PAGE = { width: 1280, height: 9000 };
const FIELDS = ['likes', 'comments', 'shares', 'impressions'] as const;

/** The made-up page of X with other class names and test ids, alike in all its posts. */
function scrambledX() {
  const { 'x.com': site } = demoSites({ now: NOW, theme: 'light' });
  if (site === undefined) throw new Error('no page of X');
  const names = new Map<string, string>();
  const other = (name: string): string => {
    const known = names.get(name) ?? `q${(names.size * 7919 + 104_729).toString(36)}`;
    names.set(name, known);
    return known;
  };
  const scrambled = (html: string): string =>
    html
      .replace(
        /<style>[^]*<\/style>/,
        '<style>body > div { max-width: 640px } img, svg { max-width: 48px; max-height: 48px }</style>',
      )
      .replace(/<script[^]*<\/script>/, '')
      .replace(/ data-testid="([^"]*)"/g, (_, name: string) => ` data-testid="${other(name)}"`)
      .replace(/ class="([^"]*)"/g, (_, name: string) => ` class="${name.split(' ').map(other).join(' ')}"`);
  return { 'x.com': { page: (url: URL): string | null => scrambled(site.page(url) ?? '') } };
}

/** The panel is closed to the page and to the test: it is used by keys, as a person without a pointer does. */
async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

const traces = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

test('pointing at one post and four numbers brings all posts back', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE, sites: scrambledX() });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await expect(page.locator('article').first()).toBeVisible();

  const options = await yardstick.own('options.html#/health');
  await options.getByRole('button', { name: 'Show where numbers stand' }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('div');
  // Nothing is known of this page, so a whole post comes first.
  await page.keyboard.press('Enter');
  await page
    .locator('article')
    .nth(1)
    .click({ position: { x: 5, y: 5 } });
  const post = page.locator('article').nth(1);
  const names = { likes: 'Likes', comments: 'Comments', shares: 'Shares', impressions: 'Impressions' } as const;
  const labels = { likes: / Likes?\. Like$/, comments: /Repl/, shares: /repost/i, impressions: /views/i } as const;
  for (const field of FIELDS) {
    await choose(page, names[field]);
    await post.getByLabel(labels[field]).and(page.locator('button, a')).first().click();
  }
  // Nothing of what was pointed at reached the page, and nothing is kept before the user says so.
  expect(page.url()).toBe(ADDRESSES.x);
  expect(await yardstick.posts()).toEqual([]);

  // From "Point at it" to "Use this": one further is "Forget this one".
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const expected = truth(NOW).x;
  await expect.poll(async () => (await yardstick.posts()).length, { timeout: 30_000 }).toBe(expected.length);
  const stored = await yardstick.posts();
  for (const { key, text, counts } of expected) {
    const latest = stored.find((each) => each.key === key)?.latest;
    for (const field of FIELDS) {
      expect(`${text} ${field} ${latest?.[field]?.value ?? 0}`).toBe(`${text} ${field} ${counts[field] ?? 0}`);
    }
  }
});

test('closed, it leaves the page as it was, and kept nothing', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE, sites: scrambledX() });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await expect(page.locator('article').first()).toBeVisible();
  const untouched = await traces(page);
  const options = await yardstick.own('options.html#/health');
  await options.getByRole('button', { name: 'Show where numbers stand' }).click();
  await expect.poll(() => traces(page)).not.toBe(untouched);
  // Pointing begins, and stops without having pointed; then "Use this", which has nothing to use, and "Close".
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => traces(page)).toBe(untouched);
  await options.bringToFront();
  await expect(options.getByText('In use from now on')).toHaveCount(0);
  await expect(options.getByRole('switch', { name: /^Use “/ })).toHaveCount(0);
});
