/** Beginning, ending and forgetting the trial of a time. */
import type { TimeTrial } from '@/lib/domain/experiments/time-trial';
import { db } from '../db';
import { writing } from '../open';

/** Begins a trial. One that began in the same millisecond is not replaced: the promise rejects. */
export async function startTrial(accountKey: string, trial: TimeTrial): Promise<void> {
  await writing(['experiments'], () => db.experiments.add({ accountKey, ...trial }));
}

/** Ends a trial at `now` (ms), so that it is judged by the posts until then. */
export async function stopTrial(accountKey: string, startedAt: number, now: number): Promise<void> {
  await writing(['experiments'], () => db.experiments.update([accountKey, startedAt], { stoppedAt: now }));
}

/** Takes a trial off the list. Posts and numbers stay. */
export async function forgetTrial(accountKey: string, startedAt: number): Promise<void> {
  await writing(['experiments'], () => db.experiments.delete([accountKey, startedAt]));
}
