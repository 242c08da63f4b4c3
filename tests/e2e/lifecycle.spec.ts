/** What survives: a stopped worker, a restart of the browser, an update of the extension. Nothing is lost, nothing is there twice. */
import { badgesOn } from '../../scripts/browser/badges';
import { ADDRESSES, truth } from '../../scripts/demo-pages/sites';
import { expectChangedLikesRead } from './support/changed-likes';
import { drawnBadges, expectBadges } from './support/badges';
import { afterFirstUse, expect, FERN_ON_X, NOW, test } from './support/extension';
import { expectStored } from './support/stored';
import { killWorker } from './support/worker';

const WHOLE_PAGE = { width: 1280, height: 4400 };

test('a worker that is stopped again and again while posts are being read loses none and doubles none', async ({
  start,
}) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  for (let stop = 0; stop < 5; stop += 1) {
    await killWorker(yardstick);
    await page.bringToFront();
  }
  await expectStored(yardstick, truth(NOW).x);
  const read = (await yardstick.readings()).map(({ postKey }) => postKey).sort();
  expect(read).toEqual(
    truth(NOW)
      .x.map(({ key }) => key)
      .sort(),
  );
});

test('after a restart of the browser everything is there, sites are still read, and first use does not open again', async ({
  start,
}) => {
  const first = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(first, [{ site: 'x' }], [FERN_ON_X]);
  await first.visit(ADDRESSES.x);
  await expectStored(first, truth(NOW).x);
  await first.close();

  const second = await start({ viewport: WHOLE_PAGE });
  const page = await second.visit(ADDRESSES.x);
  await expectBadges(page, truth(NOW).x.length);
  await expectStored(second, truth(NOW).x);
  const opened = second.context.pages().filter((each) => each.url().endsWith('#/welcome'));
  expect(opened).toEqual([]);
});

test('an update with pages open: the old script goes without a trace or an error, the new one takes over', async ({
  start,
}) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await expectBadges(page, truth(NOW).x.length);
  await expectStored(yardstick, truth(NOW).x);

  const reloading = await yardstick.own('options.html#/about');
  await Promise.all([
    yardstick.context.waitForEvent('serviceworker'),
    reloading.evaluate(() => {
      // Later, since the answer to this call dies with the page.
      setTimeout(() => {
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
      }, 0);
    }),
  ]);
  await page.bringToFront();
  await expectBadges(page, truth(NOW).x.length);
  // One badge for each post: those of the old script are gone.
  await expect.poll(async () => (await badgesOn(page)).length).toBe(truth(NOW).x.length);
  // And what changes from now on is read by the new script.
  await expectChangedLikesRead(yardstick, page);
});

test('the extension is switched off while its pages are open: badges go with it and the page goes on without an error', async ({
  start,
}) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await expect.poll(async () => (await drawnBadges(page)).length).toBeGreaterThan(0);
  const extensions = await yardstick.visit('chrome://extensions');
  await extensions.evaluate(
    (id) =>
      (
        globalThis as unknown as { chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } } }
      ).chrome.management.setEnabled(id, false),
    yardstick.extensionId,
  );
  await page.bringToFront();
  await page.mouse.wheel(0, 400);
  await page.evaluate(() => document.querySelector('.list')?.append(document.createElement('div')));
  await expect.poll(() => badgesOn(page)).toEqual([]);
});
