/** Starts capture on a page: once, when the page is ready, and so that it can be ended without a trace. */
import type { Equipment, PlatformIdentity } from '@/lib/platforms/contract';
import { isPageOf } from '@/lib/platforms/engine/addresses';
import { later } from './coalesced';
import { whenIdle } from './idle';
import type { DrawBadges, Link } from './link';
import { Session } from './session';

export interface StartOptions {
  readonly window: Window;
  readonly link: Link;
  readonly drawBadges: DrawBadges;
  /** The platform whose pages are read; nothing happens on a page of another. */
  readonly platform: PlatformIdentity;
  readonly equipment: Equipment;
}

/** A page that is still loading pictures after so long has drawn itself long ago. */
const LOADED_AFTER = 5000;

/** Under this name a running capture waits for its successor, in the world of the extension's scripts that no page can see. */
const RUNNING = Symbol.for('yardstick.capture');

interface World {
  [RUNNING]?: { stop(): void };
}

/**
 * Starts capture on the page of `window` as soon as it has loaded and has a moment to spare: frameworks that still
 * take over their page would stumble over nodes of ours. A copy that runs already is stopped. `stop` takes everything away.
 */
export function startCapture(options: StartOptions): { stop(): void } {
  const world = globalThis as World;
  world[RUNNING]?.stop();
  const end = new AbortController();
  const capture = {
    stop: () => {
      if (world[RUNNING] === capture) delete world[RUNNING];
      end.abort();
    },
  };
  world[RUNNING] = capture;
  whenReady(options.window, end.signal, () => begin(options, end.signal, capture.stop));
  return capture;
}

function begin(options: StartOptions, signal: AbortSignal, onGone: () => void): void {
  const { window, platform } = options;
  if (!isPageOf(platform, new URL(window.location.href), window.document)) return;
  new Session({ ...options, onGone }, signal).begin();
}

function whenReady(window: Window, signal: AbortSignal, work: () => void): void {
  const go = (): void => whenIdle(window, signal, work);
  if (window.document.readyState === 'complete') return go();
  const ready = new AbortController();
  const once = (): void => {
    if (ready.signal.aborted) return;
    ready.abort();
    go();
  };
  signal.addEventListener('abort', () => ready.abort(), { once: true });
  window.addEventListener('load', once, { signal: ready.signal });
  later(window, ready.signal, LOADED_AFTER, once);
}
