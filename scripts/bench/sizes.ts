/** What the scripts that go into pages weigh. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromeBuild } from '../browser/extension';
import type { Figure } from './figures';

const LIMIT_KB = 60;

export function sizeFigures(): Figure[] {
  const folder = chromeBuild();
  const scripts = readdirSync(folder).filter((name) => /^(?:capture-.+|badges)\.js$/.test(name));
  return scripts.map((name) => ({
    id: `size.${name.replace(/\.js$/, '')}`,
    name: `Size of ${name}`,
    value: statSync(join(folder, name)).size / 1024,
    unit: 'kB',
    most: LIMIT_KB,
  }));
}
