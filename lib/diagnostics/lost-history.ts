/**
 * Whether the browser gave up a damaged history and began an empty one, which it does without a word: the settings, kept
 * elsewhere, remember which history there was.
 */
import { browser } from 'wxt/browser';
import { z } from '@/lib/shared/zod';

const KNOWN = 'history-known';
const LOST = 'history-lost';

/** Made by a version that did not note when. */
const AT_AN_UNKNOWN_TIME = 0;

const Moment = z.number();

async function momentUnder(key: string): Promise<number | null> {
  const parsed = Moment.safeParse((await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.data : null;
}

/**
 * Takes note of the history that was opened, by when it was begun (ms; null where it does not say). One that was begun after
 * another had been known took its place, and that is remembered until forgetLostHistory.
 */
export async function noteHistory(begun: number | null): Promise<void> {
  const known = await momentUnder(KNOWN);
  if (known === null) return browser.storage.local.set({ [KNOWN]: begun ?? AT_AN_UNKNOWN_TIME });
  if (begun === null || begun === known) return;
  // Both at once, or a worker that ends in between would never say it.
  await browser.storage.local.set({ [KNOWN]: begun, [LOST]: Date.now() });
}

/** When it was found (ms) that the history is gone; null when it is not, or when the user knows. */
export const lostHistory = (): Promise<number | null> => momentUnder(LOST);

/** The user has it back, or goes on without it. */
export async function forgetLostHistory(): Promise<void> {
  await browser.storage.local.remove(LOST);
}

/** Calls `handler` whenever that changes; returns how to stop it. */
export function watchLostHistory(handler: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && LOST in changes) handler();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
