/** Finds idle moments for a safety net, ever more seldom. */
import { later } from './coalesced';

const FIRST = 4000;
const LAST = 60_000;

/**
 * Calls `work` in idle moments: after 4 s, 8 s, 16 s … at most a minute apart, and anew from when the page becomes
 * visible, then at once too. Never while the page is hidden.
 */
export function watchIdle(window: Window, signal: AbortSignal, work: () => void): void {
  let callOff: () => void = () => undefined;
  const wait = (ms: number): void => {
    callOff();
    callOff = later(window, signal, ms, () => {
      if (window.document.hidden) return;
      whenIdle(window, signal, work);
      wait(Math.min(ms * 2, LAST));
    });
  };
  const restart = (): void => {
    if (window.document.hidden) return callOff();
    work();
    wait(FIRST);
  };
  window.document.addEventListener('visibilitychange', restart, { signal });
  wait(FIRST);
}

/** Runs `work` in the next idle moment, or within a second, but never after `signal`. */
export function whenIdle(window: Window, signal: AbortSignal, work: () => void): void {
  const run = (): void => {
    if (!signal.aborted) work();
  };
  // Some browsers have no idle moments.
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(run, { timeout: 1000 });
  else later(window, signal, 0, run);
}
