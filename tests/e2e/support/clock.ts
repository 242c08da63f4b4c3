/** Clocks and zones. The clock of the computer is everybody's, so it is set for the extension alone: in its worker and its script on a page. */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { serviceWorker } from '../../../scripts/browser/extension';
import { findChromium } from '../../../scripts/browser/find-chromium';
import { expect, type Yardstick } from './extension';

/** Makes whatever asks for the time get it so many ms later. */
const shifted = (ms: number): string => `(() => {
  const Real = (globalThis.RealDate ??= Date);
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length === 0) super(Real.now() + ${ms});
      else super(...given);
    }
    static now() { return Real.now() + ${ms}; }
  };
})()`;

/** Sets the clock of the extension's worker and of its script on `page` to so many ms after the real time. */
export async function setClock(yardstick: Yardstick, page: Page, ms: number): Promise<void> {
  const line = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  line.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith(`chrome-extension://${yardstick.extensionId}`)) worlds.push(context.id);
  });
  await line.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  for (const contextId of worlds) await line.send('Runtime.evaluate', { contextId, expression: shifted(ms) });
  await line.detach();
  await (await serviceWorker(yardstick)).evaluate(shifted(ms));
}

/** Writes a program at `path` that starts the browser in this time zone. */
export const writeStarterInZone = (path: string, zone: string): void =>
  writeFileSync(path, `#!/bin/sh\nTZ='${zone}' exec "${findChromium()}" "$@"\n`, { mode: 0o755 });
