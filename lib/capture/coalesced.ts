/** Makes one run of many requests. */

/** How long to wait instead of a frame while the page is hidden: there are no frames then. */
const HIDDEN_WAIT = 200;

/**
 * A function that asks for one run of `work`: in the next frame, or soon while the page is hidden. Requests until then
 * are the same run; after `signal` there are none.
 */
export function coalesced(window: Window, signal: AbortSignal, work: () => void): () => void {
  let isAsked = false;
  const run = (): void => {
    isAsked = false;
    if (!signal.aborted) work();
  };
  return () => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    if (window.document.hidden) window.setTimeout(run, HIDDEN_WAIT);
    else window.requestAnimationFrame(run);
  };
}

/** Like `setTimeout`, but never after `signal`; returns a function that calls it off. */
export function later(window: Window, signal: AbortSignal, ms: number, work: () => void): () => void {
  if (signal.aborted) return () => undefined;
  const end = (): void => {
    window.clearTimeout(timer);
    signal.removeEventListener('abort', end);
  };
  const timer = window.setTimeout(() => {
    end();
    work();
  }, ms);
  signal.addEventListener('abort', end);
  return end;
}

/** In how many ms something is to happen that is not to happen. */
export const NEVER = Number.POSITIVE_INFINITY;

/**
 * One timer for many who wait: a function that sets it to so many ms, unless it runs already. `due` is called then and says
 * in how many ms again. Never after `signal`.
 */
export function oneTimer(window: Window, signal: AbortSignal, due: () => number): (ms: number) => void {
  let timer: number | null = null;
  const set = (ms: number): void => {
    if (timer === null && ms !== NEVER && !signal.aborted) timer = window.setTimeout(run, ms);
  };
  const run = (): void => {
    timer = null;
    set(due());
  };
  const end = (): void => {
    if (timer !== null) window.clearTimeout(timer);
  };
  // One for all the times it is set: to come and go with each of them would cost more than the timer.
  signal.addEventListener('abort', end, { once: true });
  return set;
}
