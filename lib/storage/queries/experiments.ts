/** Finding the times that an account tries out. */
import type { TimeTrial } from '@/lib/domain/experiments/time-trial';
import { POST_METRICS } from '@/lib/domain/metrics';
import { isTimeZone } from '@/lib/domain/weeks';
import { z } from '@/lib/shared/zod';
import { db } from '../db';

const Trial: z.ZodMiniType<TimeTrial> = z.object({
  startedAt: z.number().check(z.gte(0)),
  weekdays: z.array(z.int().check(z.gte(0), z.lte(6))).check(z.minLength(1), z.maxLength(7)),
  from: z.int().check(z.gte(0), z.lte(23)),
  to: z.int().check(z.gte(1), z.lte(24)),
  zone: z.string().check(z.refine(isTimeZone)),
  metric: z.enum(['engagements', ...POST_METRICS]),
  reason: z.enum(['few posts', 'uncertain']),
  stoppedAt: z.nullable(z.number().check(z.gte(0))),
});

export interface Trials {
  /** The newest first. */
  readonly trials: readonly TimeTrial[];
  /** Rows that could not be understood; they are kept as they are. */
  readonly unread: number;
}

/** All trials of an account, running and over. */
export async function trialsOf(accountKey: string): Promise<Trials> {
  const rows = await db.experiments.where('accountKey').equals(accountKey).toArray();
  const trials = rows.flatMap((row) => {
    const read = Trial.safeParse(row);
    return read.success ? [read.data] : [];
  });
  return { trials: trials.sort((a, b) => b.startedAt - a.startedAt), unread: rows.length - trials.length };
}
