/** Waiting for something to become true, without guessing how long it takes. */
import type { Locator } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 30_000;
const BETWEEN_MS = 100;

/** The first answer of `ask` that is not null. Throws with `what` in the message after half a minute. */
export async function until<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > deadline) throw new Error(`${what} did not happen within ${PATIENCE_MS / 1000} seconds.`);
    await pause(BETWEEN_MS);
  }
}

/** Where an element is drawn, in the pixels of its page, once it is. */
export const placeOf = (element: Locator): Promise<{ x: number; y: number; width: number; height: number }> =>
  until('Finding what to picture', () => element.boundingBox());
