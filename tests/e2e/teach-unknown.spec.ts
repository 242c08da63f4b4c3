/** Sites that the product does not know: the user adds the address, shows one post and what stands in it, and all posts are read. */
import type { Page } from '@playwright/test';
import { openPopup } from '../../scripts/browser/surfaces';
import { expect, NOW, test, type Yardstick } from './support/extension';
import { UNKNOWN_SITES, type UnknownPost, type UnknownSite } from './support/unknown-sites';

const DAY = 86_400_000;
const TWO_MINUTES = 120_000;

/** As the panel names what can be shown. */
const NAMES = {
  permalink: 'Link',
  handle: 'Author',
  publishedAt: 'Time of',
  likes: 'Likes',
  comments: 'Comments',
  shares: 'Shares',
} as const;
type Shown = keyof typeof NAMES;
/** Points at a place of the second post, or of the first by keys alone. */
type Point = (page: Page, field: Shown | 'post') => Promise<void>;

const byPointer =
  (post: string, places: Readonly<Record<Shown, string>>): Point =>
  async (page, field) => {
    const second = page.locator(post).nth(1);
    if (field === 'post') await second.click({ position: { x: 2, y: 2 } });
    else await second.locator(places[field]).click();
  };

const byKeys =
  (ways: Readonly<Record<Shown | 'post', readonly string[]>>): Point =>
  async (page, field) => {
    for (const key of ways[field]) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  };

/** The address is typed in the options, allowed, and opened. */
async function addSite(yardstick: Yardstick, { host }: UnknownSite): Promise<Page> {
  const options = await yardstick.own('options.html#/sites');
  await options.getByRole('combobox', { name: 'Kind of site' }).selectOption({ label: 'Another site' });
  await options.getByRole('textbox', { name: 'Address of a server' }).fill(host);
  await options.getByRole('button', { name: 'Add address' }).click();
  await options.getByRole('button', { name: 'Allow this site' }).click();
  await expect(options.getByText('Allowed for one site').first()).toBeVisible();
  await options.close();
  return yardstick.visit(`https://${host}/fern`);
}

/** The panel is closed to the page and to the test: it is used by keys. */
async function show(page: Page, point: Point): Promise<void> {
  await page.keyboard.press('Enter');
  await point(page, 'post');
  for (const [field, name] of Object.entries(NAMES)) {
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await point(page, field as Shown);
  }
}

async function startTeaching(yardstick: Yardstick, page: Page): Promise<void> {
  const options = await yardstick.own('options.html#/health');
  await options.getByRole('button', { name: 'Show where numbers stand' }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('div');
}

/** The panel says when all is kept, but only to the eye: the key is pressed until it has heard it. */
async function closePanel(page: Page, untouched: string): Promise<void> {
  const traces = (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
  await expect
    .poll(async () => {
      if ((await traces()) !== untouched) await page.keyboard.press('Enter');
      return traces();
    })
    .toBe(untouched);
}

async function sayYes(yardstick: Yardstick, page: Page): Promise<void> {
  const { page: popup, release } = await openPopup(yardstick, page);
  await popup.getByRole('button', { name: 'Yes, mine' }).click();
  await release();
  await page.bringToFront();
}

async function expectAllRead(yardstick: Yardstick, { host }: UnknownSite, expected: readonly UnknownPost[]) {
  await expect.poll(async () => (await yardstick.posts()).length, { timeout: 30_000 }).toBe(expected.length);
  const stored = await yardstick.posts();
  for (const { id, path, likes, comments, shares, at } of expected) {
    const post = stored.find((each) => each.id === id);
    expect(post).toMatchObject({ platform: host, accountKey: `${host}:fern`, permalink: `https://${host}${path}` });
    expect([post?.latest.likes, post?.latest.comments, post?.latest.shares].map((each) => each?.value)).toEqual([
      likes,
      comments,
      shares,
    ]);
    // "2 days ago" is between two and three days.
    expect(Math.abs((post?.publishedAt ?? 0) - at)).toBeLessThan(DAY);
  }
}

const CASES = [
  {
    name: 'a list with data attributes',
    site: UNKNOWN_SITES.aurora,
    point: byPointer('li', {
      permalink: 'time',
      handle: '[data-part="by"]',
      publishedAt: 'time',
      likes: '[data-sum="up"]',
      comments: '[data-sum="talk"]',
      shares: '[data-sum="on"]',
    }),
  },
  {
    name: 'a table, by keys alone',
    site: UNKNOWN_SITES.ledger,
    point: byKeys({
      post: ['ArrowDown', 'ArrowDown'],
      permalink: ['ArrowDown', 'ArrowDown'],
      handle: ['ArrowDown', 'ArrowRight', 'ArrowDown'],
      publishedAt: ['ArrowDown', 'ArrowRight', 'ArrowRight'],
      likes: ['ArrowDown', ...Array<string>(3).fill('ArrowRight')],
      comments: ['ArrowDown', ...Array<string>(4).fill('ArrowRight')],
      shares: ['ArrowDown', ...Array<string>(5).fill('ArrowRight')],
    }),
  },
  {
    name: 'articles with ages in words',
    site: UNKNOWN_SITES.brook,
    point: byPointer('article', {
      permalink: '.w5',
      handle: '.w4',
      publishedAt: '.w6',
      likes: '[aria-label$="likes"]',
      comments: '[aria-label$="comments"]',
      shares: '[aria-label$="shares"]',
    }),
  },
] as const;

for (const { name, site, point } of CASES) {
  test(`${name}: everything is read on all posts, within two minutes`, async ({ start }) => {
    test.setTimeout(TWO_MINUTES);
    const yardstick = await start({
      granted: [],
      grantWhenAsked: [`https://${site.host}/*`],
      viewport: { width: 1280, height: 2400 },
      sites: { [site.host]: { page: () => site.html(NOW) } },
    });
    const begun = Date.now();
    const page = await addSite(yardstick, site);
    const untouched = await page.evaluate(() => document.documentElement.outerHTML);
    await startTeaching(yardstick, page);
    await show(page, point);
    expect(await yardstick.posts()).toEqual([]);
    // From "Point at it" over "Forget this one" to "Use this".
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await yardstick.accounts()).map(({ key }) => key)).toEqual([`${site.host}:fern`]);
    await page.bringToFront();
    await closePanel(page, untouched);
    await sayYes(yardstick, page);
    await expectAllRead(yardstick, site, site.posts(NOW));
    expect(Date.now() - begun).toBeLessThan(TWO_MINUTES);
  });
}
