/** A disk of its own for the profile of a browser, so small that it can be filled. Only the browser sees it, and it goes with it. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../../scripts/browser/find-chromium';
import { groupOf } from './browser-process';
import type { Yardstick } from './extension';

/** Words before a program that may then mount a disk which nobody else sees. */
const UNSHARED: readonly string[] =
  process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--mount', '--map-root-user'];
const SIZE_MB = 300;
const MOUNT = `mount -t tmpfs -o size=${SIZE_MB}m tmpfs "$profile"`;

/** Whether this machine lets us: it does for its administrator, and for others where they may have a space of their own. */
export function canHaveSmallDisk(): boolean {
  const [program = '', ...words] = UNSHARED;
  return spawnSync(program, [...words, 'sh', '-c', MOUNT], { env: { ...process.env, profile: tmpdir() } }).status === 0;
}

/** Writes a program at `path` that starts the browser with its profile, as it is, on a small disk. */
export function writeStarter(path: string): void {
  const program = `#!/bin/sh
for word; do case "$word" in --user-data-dir=*) profile="\${word#--user-data-dir=}";; esac; done
export profile
exec ${UNSHARED.join(' ')} sh -c '
  cp -a "$profile" "$profile-before" && ${MOUNT} && cp -a "$profile-before/." "$profile" && rm -r "$profile-before" &&
  exec "${findChromium()}" "$@"' sh "$@"
`;
  writeFileSync(path, program, { mode: 0o755 });
}

/** A file that takes the room, where the browser sees it. */
const ballastOf = (yardstick: Yardstick): string =>
  join(`/proc/${groupOf(yardstick)}/root`, yardstick.profile, 'ballast');

/** Fills the disk so that only so many bytes are left. */
export function fill(yardstick: Yardstick, left: number): void {
  const path = ballastOf(yardstick);
  for (const size of [1 << 20, 1 << 12]) {
    const piece = Buffer.alloc(size);
    try {
      for (;;) appendFileSync(path, piece);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  truncateSync(path, statSync(path).size - left);
}

/** Gives the room back. */
export const makeRoom = (yardstick: Yardstick): void => rmSync(ballastOf(yardstick));
