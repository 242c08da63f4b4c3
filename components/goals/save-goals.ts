/** Storing what matters to the user. */
import type { KpiId, Objective } from '@/lib/domain/suggested-kpis';
import { send } from '@/lib/messaging/client';
import { changeSettings } from '@/lib/settings/store';

export async function saveGoals(objective: Objective | null, kpis: readonly KpiId[]): Promise<void> {
  await changeSettings((settings) => ({ ...settings, goals: { objective, kpis: [...kpis] } }));
  await send('tabs.refresh', undefined);
}
