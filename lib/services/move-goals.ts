/** Moves goals that an earlier version kept among the settings into their log, once. */
import { OBJECTIVES, MAX_KPIS } from '@/lib/domain/suggested-kpis';
import { isCatalogueId } from '@/lib/domain/catalogue/catalogue';
import type { GoalChange } from '@/lib/domain/goals/goal-log';
import { moveGoalsOut } from '@/lib/settings/store';
import { z } from '@/lib/shared/zod';
import { goalLog } from '@/lib/storage/queries/goals';
import { changeGoals } from '@/lib/storage/write/goals';

/** What cannot be understood of them is left out; the rest is moved. */
const OldGoals = z.object({
  objective: z.catch(z.nullable(z.enum(OBJECTIVES)), null),
  kpis: z.catch(z.array(z.string()), []),
});

/** Does nothing when there are none, or when the log has begun already. Rejects when the database may not be written; then they stay. */
export function moveGoalsIntoLog(now: number): Promise<void> {
  return moveGoalsOut(async (found) => {
    const read = OldGoals.safeParse(found);
    if (!read.success || (await goalLog()).log.length > 0) return;
    const { objective, kpis } = read.data;
    const known = [...new Set(kpis)].filter(isCatalogueId).slice(0, MAX_KPIS);
    const changes: readonly GoalChange[] = [
      ...(objective === null ? [] : [{ kind: 'objective', objective } as const]),
      ...known.map((kpi) => ({ kind: 'kpi added', kpi }) as const),
    ];
    await changeGoals(changes, null, now);
  });
}
