/** Asks the worker for best times. */
import type { BestTimesInput } from '@/lib/domain/best-times/best-times';
import { understandAnswer, type WorkerAnswer } from '@/lib/domain/best-times/worker-request';

/** Null where the browser refuses to start one. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./best-times.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // The one who asked is told, by the answer.
    return null;
  }
}

/**
 * Resolves with the answer, once; it says so when something failed. A worker is started for each question and ends with
 * it: questions are rare. `signal` ends it early; then the promise stays open.
 */
export function askWorker(input: BestTimesInput, signal: AbortSignal): Promise<WorkerAnswer> {
  const worker = startWorker();
  if (worker === null) return Promise.resolve({ kind: 'failed', reason: 'the worker did not start' });
  return new Promise((resolve) => {
    const end = (answer: WorkerAnswer): void => {
      worker.terminate();
      resolve(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<unknown>) => end(understandAnswer(data));
    worker.onerror = () => end({ kind: 'failed', reason: 'the worker did not start' });
    signal.addEventListener('abort', () => worker.terminate(), { once: true });
    worker.postMessage(input);
  });
}
