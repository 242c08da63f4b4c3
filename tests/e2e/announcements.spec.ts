/** What a screen reader is told by itself while posts are being read: close to nothing, however many there are. */
import { FERN_AND_OAK } from '../../scripts/demo-pages/people';
import { ADDRESSES } from '../../scripts/demo-pages/sites';
import { afterFirstUse, expect, FERN_ON_X, test } from './support/extension';

test('the open panel stays quiet while a page is read', async ({ start }) => {
  const yardstick = await start({ viewport: { width: 1000, height: 900 } });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const panel = await yardstick.own('sidepanel.html');
  await panel.getByRole('tab').nth(1).click();
  await panel.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = 'output:not([aria-live=off]), [aria-live=polite], [aria-live=assertive], [role=status], [role=alert]';
    new MutationObserver((records) => {
      for (const { target } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        const text = region?.textContent?.trim() ?? '';
        if (text !== '' && said.at(-1) !== text) said.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  const page = await yardstick.visit(ADDRESSES.x);
  const articles = page.locator('article', { hasText: FERN_AND_OAK.handle });
  await expect(articles.nth(5)).toBeAttached();
  await expect
    .poll(
      async () => {
        await page.bringToFront();
        await page.mouse.move(500, 450);
        await page.mouse.wheel(0, 400);
        return (await yardstick.posts()).length;
      },
      { timeout: 40_000, intervals: [1200] },
    )
    .toBeGreaterThan(5);
  await panel.bringToFront();
  await expect(panel.locator('.post-open').nth(5)).toBeVisible();
  const said = await panel.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.length, said.join(' | ')).toBeLessThanOrEqual(1);
});
