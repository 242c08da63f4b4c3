/** Finding what is aimed at. */
import { LoggedChangeShape } from '@/lib/domain/goals/goal-change-schema';
import type { LoggedChange } from '@/lib/domain/goals/goal-log';
import { BenchmarkShape } from '@/lib/domain/yardsticks/benchmark-schema';
import type { Benchmark } from '@/lib/domain/yardsticks/benchmarks';
import { db } from '../db';

export interface GoalLog {
  /** In order of time, changes of one moment in the order in which they were made. */
  readonly log: readonly LoggedChange[];
  /** Rows that could not be understood; they are kept as they are. */
  readonly unread: number;
}

/** Everything that was ever changed about the goals. */
export async function goalLog(): Promise<GoalLog> {
  const rows = await db.goalChanges.orderBy('id').toArray();
  const log = rows.flatMap((row) => {
    const read = LoggedChangeShape.safeParse(row);
    return read.success ? [read.data] : [];
  });
  return { log: log.toSorted((a, b) => a.at - b.at), unread: rows.length - log.length };
}

export interface ChosenBenchmark {
  readonly id: string;
  readonly benchmark: Benchmark;
}

/** The published figures that the user chose, in the order in which they were chosen; rows that cannot be understood are left out. */
export async function chosenBenchmarks(): Promise<readonly ChosenBenchmark[]> {
  const rows = await db.benchmarks.orderBy('id').toArray();
  return rows.flatMap(({ id, benchmark }) => {
    const read = BenchmarkShape.safeParse(benchmark);
    return read.success ? [{ id, benchmark: read.data }] : [];
  });
}
