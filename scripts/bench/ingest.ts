/** How fast readings are kept, against the browser's own database written to in bulk, in the same page. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../browser/extension';
import type { Figure } from './figures';
import { pageRunning } from './page-script';

const POSTS = 5000;
/** Posts of a busy desk, fourteen a day: how many lie in a week decides what is written with each of them. */
const APART_MS = 6_171_429;
/** Twice, and the better of them: the first finds nothing warm. */
const TURNS = 2;
const WANTED = 0.8;

const SOURCE = `
  import { storeObservations } from '@/lib/storage/write/captures';
  globalThis.storeObservations = storeObservations;`;

/** Rows a second: posts and readings together, for batches as pages send them, for large ones, and for the bare database. */
const MEASURE = `async ({ posts, turns, apart }) => {
  const now = Date.now();
  const measured = (value) => ({ value, low: value, high: value, precision: 'exact', raw: String(value), source: 0 });
  const observations = (turn) => Array.from({ length: posts }, (_, n) => {
    const id = turn + 'a' + n;
    return { readAt: now, page: 'profile', metrics: { likes: measured(n % 500), comments: measured(n % 40), shares: measured(n % 60), impressions: measured(n * 3) },
      facts: { key: 'x:' + id, platform: 'x', site: null, id, accountKey: 'x:bench', permalink: 'https://x.com/bench/status/' + id, publishedAt: now - n * apart,
        publishedAtPrecision: 'exact', format: 'text', isReply: false, isPromoted: false, isPinned: false, excerpt: 'How to water a fern, number ' + n, text: null, hashtags: [], mentions: [], links: [] } };
  });
  const open = (name, upgrade) => new Promise((done, failed) => {
    const opening = indexedDB.open(name, upgrade ? 1 : undefined);
    opening.onupgradeneeded = () => upgrade && upgrade(opening.result);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const clear = (database) => new Promise((done) => {
    const writing = database.transaction(['posts', 'readings'], 'readwrite');
    writing.objectStore('posts').clear(); writing.objectStore('readings').clear();
    writing.oncomplete = done;
  });
  const read = (database, store) => new Promise((done) => { const asking = database.transaction(store).objectStore(store).getAll(); asking.onsuccess = () => done(asking.result); });
  const product = await open('yardstick');
  const keep = async (turn, size) => {
    await clear(product);
    const list = observations(turn);
    const start = performance.now();
    for (let n = 0; n < list.length; n += size) await storeObservations(list.slice(n, n + size));
    return (2 * posts) / ((performance.now() - start) / 1000);
  };
  const batches = [], bulk = [], bare = [], bareBatches = [];
  for (let turn = 0; turn < turns; turn += 1) batches.push(await keep('s' + turn, 25));
  for (let turn = 0; turn < turns; turn += 1) bulk.push(await keep('l' + turn, 1000));
  const rows = { posts: await read(product, 'posts'), readings: await read(product, 'readings') };
  const copy = (store) => { const { keyPath, autoIncrement, indexNames } = store; return { keyPath, autoIncrement, indexes: [...indexNames].map((name) => { const { keyPath: path, unique, multiEntry } = store.index(name); return { name, path, unique, multiEntry }; }) }; };
  const shapes = ['posts', 'readings'].map((name) => [name, copy(product.transaction(name).objectStore(name))]);
  const raw = await open('bench-raw', (database) => { for (const [name, { keyPath, autoIncrement, indexes }] of shapes) { const store = database.createObjectStore(name, { keyPath, autoIncrement }); for (const { name: index, path, unique, multiEntry } of indexes) store.createIndex(index, path, { unique, multiEntry }); } });
  const write = async (size) => {
    await clear(raw);
    const start = performance.now();
    for (let n = 0; n < rows.posts.length; n += size) await new Promise((done) => {
      const writing = raw.transaction(['posts', 'readings'], 'readwrite');
      for (const row of rows.posts.slice(n, n + size)) writing.objectStore('posts').put(row);
      for (const row of rows.readings.slice(n, n + size)) writing.objectStore('readings').put(row);
      writing.oncomplete = done;
    });
    return (rows.posts.length + rows.readings.length) / ((performance.now() - start) / 1000);
  };
  for (let turn = 0; turn < turns; turn += 1) bareBatches.push(await write(25));
  for (let turn = 0; turn < turns; turn += 1) bare.push(await write(1000));
  await clear(product);
  product.close();
  raw.close();
  return { kept: rows.readings.length, batches: Math.max(...batches), bulk: Math.max(...bulk), bare: Math.max(...bare), bareBatches: Math.max(...bareBatches) };
}`;

interface Rates {
  readonly kept: number;
  readonly batches: number;
  readonly bulk: number;
  readonly bare: number;
  readonly bareBatches: number;
}

/** Rows a second, and the share of what the bare database does. */
export async function ingestFigures(): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'yardstick-bench-'));
  const session = await launch({ profile });
  try {
    const page = await pageRunning(session, SOURCE);
    const rates = await page.evaluate<Rates>(`(${MEASURE})({ posts: ${POSTS}, turns: ${TURNS}, apart: ${APART_MS} })`);
    if (rates.kept !== POSTS) throw new Error(`${rates.kept} readings were kept of ${POSTS}`);
    return [
      { id: 'ingest.batches', name: 'Readings and posts kept, 25 at a time', value: rates.batches, unit: 'rows/s' },
      { id: 'ingest.bulk', name: 'Readings and posts kept, 1,000 at a time', value: rates.bulk, unit: 'rows/s' },
      {
        id: 'ingest.bare',
        name: 'The same rows into the bare database, 1,000 at a time',
        value: rates.bare,
        unit: 'rows/s',
      },
      {
        id: 'ingest.ratio-batches',
        name: 'Kept against bare, both 25 at a time',
        value: rates.batches / rates.bareBatches,
        unit: 'times',
        least: WANTED,
      },
      {
        id: 'ingest.ratio',
        name: 'Kept against bare, both 1,000 at a time',
        value: rates.bulk / rates.bare,
        unit: 'times',
        least: WANTED,
      },
    ];
  } finally {
    await session.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
