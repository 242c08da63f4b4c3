/** One capture script a platform: the engine with what this platform needs of it. The description comes from the worker. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { EntrypointInfo, Wxt } from 'wxt';
import type { PlatformDescriptor, PlatformIdentity } from '@/lib/platforms/contract';

/** Folders of `lib/platforms` that hold no platform. */
const NO_PLATFORM = new Set(['engine']);

/** Ids of all platforms: their folders. */
const platformIds = (root: string): string[] =>
  readdirSync(join(root, 'lib/platforms'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_PLATFORM.has(entry.name))
    .map(({ name }) => name)
    .toSorted();

const sourceOf = (identity: PlatformIdentity): string =>
  `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '@/entrypoints/capture/capture-page';
import { equipment } from '@/lib/platforms/${identity.id}/equipment';

export default defineUnlistedScript(() => capturePage(${JSON.stringify(identity)}, equipment));
`;

/** For sites that this version does not know: the engine alone, for the host it finds itself on. */
const OTHER_SITE = `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '@/entrypoints/capture/capture-page';
import { otherSiteIdentity } from '@/lib/platforms/other-site';
import { equipment } from '@/lib/platforms/other-site-description';

export default defineUnlistedScript(() => capturePage(otherSiteIdentity(location.host), equipment));
`;

async function identityOf(root: string, id: string): Promise<PlatformIdentity> {
  const file = join(root, 'lib/platforms', id, 'index.ts');
  const { module } = await runnerImport<Record<string, PlatformDescriptor>>(file, {
    resolve: { alias: { '@': root } },
  });
  const descriptor = module[id];
  if (descriptor === undefined) throw new Error(`${file} has no export of the name "${id}"`);
  const { hosts, detect, ids } = descriptor;
  return { id, hosts, ids, ...(detect === undefined ? {} : { detect }) };
}

/** Adds `capture-<id>` for each platform to the entry points; their sources are written beside the other generated files. */
export async function addCaptureScripts({ config }: Pick<Wxt, 'config'>, infos: EntrypointInfo[]): Promise<void> {
  const folder = join(config.wxtDir, 'capture');
  mkdirSync(folder, { recursive: true });
  for (const id of platformIds(config.root)) {
    const inputPath = join(folder, `${id}.ts`);
    writeFileSync(inputPath, sourceOf(await identityOf(config.root, id)));
    infos.push({ name: `capture-${id}`, inputPath, type: 'unlisted-script' });
  }
  const inputPath = join(folder, 'site.ts');
  writeFileSync(inputPath, OTHER_SITE);
  infos.push({ name: 'capture-site', inputPath, type: 'unlisted-script' });
}
