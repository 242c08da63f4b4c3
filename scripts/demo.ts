/** `npm run demo`: the main job on made-up pages under the real sites' addresses. With a display a window to try; without, pictures, a table and a file. */
import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PostRecord } from '@/lib/storage/records';
import { findChromium } from './browser/find-chromium';
import { MissingProgram } from './browser/install';
import { run } from './checks/run';
import { ADDRESSES, truth } from './demo-pages/sites';
import { lookAt } from './demonstration/look-at';
import { table } from './demonstration/report';
import { type Stage, setStage } from './demonstration/stage';
import { badgesDrawn, exportCsv, openPanelFromBadge, popupOver } from './demonstration/surfaces';

const OUTPUT = 'demo-output';

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

const say = (words: string): void => console.log(words);

interface Pages {
  readonly x: Page;
  readonly mastodon: Page;
  /** Every post as it was stored from this visit. */
  readonly posts: readonly PostRecord[];
}

/** Opens the pages one after another and looks at every post of the shop. */
async function readPages(stage: Stage): Promise<Pages> {
  const expected = truth(stage.now);
  const posts: PostRecord[] = [];
  const open = async (address: string, list: Parameters<typeof lookAt>[2]): Promise<Page> => {
    const page = await stage.visit(address);
    posts.push(...(await lookAt(stage, page, list)));
    say(`Read ${list.length} posts on ${address}`);
    return page;
  };
  const x = await open(ADDRESSES.x, expected.x);
  await open(ADDRESSES.linkedIn, expected.linkedIn);
  await open(ADDRESSES.mastodonPolish, expected.mastodonPolish);
  const mastodon = await open(ADDRESSES.mastodon, expected.mastodon);
  return { x, mastodon, posts };
}

type Keep = (page: Page, name: string) => Promise<void>;

async function picturesOfBadges(pages: readonly (readonly [Page, string])[], keep: Keep): Promise<void> {
  for (const [page, name] of pages) {
    await page.bringToFront();
    say(`${await badgesDrawn(page)} badges on ${page.url()}`);
    await keep(page, name);
  }
}

/** Everything a person would see, as pictures, and the file. Returns the paths written. */
async function takeAway(stage: Stage, { x, mastodon }: Pages): Promise<string[]> {
  const written: string[] = [];
  const keep: Keep = async (page, name) => {
    const path = `${OUTPUT}/${name}.png`;
    await page.screenshot({ path });
    written.push(path);
  };
  await picturesOfBadges(
    [
      [mastodon, 'badges-mastodon'],
      [x, 'badges-x'],
    ],
    keep,
  );
  const panel = await openPanelFromBadge(stage, x);
  await keep(panel.page, 'panel-post');
  for (const [view, sign] of [
    ['Posts', 'Moss wall, week three'],
    ['Week', 'Strongest and weakest'],
  ] as const) {
    await panel.page.getByRole('tab', { name: view, exact: true }).click();
    await panel.page.getByText(sign).first().waitFor();
    await keep(panel.page, `panel-${view.toLowerCase()}`);
  }
  await panel.release();
  await x.bringToFront();
  const popup = await popupOver(stage, x);
  await keep(popup.page, 'popup');
  written.push(await exportCsv(popup, OUTPUT));
  await popup.release();
  return written;
}

async function withoutDisplay(): Promise<void> {
  const stage = await setStage({ headless: true });
  try {
    const pages = await readPages(stage);
    const written = await takeAway(stage, pages);
    const { strangers } = stage.guard;
    if (strangers.length > 0) throw new Error(`Something was asked of ${strangers.join(', ')}.`);
    say(`\n${table(pages.posts)}\n\nNothing was fetched from any site. Written:`);
    for (const path of written) say(`  ${path}`);
  } finally {
    await stage.end();
  }
}

/** Settles when the user has closed the window; some systems keep the program running without one. */
function windowClosed({ context }: Stage): Promise<void> {
  return new Promise((done) => {
    context.once('close', () => done());
    const watch = (page: Page): void => {
      page.once('close', () => {
        if (context.pages().length === 0) done();
      });
    };
    for (const page of context.pages()) watch(page);
    context.on('page', watch);
  });
}

async function withDisplay(): Promise<void> {
  const stage = await setStage({ headless: false, viewport: null });
  const closed = windowClosed(stage);
  try {
    const { x } = await readPages(stage);
    await x.bringToFront();
    await badgesDrawn(x);
    await (await openPanelFromBadge(stage, x)).release();
    say('\nLook around: badges on the posts, the panel at the side, the popup behind the puzzle piece of the toolbar.');
    say('The pages are made up, and nothing is fetched from the sites. Close the window to end.');
    await closed;
  } finally {
    await stage.end();
  }
}

async function demo(): Promise<void> {
  findChromium();
  if (run(['wxt', 'build']) !== 0) throw new Error('the extension could not be built; see above');
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  await (hasDisplay() ? withDisplay() : withoutDisplay());
}

try {
  await demo();
} catch (error) {
  process.stderr.write(
    `\nThe demo did not come to its end: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  if (error instanceof Error && !(error instanceof MissingProgram)) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exitCode = 1;
}
