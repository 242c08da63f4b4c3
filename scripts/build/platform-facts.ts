/** Replaces the list of platforms' facts by its value, so that the bundles of pages do not contain what it is made from. */
import { join } from 'node:path';
import { normalizePath, type Plugin, runnerImport } from 'vite';

const FILE = 'lib/platforms/every-platform.ts';

/** A plugin for the build: `every-platform.ts` becomes plain data. */
export function factsAsData(root: string): Plugin {
  const file = normalizePath(join(root, FILE));
  return {
    name: 'facts-as-data',
    apply: 'build',
    async load(id) {
      if (normalizePath(id) !== file) return null;
      const { module } = await runnerImport<{ everyPlatform: unknown }>(file, { resolve: { alias: { '@': root } } });
      return `export const everyPlatform = ${JSON.stringify(module.everyPlatform)};`;
    },
  };
}
