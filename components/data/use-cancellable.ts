/** One long piece of work at a time, with its progress, that the user can stop. */
import { useEffect, useRef, useState } from 'react';

export type Work<Result> =
  | { readonly kind: 'idle' | 'cancelled' }
  /** `share` of the work that is done, 0 to 1. */
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Progress {
  readonly signal: AbortSignal;
  readonly onShare: (share: number) => void;
}

/** Shares are drawn no more often than this. */
const STEP = 0.005;

/** Runs work and tells how it goes; leaving the page stops it. */
export function useCancellable<Result>() {
  const [work, setWork] = useState<Work<Result>>({ kind: 'idle' });
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const run = (task: (progress: Progress) => Promise<Result>): void => {
    const own = new AbortController();
    controller.current = own;
    let drawn = 0;
    setWork({ kind: 'working', share: 0 });
    const onShare = (share: number): void => {
      if (share - drawn < STEP) return;
      drawn = share;
      setWork({ kind: 'working', share });
    };
    task({ signal: own.signal, onShare }).then(
      (result) => setWork({ kind: 'done', result }),
      (error: unknown) => setWork(own.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', error }),
    );
  };
  const cancel = (): void => controller.current?.abort();
  const reset = (): void => setWork({ kind: 'idle' });
  return { work, run, cancel, reset };
}
