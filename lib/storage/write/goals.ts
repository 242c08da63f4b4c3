/** Changing what is aimed at: always by adding to the log. */
import { type GoalChange, goalsAt, undoOf } from '@/lib/domain/goals/goal-log';
import { type Refusal, refusalOfAll } from '@/lib/domain/goals/goal-refusal';
import type { Benchmark } from '@/lib/domain/yardsticks/benchmarks';
import { db } from '../db';
import { writing } from '../open';
import { goalLog } from '../queries/goals';

/** Changes of one moment belong together; the next ones need a later moment. */
function momentAfter(log: readonly { readonly at: number }[], now: number): number {
  return log.reduce((moment, { at }) => Math.max(moment, at + 1), now);
}

/**
 * Makes changes that belong together, one after another, for one `reason`; `now` in ms. Returns why one of them is not made,
 * and then none is; null when all were made.
 */
export function changeGoals(
  changes: readonly GoalChange[],
  reason: string | null,
  now: number,
): Promise<Refusal | null> {
  return writing(['goalChanges'], async () => {
    const { log } = await goalLog();
    const at = momentAfter(log, now);
    const why = reason === null || reason.trim() === '' ? null : reason.trim().slice(0, 500);
    const rows = changes.map((change) => ({ at, reason: why, change }));
    const refusal = refusalOfAll(goalsAt(log, at), rows);
    if (refusal === null) await db.goalChanges.bulkAdd(rows);
    return refusal;
  });
}

/** Takes back what was changed last, by a change of its own. Returns whether there was anything. */
export function undoGoals(now: number): Promise<boolean> {
  return writing(['goalChanges'], async () => {
    const { log } = await goalLog();
    const change = undoOf(log);
    if (change === null) return false;
    await db.goalChanges.add({ at: momentAfter(log, now), reason: null, change });
    return true;
  });
}

/** Keeps a published figure to be held against, in place of one with the same id. */
export async function keepBenchmark(id: string, benchmark: Benchmark): Promise<void> {
  await writing(['benchmarks'], () => db.benchmarks.put({ id, benchmark }));
}

export async function dropBenchmark(id: string): Promise<void> {
  await writing(['benchmarks'], () => db.benchmarks.delete(id));
}
