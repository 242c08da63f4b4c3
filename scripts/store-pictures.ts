/** `npm run store:pictures [-- LANGUAGE …]`: icons, tiles and pictures for the stores, in every language, into `.output/store`. Needs a build. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ADDRESSES } from './demo-pages/sites';
import { type Stage, setStage } from './demonstration/stage';
import { SHOTS, type Shot } from './store/listing-texts';
import { type Listing, listings } from './store/listings';
import { above, beside, logo, SIZES, type Size, tile } from './store/pictures/frames';
import { speak, surfaces } from './store/pictures/surfaces';

const FOLDER = '.output/store';
/** Beside their words; the others stand below them. */
const TALL: ReadonlySet<Shot> = new Set(['badge', 'week', 'popup', 'times']);
/** Of a PNG file: three channels without opacity, which the stores ask for. */
const [COLOUR_TYPE_AT, RGB] = [25, 2];

/** Draws a page on the canvas and keeps it as a picture of exactly this size. */
async function keep(canvas: Page, path: string, size: Size, html: string): Promise<void> {
  await canvas.setViewportSize(size);
  await canvas.setContent(html);
  await canvas.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const png = await canvas.screenshot({ path: join(FOLDER, path) });
  if (png[COLOUR_TYPE_AT] !== RGB) throw new Error(`${path} is not an RGB picture without opacity`);
  console.log(join(FOLDER, path));
}

async function pictures(stage: Stage, feed: Page, canvas: Page, listing: Listing): Promise<void> {
  const { language, name, texts } = listing;
  mkdirSync(join(FOLDER, language), { recursive: true });
  await speak(stage, language);
  const raw = await surfaces(stage, feed);
  await canvas.bringToFront();
  for (const [index, shot] of SHOTS.entries()) {
    const { title, words } = texts.shots[shot];
    const frame = TALL.has(shot) ? beside : above;
    await keep(canvas, `${language}/${index + 1}-${shot}.png`, SIZES.shot, frame(language, title, words, raw[shot]));
  }
  for (const [kind, size] of [
    ['small-tile', SIZES.smallTile],
    ['large-tile', SIZES.largeTile],
  ] as const)
    await keep(canvas, `${language}/${kind}.png`, size, tile(language, name, texts.claim, size));
}

const wanted = process.argv.slice(2);
const stage = await setStage();
try {
  const feed = await stage.visit(ADDRESSES.x);
  const canvas = await stage.context.newPage();
  mkdirSync(FOLDER, { recursive: true });
  for (const listing of listings())
    if (wanted.length === 0 || wanted.includes(listing.language)) await pictures(stage, feed, canvas, listing);
  await keep(canvas, 'logo-300.png', SIZES.logo, logo());
  copyFileSync('public/icon/128.png', join(FOLDER, 'icon-128.png'));
} finally {
  await stage.end();
}
