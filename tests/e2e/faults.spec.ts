/** What goes wrong around the extension while it reads: nothing read is lost, nothing is kept twice, no other numbers appear. */
import type { CDPSession, Page } from '@playwright/test';
import { ADDRESSES, MASTODON, truth } from '../../scripts/demo-pages/sites';
import { expectBadges } from './support/badges';
import { killBrowser } from './support/browser-process';
import { afterFirstUse, expect, FERN_ON_MASTODON, FERN_ON_X, NOW, test, type Yardstick } from './support/extension';
import { expectStored } from './support/stored';

const WHOLE_PAGE = { width: 1280, height: 4400 };
/** A kill every so many ms, which falls into every step of a capture: asking, sending, checking, writing, answering. */
const BETWEEN_KILLS_MS = 40;
const KILLS = Number(process.env['YARDSTICK_KILLS'] ?? 60);

const keysOf = (posts: readonly { readonly key: string }[]): string[] => posts.map(({ key }) => key).sort();

/** One reading of each of these posts, and none of any other. */
async function expectOneReadingEach(yardstick: Yardstick, keys: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await yardstick.readings()).map(({ postKey }) => postKey).sort(), { timeout: 60_000 })
    .toEqual([...keys].sort());
}

/** A line to the browser's workers, from a page that shows a file of the extension and runs nothing. */
async function workerLine(yardstick: Yardstick): Promise<CDPSession> {
  const page = await yardstick.own('manifest.json');
  const line = await yardstick.context.newCDPSession(page);
  await line.send('ServiceWorker.enable');
  return line;
}

test('a worker killed again and again under load: every post is kept, with one reading', async ({ start }) => {
  test.setTimeout(60_000 + KILLS * 1000);
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(
    yardstick,
    [{ site: 'x' }, { site: MASTODON.domain, platform: 'mastodon' }],
    [FERN_ON_X, FERN_ON_MASTODON],
  );
  const line = await workerLine(yardstick);
  const expected = [...truth(NOW).x, ...truth(NOW).mastodon];
  const pages = [await yardstick.visit(ADDRESSES.mastodon), await yardstick.visit(ADDRESSES.x)];
  for (let kill = 0; kill < KILLS; kill += 1) {
    await line.send('ServiceWorker.stopAllWorkers');
    // Both tabs come into view in turn, so that there is always something to send.
    if (kill % 10 === 0) await pages[(kill / 10) % pages.length]?.bringToFront();
    await new Promise((done) => setTimeout(done, BETWEEN_KILLS_MS));
  }
  for (const page of pages) {
    await page.bringToFront();
    await expectBadges(page, page.url() === ADDRESSES.x ? truth(NOW).x.length : truth(NOW).mastodon.length);
  }
  await expectStored(yardstick, expected);
  await expectOneReadingEach(yardstick, keysOf(expected));
});

test('ten tabs of one profile: each post is kept once, with one reading', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const tabs: Page[] = [];
  for (let tab = 0; tab < 10; tab += 1) tabs.push(await yardstick.visit(ADDRESSES.x));
  for (const tab of tabs) {
    await tab.bringToFront();
    await expectBadges(tab, truth(NOW).x.length);
  }
  await expectStored(yardstick, truth(NOW).x);
  await expectOneReadingEach(yardstick, keysOf(truth(NOW).x));
});

test('without a network reading goes on, and what was read is there', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await yardstick.context.setOffline(true);
  await expectBadges(page, truth(NOW).x.length);
  await expectStored(yardstick, truth(NOW).x);
});

test('the permission for a site is taken back in the browser: nothing more is read there, what was read stays', async ({
  start,
}) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await expectStored(yardstick, truth(NOW).x);
  const own = await yardstick.own('options.html');
  await own.evaluate(async () => {
    const { permissions } = (
      globalThis as unknown as { chrome: { permissions: { remove(set: { origins: string[] }): Promise<boolean> } } }
    ).chrome;
    await permissions.remove({ origins: ['https://x.com/*', 'https://twitter.com/*'] });
  });
  await page.bringToFront();
  await expectBadges(page, 0);
  const again = await yardstick.visit(ADDRESSES.x);
  await again.locator('article').first().waitFor();
  await expectBadges(again, 0);
  await expectOneReadingEach(yardstick, keysOf(truth(NOW).x));
});

test('the browser is killed again and again around the moment of writing: what is kept is whole, the rest is read later', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const first = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(first, [{ site: 'x' }], [FERN_ON_X]);
  await first.visit(ADDRESSES.x);
  let yardstick = first;
  // A post is kept about two seconds after it came into view: a second to be seen, a second to be collected.
  for (const moment of [1900, 2050, 2200]) {
    await new Promise((done) => setTimeout(done, moment));
    await killBrowser(yardstick);
    yardstick = await start({ viewport: WHOLE_PAGE });
    const [posts, readings] = [await yardstick.posts(), await yardstick.readings()];
    expect(readings.map(({ postKey }) => postKey).sort()).toEqual(keysOf(posts));
    await yardstick.visit(ADDRESSES.x);
  }
  await expectStored(yardstick, truth(NOW).x);
  await expectOneReadingEach(yardstick, keysOf(truth(NOW).x));
});
