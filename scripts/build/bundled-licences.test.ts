import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { licencesText, packageOfModule, readPackage } from './bundled-licences';

const root = mkdtempSync(join(tmpdir(), 'yardstick-licences-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A package as an installer leaves it. */
function install(name: string, license: string | undefined, files: Readonly<Record<string, string>>): void {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
}

describe('the package of a module', () => {
  it.each([
    ['/here/node_modules/react/index.js', 'react'],
    ['/here/node_modules/@date-fns/tz/index.js?worker', '@date-fns/tz'],
    ['C:\\here\\node_modules\\zod\\mini.js', 'zod'],
    ['/here/node_modules/a/node_modules/@b/c/d.js', '@b/c'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['/here/lib/domain/usual.ts', null],
    ['\0virtual:ours', null],
  ])('%s: %s', (id, name) => expect(packageOfModule(id)).toBe(name));
});

describe('a bundled package', () => {
  it('gives its licence and its notices, but not those of what its own tools carry', () => {
    install('noted', 'Apache-2.0', {
      LICENSE: 'the terms\r\nin two lines\n\n# Licenses of bundled dependencies\nnot in our bundles',
      NOTICE: 'made by somebody',
      'README.md': 'not this',
    });
    expect(readPackage(root, 'noted').texts).toEqual(['the terms\nin two lines', 'made by somebody']);
  });

  it('without a text gets that of the licence it names, if that is the same for all', () => {
    install('bare', 'MIT', {});
    expect(readPackage(root, 'bare').texts.join('')).toMatch(
      /Copyright \(c\) the authors of bare[\s\S]*WITHOUT WARRANTY/,
    );
    install('bare-two', 'ISC', {});
    expect(() => readPackage(root, 'bare-two')).toThrow(
      'bare-two is bundled and comes without the text of its licence',
    );
  });

  it.each(['GPL-3.0', 'UNLICENSED', undefined])('under %s stops the build', (license) => {
    install('refused', license, { LICENSE: 'terms' });
    expect(() => readPackage(root, 'refused')).toThrow('refused is bundled, and its licence');
  });
});

it('names all packages first, then gives every text under its name', () => {
  const text = licencesText([
    { name: 'zod', version: '4.0.0', license: 'MIT', texts: ['terms of zod'] },
    { name: 'dexie', version: '4.1.0', license: 'Apache-2.0', texts: ['terms of dexie', 'notice of dexie'] },
  ]);
  expect(text).toContain('- dexie 4.1.0 (Apache-2.0)\n- zod 4.0.0 (MIT)\n');
  expect(text).toMatch(
    /=\ndexie 4\.1\.0\n=+\n\nterms of dexie\n\nnotice of dexie\n\n=+\nzod 4\.0\.0\n=+\n\nterms of zod\n$/,
  );
});
