/** Changing what matters to the user, and telling the open pages. */
import type { GoalChange, Goals } from '@/lib/domain/goals/goal-log';
import type { Refusal } from '@/lib/domain/goals/goal-refusal';
import { send } from '@/lib/messaging/client';
import { changeGoals, undoGoals } from '@/lib/storage/write/goals';

/** Why the changes were not made; null when they were. */
export async function saveGoals(changes: readonly GoalChange[], reason: string | null): Promise<Refusal | null> {
  const refusal = changes.length === 0 ? null : await changeGoals(changes, reason, Date.now());
  if (refusal === null) await send('tabs.refresh', undefined);
  return refusal;
}

export async function undoLastChange(): Promise<void> {
  await undoGoals(Date.now());
  await send('tabs.refresh', undefined);
}

/** The changes that turn the KPIs into these, with this objective; none where nothing differs. */
export function changesTo(goals: Goals, objective: Goals['objective'], kpis: readonly string[]): GoalChange[] {
  const known = goals.kpis.map(({ kpi }) => kpi);
  const gone = known.filter((kpi) => !kpis.includes(kpi));
  const added = kpis.filter((kpi) => !known.includes(kpi));
  return [
    ...(objective === goals.objective ? [] : [{ kind: 'objective', objective } as const]),
    ...gone.map((kpi) => ({ kind: 'kpi removed', kpi }) as const),
    ...added.map((kpi) => ({ kind: 'kpi added', kpi }) as const),
  ];
}
