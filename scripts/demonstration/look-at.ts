/** Looking at a page as a reader does: from top to bottom, resting until what is in view was read. */
import type { Page } from '@playwright/test';
import type { PostRecord } from '@/lib/storage/records';
import { rowsOf } from '../browser/database';
import type { TruePost } from '../demo-pages/sites';
import type { Stage } from './stage';
import { until } from './wait';

/** Scrolls to each of these posts in turn and waits until this visit's reading of it is stored. Returns what was stored. */
export async function lookAt(stage: Stage, page: Page, posts: readonly TruePost[]): Promise<PostRecord[]> {
  const found: PostRecord[] = [];
  await page.bringToFront();
  for (const post of posts) {
    await toTheMiddle(page, post);
    found.push(await until(`Reading "${post.text.slice(0, 40)}"`, () => readNow(stage, post)));
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  return found;
}

/** Half a post has to be in view for a second before it counts as looked at. */
async function toTheMiddle(page: Page, { text }: TruePost): Promise<void> {
  const words = page
    .getByText(
      text
        .split(/\n|https/)[0]
        ?.trim()
        .slice(0, 40) ?? '',
    )
    .first();
  await words.evaluate((element) => {
    const post = element.closest('article, [role=article], [role=listitem]') ?? element;
    post.scrollIntoView({ block: 'center' });
  });
}

async function readNow(stage: Stage, { key }: TruePost): Promise<PostRecord | null> {
  const record = (await rowsOf<PostRecord>(stage.desk, 'posts')).find((post) => post.key === key);
  return record !== undefined && record.lastReadAt >= stage.now ? record : null;
}
