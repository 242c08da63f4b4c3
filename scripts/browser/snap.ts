/** Telling a real program from a door to Ubuntu's snap of it. */
import { closeSync, openSync, readSync, realpathSync } from 'node:fs';

/** Ubuntu puts a script there that only says "install the snap"; and the snap itself may not read our build folder. */
export function isSnap(path: string): boolean {
  if (realpathSync(path).includes('/snap')) return true;
  const head = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  return head.subarray(0, 2).toString() === '#!' && /\bsnap\b/.test(head.toString('utf8'));
}
