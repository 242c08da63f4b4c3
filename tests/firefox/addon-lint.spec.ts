/** What Mozilla's linter says of the package that is handed in: no error, and of warnings those alone that are explained. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const BUILD = '.output/firefox-mv3';
const EXPLAINED = 'docs/store/releasing.md';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly description: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly metadata: { readonly firefoxStrictMinVersion?: number };
}

function lint(): Report {
  const run = spawnSync('npx', ['--no-install', 'addons-linter', BUILD, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (run.stdout === '') throw new Error(`the linter did not run: ${run.error?.message ?? run.stderr}`);
  return JSON.parse(run.stdout) as Report;
}

/** Rows of the table of explained warnings: code and how often it comes. */
const explained = (): [string, number][] =>
  [...readFileSync(EXPLAINED, 'utf8').matchAll(/^\| `([A-Z_]+)`\s*\| (\d+)\s*\| \S/gm)].map(([, code = '', times]) => [
    code,
    Number(times),
  ]);

function statedMinimum(): number {
  const manifest = readFileSync(`${BUILD}/manifest.json`, 'utf8');
  return Number(/"strict_min_version":\s*"(\d+)/.exec(manifest)?.[1]);
}

/** What stands at a finding and a little before it. */
function codeAt({ file = '', line = 1, column = 0 }: Finding): string {
  const text = readFileSync(`${BUILD}/${file}`, 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 150), column + 20);
}

test('Mozilla’s linter finds no error, and no warning that is not explained', () => {
  // It reads three megabytes of scripts with a full parser: half a minute of work, more of waiting on a busy machine.
  test.setTimeout(600_000);
  const { errors, warnings, metadata } = lint();
  expect(errors).toEqual([]);
  const counts = new Map<string, number>();
  for (const { code } of warnings) counts.set(code, (counts.get(code) ?? 0) + 1);
  expect([...counts].toSorted(([a], [b]) => a.localeCompare(b))).toEqual(explained());

  // Each is the one that the explanation is about.
  const markup = warnings.filter(({ code }) => code === 'UNSAFE_VAR_ASSIGNMENT');
  expect(markup.filter((warning) => !/`__html`in.*\.innerHTML=/s.test(codeAt(warning)))).toEqual([]);
  const android = warnings.filter(({ code }) => code === 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION');
  expect(android.filter(({ description }) => !description.includes('data_collection_permissions'))).toEqual([]);

  // Keys and permissions were held against the minimum version: it was found.
  expect(metadata.firefoxStrictMinVersion).toBe(statedMinimum());
});
