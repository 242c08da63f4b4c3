/** `npm run bench`: what the extension costs a page and how fast its own surfaces are, in a real browser, each against the same without it. */
import { parseArgs } from 'node:util';
import { archiveFigures } from './bench/archive';
import { feedFigures } from './bench/feed-figures';
import { FEEDS } from './bench/feeds';
import { type Figure, figureTable, keepsBudget } from './bench/figures';
import { fileFigures } from './bench/files';
import { firstBadgeFigures } from './bench/first-badge';
import { ingestFigures } from './bench/ingest';
import { openingFigures } from './bench/openings';
import { addToHistory, writeOutput } from './bench/record';
import { sizeFigures } from './bench/sizes';
import { findChromium } from './browser/find-chromium';
import { MissingProgram } from './browser/install';
import { run } from './checks/run';

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000' },
    long: { type: 'string', default: '5000' },
    only: { type: 'string', default: 'sizes,badge,feeds,ingest,openings,files' },
    kept: { type: 'string', default: '1000,10000,100000' },
    feeds: { type: 'string', default: FEEDS.map(({ name }) => name).join(',') },
    record: { type: 'boolean', default: false },
  },
});

const lengths = { posts: Number(values.posts), long: Number(values.long) };
const chosenFeeds = values.feeds.split(',');
const postsKept = values.kept.split(',').map(Number);

const PARTS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  sizes: async () => sizeFigures(),
  badge: firstBadgeFigures,
  archive: () => archiveFigures(),
  ingest: ingestFigures,
  openings: () => openingFigures(postsKept),
  files: () => fileFigures(Math.max(...postsKept)),
  feeds: async () => {
    const figures: Figure[] = [];
    for (const feed of FEEDS.filter(({ name }) => chosenFeeds.includes(name))) {
      // Over the longest ones a page needs a tenth of a second for a frame, with us or without.
      console.log(`  ${feed.name} …`);
      figures.push(...(await feedFigures(feed, lengths)));
    }
    return figures;
  },
};

async function bench(): Promise<void> {
  findChromium();
  if (run(['wxt', 'build']) !== 0) throw new Error('the extension could not be built; see above');
  const figures: Figure[] = [];
  for (const part of values.only.split(',')) {
    const measure = PARTS[part];
    if (measure === undefined) throw new Error(`there is no part "${part}": ${Object.keys(PARTS).join(', ')}`);
    console.log(`Measuring: ${part} …`);
    figures.push(...(await measure()));
  }
  console.log(`\n${figureTable(figures)}\n`);
  console.log(`Written: ${writeOutput(figures, lengths)}`);
  if (values.record) addToHistory(figures, lengths);
  const over = figures.filter((figure) => !keepsBudget(figure));
  if (over.length > 0) console.log(`Over budget: ${over.map(({ name }) => name).join('; ')}.`);
}

try {
  await bench();
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof Error && !(error instanceof MissingProgram)) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exitCode = 1;
}
