/** What the browser may do with the extension and its windows: switch it off and on, open many of one site, private ones, and sleep. */
import type { Page } from '@playwright/test';
import { badgesOn } from '../../scripts/browser/badges';
import { ADDRESSES, demoSites, MASTODON, truth } from '../../scripts/demo-pages/sites';
import { drawnBadges, expectBadges } from './support/badges';
import { sendToSleep } from './support/browser-process';
import { expectChangedLikesRead } from './support/changed-likes';
import { afterFirstUse, expect, FERN_ON_MASTODON, FERN_ON_X, NOW, test, type Yardstick } from './support/extension';
import { openInPrivate } from './support/private-window';
import { expectStored } from './support/stored';

test.describe.configure({ timeout: 180_000 });

const WHOLE_PAGE = { width: 1280, height: 4400 };
const ON_X = truth(NOW).x.length;
const PATIENTLY = { timeout: 60_000 };

async function expectOneReadingEach(yardstick: Yardstick): Promise<void> {
  const keys = truth(NOW).x.map(({ key }) => key);
  await expectStored(yardstick, truth(NOW).x);
  expect((await yardstick.readings()).map(({ postKey }) => postKey).sort()).toEqual(keys.sort());
}

test('the extension is switched off and on again while its pages are open: what was read is there, and reading goes on', async ({
  start,
}) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await expectBadges(page, ON_X);
  await expectOneReadingEach(yardstick);
  const extensions = await yardstick.visit('chrome://extensions');
  const setEnabled = (isOn: boolean): Promise<void> =>
    extensions.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [yardstick.extensionId, isOn] as const);
  await setEnabled(false);
  await page.bringToFront();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => badgesOn(page)).toEqual([]);
  await extensions.bringToFront();
  await setEnabled(true);
  // The browser wakes nobody for that; the next page does.
  await expectBadges(await yardstick.visit(ADDRESSES.x), ON_X);
  await page.bringToFront();
  await expectBadges(page, ON_X);
  await expectOneReadingEach(yardstick);
  await expectChangedLikesRead(yardstick, page, PATIENTLY);
});

/** A window of its own with so many tabs of X. */
async function windowWithTabs(yardstick: Yardstick, desk: Page, tabs: number): Promise<Page[]> {
  const opened = async (work: () => Promise<unknown>): Promise<Page> => {
    const [page] = await Promise.all([yardstick.context.waitForEvent('page'), work()]);
    await page.waitForLoadState();
    return page;
  };
  let windowId: number | undefined;
  const first = await opened(async () => {
    windowId = await desk.evaluate(async (url) => (await chrome.windows.create({ url }))?.id, ADDRESSES.x);
  });
  const pages = [first];
  while (pages.length < tabs) {
    pages.push(
      await opened(() =>
        desk.evaluate(([id, url]) => chrome.tabs.create({ windowId: id, url }), [windowId, ADDRESSES.x] as const),
      ),
    );
  }
  return pages;
}

test('two windows with five tabs each of one profile: each post is kept once, with one reading', async ({ start }) => {
  const yardstick = await start({ viewport: null });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const desk = await yardstick.own('options.html');
  const windows = [await windowWithTabs(yardstick, desk, 5), await windowWithTabs(yardstick, desk, 5)];
  // Both windows are read at once, each in the tab that is in front.
  for (let tab = 0; tab < 5; tab += 1) {
    const inFront = windows.flatMap((tabs) => tabs.slice(tab, tab + 1));
    for (const page of inFront) await page.setViewportSize(WHOLE_PAGE);
    await Promise.all(inFront.map((page) => page.bringToFront()));
    for (const page of inFront) await expect.poll(async () => (await drawnBadges(page)).length, PATIENTLY).toBe(ON_X);
  }
  await expectOneReadingEach(yardstick);
});

test('a private window is never read, also where its site is', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(
    yardstick,
    [{ site: 'x' }, { site: MASTODON.domain, platform: 'mastodon' }],
    [FERN_ON_X, FERN_ON_MASTODON],
  );
  const desk = await yardstick.own('options.html');
  const x = demoSites({ now: NOW, theme: 'light' })['x.com'];
  if (x === undefined) throw new Error('there is no page of X');
  const posts = (x.page(new URL(ADDRESSES.x))?.match(/<article/g) ?? []).length;
  await openInPrivate(yardstick, desk, ADDRESSES.x, (url) => x.page(url), posts);
  // Opened later in a window that is read: what it shows is kept, and by then the private one would be too.
  await yardstick.visit(ADDRESSES.mastodon);
  await expectStored(yardstick, truth(NOW).mastodon);
});

test('the computer sleeps while a page waits to tell what it read: it is told afterwards, once', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await page.locator('article').first().waitFor();
  // Between reading and telling, which are a second apart.
  const wake = sendToSleep(yardstick);
  await new Promise((done) => setTimeout(done, 5000));
  wake();
  await expectBadges(page, ON_X);
  await expectOneReadingEach(yardstick);
});
