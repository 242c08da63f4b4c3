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

/** Clicks the badge of the post with this text, as a person does. */
export async function clickBadgeOf(page: Page, post: string): Promise<void> {
  await page.locator('article', { hasText: post }).evaluate((article) => article.scrollIntoView({ block: 'center' }));
  const { x, y, width, height } = await badgeOf(page, post);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Where the badge of a post is drawn. It begins inside its post; its lower edge may reach into the gap below. */
async function badgeOf(page: Page, post: string): Promise<NonNullable<Badge['box']>> {
  const find = async (): Promise<Badge['box']> => {
    const area = await page.locator('article', { hasText: post }).boundingBox();
    if (area === null) return null;
    const boxes = (await drawnBadges(page)).map(({ box }) => box);
    return boxes.find((box) => box !== null && box.y >= area.y && box.y < area.y + area.height) ?? null;
  };
  await expect.poll(find).not.toBeNull();
  const box = await find();
  if (box === null) throw new Error(`the badge of "${post}" went away`);
  return box;
}
