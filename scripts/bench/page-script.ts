/** Code of the extension as one script for one of its pages, so that a benchmark runs what the product runs. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { databaseReady } from '../browser/database';
import { extensionPage, type Session } from '../browser/extension';

const ENTRY = 'virtual:page-script';

/** The script of a module whose text is `source`; it imports by `@/…`. Rejects when it cannot be built. */
export async function pageScript(source: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    plugins: [
      { name: 'entry', resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? source : null) },
    ],
    build: { write: false, rollupOptions: { input: ENTRY, output: { format: 'iife' } } },
  });
  const [first] = [result].flat();
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the script was not built');
  return chunk.code;
}

/** A page of the extension, with its database there, in which the module whose text is `source` has run. */
export async function pageRunning(session: Session, source: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(extensionPage(session, 'options.html'));
  await databaseReady(page);
  await page.evaluate(await pageScript(source));
  return page;
}
