/** What an archive of many people costs: writing it, keeping it, and asking it the documented queries in DuckDB. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARCHIVE_FOLDER } from '@/lib/transfer/archive/archive-files';
import { type Archive, openArchive } from '../archive/duckdb';
import { generateArchive } from '../archive/generate-archive';
import type { Figure } from './figures';

/** Fifty people with an account on every site, three years, a post every other day. */
const SIZE = { people: 50, days: 3 * 365, postsPerDay: 0.5, now: Date.UTC(2026, 10, 19, 14) };
const DAY = 24 * 60 * 60 * 1000;
const MEGABYTE = 1_000_000;

const QUERIES = ['weekly', 'usual', 'best-times', 'at-age'] as const;

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

async function setAll(archive: Archive): Promise<void> {
  await archive.set('zone', "'Europe/Bucharest'");
  await archive.set('metric', "'engagements'");
  await archive.set('since', `to_timestamp(${(SIZE.now - 28 * DAY) / 1000})`);
  await archive.set('until', `to_timestamp(${SIZE.now / 1000})`);
  await archive.set('days', '365');
  await archive.set('age', String(7 * DAY));
}

async function askAll(archive: Archive): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const query of QUERIES) {
    const start = performance.now();
    const { length } = await archive.ask(query);
    const value = performance.now() - start;
    figures.push({ id: `archive.${query}`, name: `Archive: the query "${query}", ${length} rows`, value, unit: 'ms' });
  }
  return figures;
}

/** Throughput and memory of the writer, size on disk, and the time of each documented query. */
export async function archiveFigures(people = SIZE.people): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-archive-'));
  try {
    const made = await generateArchive(folder, { ...SIZE, people });
    const { accounts, posts, readings, rows, files, writingMs, peak } = made;
    console.log(`${accounts} accounts, ${posts} posts, ${readings} numbers read; ${rows} rows in ${files} files.`);
    const archive = await openArchive(join(folder, ARCHIVE_FOLDER));
    await setAll(archive);
    const asked = await askAll(archive);
    archive.close();
    return [
      { id: 'archive.write', name: 'Archive: rows written', value: rows / (writingMs / 1000), unit: 'rows/s' },
      {
        id: 'archive.memory',
        name: 'Archive: memory at most while writing, with the history that is written',
        value: peak / MEGABYTE,
        unit: 'MB',
      },
      {
        id: 'archive.size',
        name: `Archive: ${Math.round(rows / MEGABYTE)} million rows on disk`,
        value: bytesIn(folder) / MEGABYTE,
        unit: 'MB',
      },
      ...asked,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
