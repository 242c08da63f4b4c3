/** Fewer, larger files for our pages: a popup that is put together from forty opens a tenth of a second later. */
import type { Plugin } from 'vite';

const FRAME =
  /node_modules[\\/](?:react|react-dom|scheduler|dexie|dexie-react-hooks|zod|intl-messageformat|@formatjs|@date-fns|@webext-core)[\\/]/;

/** What every page needs in one file, what most of them share in another; the rest stays as it is asked for. */
export function fewChunks(): Plugin {
  return {
    name: 'few-chunks',
    apply: 'build',
    outputOptions: (options) =>
      // Scripts for pages of others are one file each.
      options.codeSplitting === false
        ? null
        : {
            ...options,
            codeSplitting: {
              groups: [
                { name: 'frame', test: FRAME },
                { name: 'common', test: /[\\/](?:lib|components)[\\/]/, minShareCount: 4 },
              ],
            },
          },
  };
}
