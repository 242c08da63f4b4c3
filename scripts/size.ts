/** `npm run size`: what a page of somebody else's has to carry, and what each page of ours loads. Fails beyond the limits. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = '.output/chrome-mv3';
/** What a script in a page may weigh: 60 KB of 1,024 bytes. */
const CONTENT_SCRIPT_LIMIT = 60 * 1024;
/** What a page of ours shall load, and what it must not exceed until then: React, the database, the validator and the reader of messages alone come to 380 kB. TODO [2026-12-31]: give each page the texts it needs, load what stands below the fold later. */
const PAGE_AIM = 450_000;
const PAGE_LIMIT = 660_000;

interface Row {
  readonly name: string;
  readonly files: readonly string[];
  readonly aim: number;
  readonly limit: number;
}

/** Files a page or chunk loads at once: scripts, preloads and styles of a page, static imports of a chunk. */
function loads(file: string): string[] {
  const content = readFileSync(join(FOLDER, file), 'utf8');
  const pattern = file.endsWith('.html')
    ? /(?:src|href)="([^"]+\.(?:js|css))"/g
    : /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
  return [...content.matchAll(pattern)].map(([, path = '']) =>
    path.startsWith('/') ? path.slice(1) : normalize(join(dirname(file), path)).replaceAll('\\', '/'),
  );
}

/** Everything that `file` loads, directly or through others, each once; without the page itself. */
function allLoads(file: string, seen = new Set<string>()): string[] {
  for (const next of loads(file)) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.endsWith('.js')) allLoads(next, seen);
  }
  return [...seen];
}

function rows(): Row[] {
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
  const scripts = readdirSync(FOLDER).filter((name) => /^(?:capture-.+|badges|bones|teach)\.js$/.test(name));
  return [
    ...scripts.map((name) => ({
      name: `content script ${name}`,
      files: [name],
      aim: CONTENT_SCRIPT_LIMIT,
      limit: CONTENT_SCRIPT_LIMIT,
    })),
    ...pages.map((name) => ({ name: `page ${name}`, files: allLoads(name), aim: PAGE_AIM, limit: PAGE_LIMIT })),
  ];
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(8);

/** Prints one line and says whether it keeps its limit. */
function report({ name, files, aim, limit }: Row): boolean {
  const bytes = files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
  const zipped = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(FOLDER, file))).length, 0);
  const verdict = bytes > limit ? 'TOO LARGE' : bytes > aim ? `over the aim of ${kilobytes(aim).trim()}` : 'ok';
  console.log(`${name.padEnd(30)}${kilobytes(bytes)}${kilobytes(zipped)}${kilobytes(limit)}  ${verdict}`);
  return bytes <= limit;
}

if (!existsSync(join(FOLDER, 'manifest.json'))) {
  console.error(`No build in ${FOLDER}: run npm run build first.`);
  process.exitCode = 1;
} else {
  console.log(`${'kB (1,000 bytes)'.padEnd(30)}${'size'.padStart(8)}${'gzip'.padStart(8)}${'limit'.padStart(8)}`);
  const kept = rows().map(report);
  if (kept.includes(false)) {
    console.error('Something is larger than it may be.');
    process.exitCode = 1;
  }
}
