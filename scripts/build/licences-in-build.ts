/** Writes the licences of what was really bundled beside the bundles, in each build. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Wxt } from 'wxt';
import { licencesText, packageOfModule, readPackage } from './bundled-licences';

/** The file of the built extension; About links to it. */
const FILE = 'licences.txt';

/** A build consists of many bundles; each says here what it is made from. */
const bundled = new Set<string>();

/** Remembers the packages that code was taken from. */
export function noteBundledPackages(): Plugin {
  return {
    name: 'note-bundled-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const id of Object.keys(file.modules)) {
          const name = packageOfModule(id);
          if (name !== null) bundled.add(name);
        }
      }
    },
  };
}

/** Writes what was remembered; a licence that is not allowed stops the build. */
export function writeLicences({ config }: Pick<Wxt, 'config'>): void {
  const packages = [...bundled].map((name) => readPackage(config.root, name));
  writeFileSync(join(config.outDir, FILE), licencesText(packages));
}
