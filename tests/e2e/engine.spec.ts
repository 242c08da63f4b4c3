/**
 * The saved pages of every platform, read by the browser itself: selectors and dates mean the same there as in the document
 * that the contract tests use.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../scripts/browser/find-chromium';
import { pageHeading } from '../../scripts/saved-pages/page-heading';

const ROOT = 'lib/platforms';
const ENTRY = 'virtual:read';
const SOURCE = `
  import { readPage } from '@/lib/platforms/engine';
  import { platformById } from '@/lib/platforms/registry';
  import { readOutput } from '@/scripts/saved-pages/read-output';
  globalThis.readSaved = (id, now) => {
    const url = new URL(location.href);
    return readOutput(readPage(document, url, platformById(id), now), document, url);
  };`;

/** The engine with all platforms as one script. */
async function engineScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? SOURCE : null),
      },
    ],
    build: { write: false, minify: false, rollupOptions: { input: ENTRY, output: { format: 'iife' } } },
  });
  const [first] = [result].flat();
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the engine was not built');
  return chunk.code;
}

interface Saved {
  readonly platform: string;
  readonly name: string;
  readonly html: string;
  readonly golden: Record<string, unknown>;
}

const savedPages = (): Saved[] =>
  readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'engine')
    .flatMap(({ name: platform }) => {
      const folder = join(ROOT, platform, 'fixtures');
      const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
      return pages.map((file) => ({
        platform,
        name: `${platform}/${file}`,
        html: readFileSync(join(folder, file), 'utf8'),
        golden: JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'expected.json')), 'utf8')) as Record<
          string,
          unknown
        >,
      }));
    });

async function readInBrowser(page: Page, { platform, html }: Saved): Promise<unknown> {
  const heading = pageHeading(html);
  if (heading === null) throw new Error('a saved page without its first line');
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(heading.address);
  const now = Date.parse(`${heading.day}T23:59:59Z`);
  return page.evaluate(
    ([id, at]) => {
      const { readSaved } = globalThis as unknown as { readSaved: (id: string, now: number) => object };
      return JSON.parse(JSON.stringify({ ...readSaved(id, at), health: undefined })) as unknown;
    },
    [platform, now] as const,
  );
}

test('every saved page is read in the browser as the contract tests expect', async () => {
  test.setTimeout(300_000);
  const script = await engineScript();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    // Before the page's own elements exist; it looks at them when it is asked.
    await page.addInitScript(script);
    for (const saved of savedPages()) {
      const output = await readInBrowser(page, saved);
      expect({ page: saved.name, output }).toEqual({ page: saved.name, output: saved.golden });
    }
  } finally {
    await browser.close();
  }
});
