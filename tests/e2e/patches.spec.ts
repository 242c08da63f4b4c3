/** A site has changed; a repair file mends it: told, tried on the open page without keeping anything, used, and taken away. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ADDRESSES, demoSites, truth } from '../../scripts/demo-pages/sites';
import { afterFirstUse, expect, FERN_ON_X, NOW, test, type Yardstick } from './support/extension';

const WHOLE_PAGE = { width: 1280, height: 4400 };

/** X after a change of its pages: likes and reposts go by other names. */
function changedX() {
  const { 'x.com': site } = demoSites({ now: NOW, theme: 'light' });
  if (site === undefined) throw new Error('no page of X');
  const page = (url: URL): string | null =>
    site
      .page(url)
      ?.replaceAll('data-testid="like"', 'data-k="q7"')
      .replaceAll('data-testid="retweet"', 'data-k="z2"') ?? null;
  return { 'x.com': { page } };
}

const numbered = (field: string, css: string) => ({
  do: 'post-sources',
  layout: 'post',
  field,
  how: 'first',
  sources: [{ css, attr: 'aria-label', match: { source: '^(\\d+) ' } }],
});

const repair = (changes: readonly object[]): string =>
  JSON.stringify({
    yardstickPatch: 1,
    platform: 'x',
    name: 'Likes and reposts, November',
    against: '2026-11-25',
    changes,
  });

const MENDED = repair([numbered('likes', '[data-k="q7"]'), numbered('shares', '[data-k="z2"]')]);

async function lookAt(options: Page, text: string): Promise<void> {
  await options.locator('input[type="file"]').setInputFiles({
    name: 'repair.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** Likes and reposts of every post are what the page was made from. */
async function expectMended(yardstick: Yardstick): Promise<void> {
  const stored = await yardstick.posts();
  for (const { key, text, counts } of truth(NOW).x) {
    const { likes, shares } = stored.find((post) => post.key === key)?.latest ?? {};
    expect([text, likes?.value ?? 0, shares?.value ?? 0]).toEqual([text, counts.likes, counts.shares ?? 0]);
  }
}

async function likesKnown(yardstick: Yardstick): Promise<number> {
  return (await yardstick.posts()).filter(({ latest }) => latest.likes !== undefined).length;
}

test('a repair brings back what a change of the site took, and goes without a trace', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE, sites: changedX() });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  const posts = truth(NOW).x;
  await expect.poll(async () => (await yardstick.posts()).length, { timeout: 30_000 }).toBe(posts.length);
  expect(await likesKnown(yardstick)).toBe(0);
  const kept = await yardstick.readings();

  const options = await yardstick.own('options.html#/health');
  await lookAt(options, MENDED);
  await expect(options.getByText(/^Likes on X posts: read from the label of \[data-k="q7"\] first/)).toBeVisible();

  await options.getByRole('button', { name: 'Try on an open page' }).click();
  const likes = options.getByRole('row', { name: /^Likes / }).filter({ hasText: ' · ' });
  await expect(likes).toHaveText(/0 of 13.*13 of 13: 964 · 388 · 903/);
  await expect(options.getByText('Nothing of it was kept.')).toBeVisible();
  // Trying leaves nothing behind: no reading, no repair.
  expect(await yardstick.readings()).toEqual(kept);
  expect(await likesKnown(yardstick)).toBe(0);

  await options.getByRole('button', { name: 'Use this repair' }).click();
  await expect(options.getByRole('switch', { name: 'Use “Likes and reposts, November”' })).toBeChecked();
  await page.bringToFront();
  await expect.poll(() => likesKnown(yardstick), { timeout: 30_000 }).toBe(posts.length);
  await expectMended(yardstick);

  await options.bringToFront();
  await options.getByRole('button', { name: 'Remove “Likes and reposts, November”' }).click();
  await expect(options.getByRole('switch', { name: /Likes and reposts/ })).toHaveCount(0);
  // What was read stays.
  await expectMended(yardstick);
});

test('a hostile repair is refused with its reason, chosen or pasted', async ({ start }) => {
  const yardstick = await start();
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const options = await yardstick.own('options.html#/health');
  await lookAt(options, repair([numbered('likes', '*')]));
  await expect(options.getByText('It points at nearly everything on the page')).toBeVisible();
  await lookAt(
    options,
    repair([{ ...numbered('likes', '.like'), sources: [{ css: '.like', match: { source: '(a+)+$' } }] }]),
  );
  await expect(options.getByText('It holds a text pattern that could make a page hang')).toBeVisible();
  await options.getByText('Or paste it').click();
  await options.getByRole('textbox', { name: 'Or paste it' }).fill('alert(1)');
  await options.getByRole('button', { name: 'Look at it' }).click();
  await expect(options.getByText('It is no repair file')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Use this repair' })).toHaveCount(0);
});

test('a copied report carries how a post is built, and nothing that anybody wrote', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE, sites: changedX() });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  await yardstick.visit(ADDRESSES.x);
  const options = await yardstick.own('options.html#/health');
  await expect(options.getByText('Missing: Shares and Likes')).toBeVisible({ timeout: 30_000 });
  await options.getByRole('button', { name: 'Copy report' }).click();
  const report = options.getByRole('textbox', { name: 'Report' });
  await expect(report).toHaveValue(/skeleton x profile/);
  await expect(report).toHaveValue(/<button aria-label="000 aaaaa\. aaaa" role="button" data-k="q7" type="button">/);
  await expect(report).not.toHaveValue(/fern|houseplants/i);
  // A maintainer makes a page of it, on which the post is found again, and what is missing stands there.
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-report-'));
  writeFileSync(join(folder, 'report.txt'), await report.inputValue());
  const command = ['tsx', 'scripts/fixture-from-report.ts', join(folder, 'report.txt'), '--out', folder];
  const told = execFileSync('npx', command, { encoding: 'utf8' });
  expect(told).toContain('from-report-profile.en.html: 1 of 1 posts identified');
  expect(readFileSync(join(folder, 'from-report-profile.en.html'), 'utf8')).toContain('data-k="q7"');
  rmSync(folder, { recursive: true });
});
