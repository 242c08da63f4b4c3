/** Waiting for badges and using them as a person does. */
import type { Page } from '@playwright/test';
import { type Badge, badgesOn } from '../../../scripts/browser/badges';
import { expect } from './extension';

/** Badges that say something, in page order. */
export async function drawnBadges(page: Page): Promise<Badge[]> {
  return (await badgesOn(page)).filter(({ text, box }) => text !== '' && box !== null);
}

/** Waits until exactly so many badges are drawn. */
export async function expectBadges(page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await drawnBadges(page)).length, { timeout: 20_000 }).toBe(count);
}

/** Clicks in the middle of the badge that stands lowest above or on the end of `post`. */
export async function clickBadgeOf(page: Page, post: string): Promise<void> {
  const place = page.locator('article', { hasText: post });
  await place.scrollIntoViewIfNeeded();
  const { x, y } = await expectBadgeIn(page, post);
  await page.mouse.click(x, y);
}

/** The middle of the badge inside the post with this text. */
async function expectBadgeIn(page: Page, post: string): Promise<{ x: number; y: number }> {
  const area = await page.locator('article', { hasText: post }).boundingBox();
  if (area === null) throw new Error(`no post says "${post}"`);
  let found: Badge['box'] = null;
  await expect
    .poll(async () => {
      found =
        (await drawnBadges(page))
          .map(({ box }) => box)
          .find((box) => box !== null && box.y >= area.y && box.y + box.height <= area.y + area.height + 1) ?? null;
      return found !== null;
    })
    .toBe(true);
  const box = found as unknown as { x: number; y: number; width: number; height: number };
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
