/** The extension as it is built: what it may do, and what stands in its bundles. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platforms } from '@/lib/platforms/registry';
import { HOST_REASONS, PERMISSIONS } from '@/scripts/store/review-facts';
import { NEWER_ABILITIES } from './minimum-versions';
import { read, ROOT } from './repository';

const folder = mkdtempSync(join(tmpdir(), 'yardstick-build-'));
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

/** Builds for one browser beside the ordinary builds, which other commands may be using. */
function build(browser: (typeof BROWSERS)[number]): void {
  const program = `import('wxt').then(({ build }) => build(${JSON.stringify({ root: ROOT, outDir: folder, browser })}))`;
  const run = spawnSync(process.execPath, ['-e', program], {
    cwd: ROOT,
    encoding: 'utf8',
    // Under the test runner's own setting the builds would carry the libraries' development editions.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (run.status !== 0) throw new Error(`the build for ${browser} failed:\n${run.stdout}\n${run.stderr}`);
}

const at = (browser: string, path: string): string => join(folder, `${browser}-mv3`, path);
const manifestOf = (browser: string): Record<string, unknown> =>
  JSON.parse(readFileSync(at(browser, 'manifest.json'), 'utf8')) as Record<string, unknown>;

beforeAll(() => {
  for (const browser of BROWSERS) build(browser);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  it('asks for these permissions and no others', () => {
    const manifest = manifestOf(browser);
    const panel = browser === 'firefox' ? [] : ['sidePanel'];
    expect(manifest['permissions']).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting', ...panel]);
    // For backups by themselves, where there is no other way; held by nobody who did not ask for them.
    expect(manifest['optional_permissions']).toEqual(browser === 'firefox' ? ['downloads'] : undefined);
  });

  it('asks for nothing that is not explained to the stores, and nothing is explained that it does not ask for', () => {
    const manifest = manifestOf(browser);
    const explained = (isOptional: boolean): string[] =>
      PERMISSIONS.filter((each) => each.isOptional === isOptional && each.browsers.includes(browser))
        .map(({ name }) => name)
        .toSorted();
    const asked = (key: string): string[] => ((manifest[key] ?? []) as string[]).toSorted();
    expect(explained(false)).toEqual(asked('permissions'));
    expect(explained(true)).toEqual(asked('optional_permissions'));
    expect(HOST_REASONS.flatMap(({ patterns }) => patterns).toSorted()).toEqual(asked('optional_host_permissions'));
  });

  it('holds no site when it is installed; each is asked for by name', () => {
    const manifest = manifestOf(browser);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest['optional_host_permissions']).toEqual([
      ...platforms.flatMap(({ hosts }) => hosts),
      // Servers with an address of their own are asked for one by one.
      'https://*/*',
    ]);
  });

  it('lets no page see it and nothing leave it', () => {
    const manifest = manifestOf(browser);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest['content_security_policy']).toEqual({ extension_pages: POLICY });
    expect(manifest['incognito']).toBe('not_allowed');
  });

  it('is within what the stores take', () => {
    const messages = JSON.parse(readFileSync(at(browser, '_locales/en/messages.json'), 'utf8')) as Record<
      string,
      { message: string }
    >;
    const manifest = manifestOf(browser);
    expect(manifest['default_locale']).toBe('en');
    expect(messages['extension_name']?.message.length).toBeLessThanOrEqual(45);
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
    expect(Object.keys(manifest['icons'] as object)).toEqual(['16', '32', '48', '96', '128']);
  });
});

/** All scripts of a build with their text. */
function scriptsOf(browser: string): [string, string][] {
  return readdirSync(at(browser, ''), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(at(browser, path), 'utf8')]);
}

/** Names of vocabularies, and pages that libraries mention in their error texts; nothing asks for them. */
const KNOWN_ADDRESSES: readonly RegExp[] = [
  /^https?:\/\/(www\.)?w3\.org\//,
  // Of files of spreadsheets.
  /^https?:\/\/docs\.oasis-open\.org\//,
  /^http:\/\/openoffice\.org\//,
  /^https:\/\/sheetjs\.com\/$/,
  /^http:\/\/(schemas|sheetjs)\.openxmlformats\.org\//,
  /^http:\/\/schemas\.microsoft\.com\//,
  /^http:\/\/purl\.(org|oclc\.org)\//,
  /^https:\/\/react\.dev\/(errors|link)\//,
  /^https:\/\/tinyurl\.com\/y2uuvskb$/,
  /^http:\/\/bit\.ly\/2kdckMn$/,
];

/** Put into a page after its capture script. */
const LATER: ReadonlySet<string> = new Set(['badges.js', 'bones.js', 'teach.js']);

describe('the bundles', () => {
  let captureScripts: [string, string][] = [];
  let pageScripts: [string, string][] = [];
  beforeAll(() => {
    captureScripts = scriptsOf('chrome')
      .filter(([path]) => path.startsWith('capture-'))
      .toSorted(([a], [b]) => a.localeCompare(b));
    pageScripts = [...captureScripts, ...scriptsOf('chrome').filter(([path]) => LATER.has(path))];
  });

  it('are one script for the pages of each platform, and one for sites that the user shows', () => {
    const names = [...platforms.map(({ id }) => id), 'site'].map((id) => `capture-${id}.js`);
    expect(captureScripts.map(([path]) => path)).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
    // Each carries the description of its own platform only.
    const carried = captureScripts.map(([path, code]) => [
      path,
      ...platforms.filter(({ id }) => code.includes(`id:\`${id}\``)).map(({ id }) => `capture-${id}.js`),
    ]);
    expect(carried).toEqual(captureScripts.map(([path]) => (path === 'capture-site.js' ? [path] : [path, path])));
    // And what comes later, or only when the user asks for it, apart from them.
    expect(pageScripts).toHaveLength(captureScripts.length + LATER.size);
  });

  it('have no way to the network in the scripts that run in pages', () => {
    const ways =
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts)\b|new Image\b|\bimport\(/g;
    expect(pageScripts.map(([path, code]) => [path, code.match(ways) ?? []])).toEqual(
      pageScripts.map(([path]) => [path, []]),
    );
  });

  it('carry no React, no validator and no database into pages', () => {
    const heavy = /react\.|useState|IDBKeyRange|indexedDB|ZodMini|_zod/i;
    expect(pageScripts.filter(([, code]) => heavy.test(code)).map(([path]) => path)).toEqual([]);
  });

  it('carry descriptions of sites into none of our pages', () => {
    const chunks = scriptsOf('chrome').filter(([path]) => path.startsWith('chunks/'));
    const described = /notInside|signsOfPosts/;
    expect(chunks).not.toEqual([]);
    expect(chunks.filter(([, code]) => described.test(code)).map(([path]) => path)).toEqual([]);
    // The words that are looked for do stand where descriptions are.
    expect(captureScripts.every(([, code]) => described.test(code))).toBe(true);
  });

  it('make no code from text', () => {
    const found = scriptsOf('chrome').filter(([, code]) => /\beval\(/.test(code));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  it('name no address but the sites themselves and known names', () => {
    const hosts = platforms.flatMap((platform) => platform.hosts);
    const isSite = (address: string): boolean => {
      const host = /^https?:\/\/([^/]+)/.exec(address)?.[1] ?? '';
      return hosts.some((pattern) => {
        const expected = /^https:\/\/([^/]+)/.exec(pattern)?.[1] ?? '';
        return expected.startsWith('*.') ? host.endsWith(expected.slice(1)) : host === expected;
      });
    };
    const addresses = scriptsOf('chrome').flatMap(([path, code]) =>
      (code.match(/https?:\/\/[a-z0-9][a-z0-9.-]*\.[a-z]{2,}[^\s"'`)\\<>]*/gi) ?? []).map((address) => ({
        path,
        address,
      })),
    );
    const foreign = addresses.filter(
      ({ address }) => !isSite(address) && !KNOWN_ADDRESSES.some((known) => known.test(address)),
    );
    expect(foreign).toEqual([]);
  });

  it('come with the licences of all that is in them', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Readonly<Record<string, string>> };
    for (const browser of BROWSERS) {
      const licences = readFileSync(at(browser, 'licences.txt'), 'utf8');
      const told = [...licences.matchAll(/^- (\S+) (\S+) \((\S+)\)$/gm)].map(([, name = '', version]) => [
        name,
        version,
      ]);
      expect(told).toEqual(expect.arrayContaining(Object.entries(dependencies)));
      // What build tools add by themselves.
      expect(told.map(([name]) => name)).toEqual(expect.arrayContaining(['wxt', 'vite', 'rolldown']));
      for (const [name, version] of told) expect(licences).toContain(`=\n${name} ${version}\n=`);
    }
  });

  it('contain no file nobody needs: source maps, tests, fixtures', () => {
    const odd = readdirSync(at('chrome', ''), { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.map$|fixture|\.test\./.test(path),
    );
    expect(odd).toEqual([]);
  });
});

/** The lowest version of its browser that a manifest lets in. */
function statedMinimum(browser: (typeof BROWSERS)[number]): number {
  const manifest = readFileSync(at(browser, 'manifest.json'), 'utf8');
  return Number(/"(?:strict_min_version|minimum_chrome_version)":\s*"(\d+)/.exec(manifest)?.[1]);
}

describe.each(BROWSERS)('the stated minimum version of %s', (browser) => {
  it('has everything newer that the build uses', () => {
    const minimum = statedMinimum(browser);
    const texts = readdirSync(at(browser, ''), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:js|css)$|manifest\.json$/.test(path))
      .map((path) => readFileSync(at(browser, path), 'utf8'));
    const used = NEWER_ABILITIES.filter(({ sign }) => texts.some((text) => sign.test(text)));
    expect(used.map(({ name }) => name)).toContain('light-dark()');
    const since = (ability: (typeof used)[number]): number =>
      browser === 'firefox' ? (ability.firefox ?? Number.POSITIVE_INFINITY) : ability.chrome;
    expect(used.filter((ability) => since(ability) > minimum).map(({ name }) => name)).toEqual([]);
  });

  it('is the one that the README tells', () => {
    const name = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' }[browser];
    expect(read('README.md')).toContain(`${name} ${statedMinimum(browser)}`);
  });
});

describe('the build for Edge', () => {
  it('is the one for Chrome, file by file', () => {
    const contents = (browser: string): [string, string][] =>
      readdirSync(at(browser, ''), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => [path.slice(at(browser, '').length), readFileSync(path, 'base64')]);
    const [chrome, edge] = [new Map(contents('chrome')), contents('edge')];
    expect(edge.filter(([path, content]) => chrome.get(path) !== content).map(([path]) => path)).toEqual([]);
    expect(edge).toHaveLength(chrome.size);
  });
});
