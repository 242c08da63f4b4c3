/** Makes one run of many requests. */

/** How long to wait instead of a frame while the page is hidden: there are no frames then. */
const HIDDEN_WAIT = 200;

/**
 * A function that asks for one run of `work`: in the next frame, or soon while the page is hidden. Requests until then
 * are the same run; after `signal` there are none.
 */
export function coalesced(window: Window, signal: AbortSignal, work: () => void): () => void {
  let cancel: (() => void) | null = null;
  const run = (): void => {
    cancel = null;
    work();
  };
  signal.addEventListener('abort', () => cancel?.(), { once: true });
  return () => {
    if (cancel !== null || signal.aborted) return;
    if (window.document.hidden) {
      const timer = window.setTimeout(run, HIDDEN_WAIT);
      cancel = () => window.clearTimeout(timer);
    } else {
      const frame = window.requestAnimationFrame(run);
      cancel = () => window.cancelAnimationFrame(frame);
    }
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
