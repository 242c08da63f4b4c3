/** One capture script a platform, so that a page carries the description of its own site and of no other. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntrypointInfo, Wxt } from 'wxt';

/** Folders of `lib/platforms` that hold no platform. */
const NO_PLATFORM = new Set(['engine']);

/** Ids of all platforms: their folders. */
const platformIds = (root: string): string[] =>
  readdirSync(join(root, 'lib/platforms'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_PLATFORM.has(entry.name))
    .map(({ name }) => name)
    .toSorted();

const sourceOf = (id: string): string => `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '@/entrypoints/capture/capture-page';
import { ${id} } from '@/lib/platforms/${id}';

export default defineUnlistedScript(() => capturePage(${id}));
`;

/** Adds `capture-<id>` for each platform to the entry points; their sources are written beside the other generated files. */
export function addCaptureScripts({ config }: Pick<Wxt, 'config'>, infos: EntrypointInfo[]): void {
  const folder = join(config.wxtDir, 'capture');
  mkdirSync(folder, { recursive: true });
  for (const id of platformIds(config.root)) {
    const inputPath = join(folder, `${id}.ts`);
    writeFileSync(inputPath, sourceOf(id));
    infos.push({ name: `capture-${id}`, inputPath, type: 'unlisted-script' });
  }
}
