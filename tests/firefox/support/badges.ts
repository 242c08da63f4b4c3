/**
 * Sees the badges on a page of Firefox. They live in closed shadow roots, which there only extensions may open: it is asked from a
 * page of ours, with the rights that the user gave.
 */
import type { Page } from 'puppeteer-core';
import { expect } from './yardstick';

export interface SeenBadge {
  readonly text: string;
  /** Middle of the badge in CSS px of the page's window. */
  readonly x: number;
  readonly y: number;
}

interface ExtensionApi {
  readonly tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
  readonly scripting: {
    executeScript(what: { target: { tabId: number }; func: () => SeenBadge[] }): Promise<{ result: SeenBadge[] }[]>;
  };
}

declare const browser: ExtensionApi;

/** Only in scripts of extensions. */
interface Openable {
  readonly openOrClosedShadowRoot: ShadowRoot | null;
}

/** Badges that say something, in page order, in the one tab with an address of this pattern. `own`: a page of the extension. */
export function badgesIn(own: Page, pattern: string): Promise<SeenBadge[]> {
  return own.evaluate(async (url) => {
    const [tab] = await browser.tabs.query({ url });
    if (tab === undefined) throw new Error(`no tab shows ${url}, or it may not be looked at`);
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: () =>
        [...document.querySelectorAll('*')]
          .flatMap((element) => (element as unknown as Openable).openOrClosedShadowRoot ?? [])
          .filter(({ mode }) => mode === 'closed')
          .flatMap((root) => [...root.querySelectorAll('button, [role=img][aria-label]')])
          .map((badge) => {
            const { x, y, width, height } = badge.getBoundingClientRect();
            return {
              text: (badge.textContent ?? '').replace(/\s+/g, ' ').trim(),
              x: x + width / 2,
              y: y + height / 2,
              isDrawn: width > 0 && height > 0,
            };
          })
          .filter(({ text, isDrawn }) => text !== '' && isDrawn),
    });
    return answer?.result ?? [];
  }, pattern);
}

/** Waits until exactly so many badges are drawn. */
export async function expectBadges(own: Page, pattern: string, count: number): Promise<void> {
  await expect.poll(async () => (await badgesIn(own, pattern)).length, { timeout: 20_000 }).toBe(count);
}
