/** A number of a post that changes on the page, as a site changes it, and is read anew. */
import type { Page } from '@playwright/test';
import { expect, type Yardstick } from './extension';

/** Three more like "How to water a fern" on the page of X; waits until that is stored. */
export async function expectChangedLikesRead(
  yardstick: Yardstick,
  page: Page,
  patience: { readonly timeout?: number } = {},
): Promise<void> {
  await page.locator('article', { hasText: 'How to water a fern' }).evaluate((article) => {
    article.querySelector('[data-testid=like]')?.setAttribute('aria-label', '391 Likes. Like');
    const bar = article.querySelector('[role=group]');
    bar?.setAttribute('aria-label', (bar.getAttribute('aria-label') ?? '').replace('388 likes', '391 likes'));
  });
  await page.mouse.wheel(0, 10);
  await expect
    .poll(async () => {
      const post = (await yardstick.posts()).find(({ excerpt }) => excerpt?.startsWith('How to water') === true);
      await page.bringToFront();
      return post?.latest.likes?.value;
    }, patience)
    .toBe(391);
}
