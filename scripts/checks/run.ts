/** Runs one of the project's own commands with its output on the screen. */
import { spawnSync } from 'node:child_process';

/** Exit code of `npx command…`, or 1 when it could not be started. */
export function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}): number {
  const done = spawnSync('npx', ['--no-install', ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  return done.status ?? 1;
}
