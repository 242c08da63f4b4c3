/** The files of the repository, as the architecture tests look at them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Made by tools, or not ours. */
const LEFT_OUT = new Set([
  '.git',
  '.output',
  '.wxt',
  'node_modules',
  'demo-output',
  'bench-output',
  'test-results',
  'playwright-report',
  'coverage',
]);

function* walk(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    if (LEFT_OUT.has(name)) continue;
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* walk(path);
    else yield relative(ROOT, path).split(sep).join('/');
  }
}

/** Paths of all files, relative to the root, with forward slashes. */
export const allFiles: readonly string[] = [...walk(ROOT)];

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** What ends up in the extension. */
export const productFiles: readonly string[] = allFiles.filter(
  (path) => /^(lib|components|entrypoints)\//.test(path) && /\.(ts|tsx)$/.test(path) && !isTest(path),
);

const TEXT = new Set(['.ts', '.tsx', '.mjs', '.js', '.json', '.md', '.html', '.css', '.yml', '.svg', '']);

export const textFiles: readonly string[] = allFiles.filter((path) => TEXT.has(extname(path)));

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Source without comments, so that a word in an explanation is not taken for its use. */
export const codeOf = (path: string): string =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');

/** Everything a source imports, in whatever way: static, type, re-export, dynamic, in a type. */
export function importsOf(path: string): string[] {
  const code = codeOf(path);
  const patterns = [/\b(?:from|import)\s*["']([^"']+)["']/g, /\b(?:import|require)\s*\(\s*["'`]([^"'`]+)["'`]/g];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name = '']) => name));
}
