/** The build with other texts in it, in a folder of its own: what these tests need is never in what is shipped. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeBuild } from '../../../scripts/browser/extension';

/** Copies the build and passes each of its scripts through `alter`. Returns the folder. */
export function alteredBuild(alter: (script: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-altered-'));
  cpSync(chromeBuild(), folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const path = join(folder, name);
    writeFileSync(path, alter(readFileSync(path, 'utf8')));
  }
  return folder;
}

/** Badges in shadow roots that a test can look into. */
export const openOverlay = (script: string): string => script.replaceAll('mode:`closed`', 'mode:`open`');
