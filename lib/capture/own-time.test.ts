// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { freshPage, pass } from '@/tests/support/page-world';
import { OwnTime } from './own-time';

let end: AbortController;
let changes: number;
let ownTime: OwnTime;

beforeEach(() => {
  freshPage();
  end = new AbortController();
  changes = 0;
  ownTime = new OwnTime(window, end.signal, () => void (changes += 1));
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** So many ms of work that is not measured, in each tenth of a second. */
async function spendFor(seconds: number, msEach: number): Promise<void> {
  for (let at = 0; at < seconds * 10; at += 1) {
    for (let piece = 0; piece < msEach * 50; piece += 1) ownTime.spend(0.02);
    await pass(100);
  }
}

it('counts what is too small to be measured, although nothing else is done', async () => {
  await spendFor(20, 3);
  expect(ownTime.effort).toBe('full');
  await spendFor(6, 30);
  expect(ownTime.effort).toBe('slow');
  expect(changes).toBe(1);
});

it('counts it once where it happens within a piece of work', async () => {
  for (let at = 0; at < 100; at += 1) {
    ownTime.run(() => ownTime.spend(6));
    await pass(100);
  }
  expect(ownTime.effort).toBe('full');
});
