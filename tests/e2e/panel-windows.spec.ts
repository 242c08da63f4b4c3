/** Two windows with a side panel each: everyone follows its own window, and what is read in one is seen in both. */
import type { Page } from '@playwright/test';
import { putRows } from '../../scripts/browser/database';
import { extensionPage } from '../../scripts/browser/extension';
import type { FeedPost } from '../../scripts/demo-pages/feed';
import { history } from '../../scripts/demo-pages/history';
import { FERN_AND_OAK } from '../../scripts/demo-pages/people';
import { ADDRESSES } from '../../scripts/demo-pages/sites';
import { xProfile } from '../../scripts/demo-pages/x-page';
import { afterFirstUse, expect, FERN_ON_MASTODON, FERN_ON_X, NOW, test, type Yardstick } from './support/extension';

const NEW_POST: FeedPost = {
  author: FERN_AND_OAK,
  hoursAgo: 2,
  kind: 'text',
  text: 'One more fern than yesterday, and it stands in the window.',
  counts: { comments: 4, shares: 5, likes: 120, saves: 6, impressions: 2_400 },
};

const X = {
  page: (url: URL) =>
    url.pathname === '/fernandoak'
      ? xProfile(FERN_AND_OAK, FERN_AND_OAK, [NEW_POST], { now: NOW, theme: 'light' })
      : null,
};

/** Waits until so many tabs told that they show an account of this platform: only then a panel knows whose page it is. */
const told = (desk: Page, platform: string, tabs: number) =>
  expect
    .poll(() =>
      desk.evaluate(async (prefix) => {
        const kept: unknown[] = Object.values(await chrome.storage.session.get(null));
        return kept.filter((status) => JSON.stringify(status).includes(`"accountKey":"${prefix}:`)).length;
      }, platform),
    )
    .toBe(tabs);

/** A new window on an address, with the panel of that window in a tab beside it. */
async function windowOn(
  yardstick: Yardstick,
  desk: Page,
  address: string,
  ready: () => Promise<unknown> = () => Promise.resolve(),
): Promise<{ site: Page; panel: Page }> {
  const { context } = yardstick;
  const opened = async (work: () => Promise<unknown>): Promise<Page> => {
    const [page] = await Promise.all([context.waitForEvent('page'), work()]);
    await page.waitForLoadState();
    return page;
  };
  let windowId: number | undefined;
  const site = await opened(async () => {
    windowId = await desk.evaluate(async (url) => (await chrome.windows.create({ url }))?.id, address);
  });
  await ready();
  const panel = await opened(() =>
    desk.evaluate(([id, url]) => chrome.tabs.create({ windowId: id, url, active: true }), [
      windowId,
      extensionPage(yardstick, 'sidepanel.html'),
    ] as const),
  );
  return { site, panel };
}

const accountIn = (panel: Page) => panel.getByLabel('Account', { exact: true });

test('each panel follows the tabs of its own window only', async ({ start }) => {
  const yardstick = await start();
  await afterFirstUse(
    yardstick,
    [{ site: 'x' }, { site: 'social.fernandoak.example', platform: 'mastodon' }],
    [FERN_ON_X, FERN_ON_MASTODON],
  );
  const desk = await yardstick.own('options.html');
  const first = await windowOn(yardstick, desk, ADDRESSES.x, () => told(desk, 'x', 1));
  const second = await windowOn(yardstick, desk, ADDRESSES.mastodon, () => told(desk, 'mastodon', 1));
  await expect(accountIn(first.panel)).toHaveValue(/^x:/);
  await expect(accountIn(second.panel)).toHaveValue(/^mastodon:/);

  await second.site.bringToFront();
  await second.site.goto(ADDRESSES.x);
  await told(desk, 'x', 2);
  await second.panel.bringToFront();
  await expect(accountIn(second.panel)).toHaveValue(/^x:/);
  await second.site.bringToFront();
  await second.site.goto(ADDRESSES.mastodon);
  await told(desk, 'x', 1);
  await told(desk, 'mastodon', 1);
  await second.panel.bringToFront();
  await expect(accountIn(second.panel)).toHaveValue(/^mastodon:/);
  await expect(accountIn(first.panel)).toHaveValue(/^x:/);
});

test('what is read in one window comes into both; rows, place and typed search stay as they are', async ({ start }) => {
  const yardstick = await start({ sites: { 'x.com': X } });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const desk = await yardstick.own('options.html');
  await putRows(desk, { ...history(NOW, 'Europe/London') });
  const first = await windowOn(yardstick, desk, 'https://x.com/i/flow/login');
  const second = await windowOn(yardstick, desk, 'https://x.com/i/flow/login');
  const panels = [first.panel, second.panel];
  const search = (panel: Page) => panel.getByRole('searchbox');
  const before: { id: string | null; y: number }[] = [];
  for (const panel of panels) {
    await panel.bringToFront();
    await panel.getByRole('tab', { name: 'Posts' }).click();
    await search(panel).fill('fern');
    await expect(panel.locator('.posts-count')).toContainText(/\d+ of \d+ posts/);
    // What was searched for begins at its top; whoever scrolls before that is there scrolls again.
    const scrolled = (): Promise<number> =>
      panel.locator('.posts-scroller').evaluate((list) => {
        list.scrollTo(0, 480);
        return list.scrollTop;
      });
    await expect.poll(scrolled).toBe(480);
    const row = panel.locator('tr[data-index="12"]');
    before.push(
      await row.evaluate((element) => {
        element.id = 'marked';
        return { id: element.textContent, y: element.getBoundingClientRect().y };
      }),
    );
  }
  const counted = await second.panel.locator('.posts-count').textContent();

  await first.site.bringToFront();
  await first.site.goto('https://x.com/fernandoak');
  await expect.poll(async () => (await yardstick.posts()).map(({ excerpt }) => excerpt)).toContain(NEW_POST.text);
  for (const [index, panel] of panels.entries()) {
    await panel.bringToFront();
    await expect(panel.locator('.posts-count')).not.toHaveText(counted ?? '');
    await expect(search(panel)).toHaveValue('fern');
    // The same element, with the same post, at the same height: nothing was drawn anew and nothing jumped.
    await expect
      .poll(() =>
        panel
          .locator('#marked')
          .evaluate((element) => ({ id: element.textContent, y: element.getBoundingClientRect().y })),
      )
      .toEqual(before[index]);
    await expect(panel.locator('#marked')).toHaveAttribute('data-index', '13');
  }
});
