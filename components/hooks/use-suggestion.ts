/** What is proposed for an objective: KPIs that the user's sites show, and targets near what is usual where that is known. */
import { useMemo } from 'react';
import type { CatalogueId } from '@/lib/domain/catalogue/catalogue';
import type { GoalChange } from '@/lib/domain/goals/goal-log';
import { startingTarget, usualPeriod } from '@/lib/domain/goals/usual-period';
import { type Objective, suggestedKpis } from '@/lib/domain/suggested-kpis';
import { changesTo } from '../goals/save-goals';
import { isVisibleOn } from '../goals/visible-kpis';
import { useAccounts } from './use-accounts';
import { useGoals } from './use-goals';
import { useSitesInUse } from './use-sites';
import { useUsualWeeks } from './use-usual-weeks';

export interface Suggestion {
  readonly kpis: readonly CatalogueId[];
  /** What taking it changes; empty when it is in use already. */
  readonly changes: readonly GoalChange[];
  /** Targets among the changes. */
  readonly targets: number;
}

const NO_KPIS: readonly CatalogueId[] = [];

/** Null without an objective. Targets are only proposed with a single own account: several differ too much for one. */
export function useSuggestion(objective: Objective | null): Suggestion | null {
  const { goals } = useGoals();
  const sites = useSitesInUse();
  const own = useAccounts('own');
  const kpis = useMemo(
    () => (objective === null ? NO_KPIS : suggestedKpis(objective, isVisibleOn(sites.map(({ platform }) => platform)))),
    [objective, sites],
  );
  const weeks = useUsualWeeks(own?.length === 1 ? (own[0] ?? null) : null, kpis);
  return useMemo(() => {
    if (objective === null) return null;
    const chosen = changesTo(goals, objective, kpis);
    const added = chosen.flatMap((change) => (change.kind === 'kpi added' ? [change.kpi] : []));
    const targets = added.flatMap((kpi): GoalChange[] => {
      const usual = usualPeriod(kpi, weeks ?? []);
      if (usual.kind !== 'usual' || usual.value <= 0) return [];
      return [{ kind: 'target set', kpi, account: null, period: 'week', value: startingTarget(usual.value) }];
    });
    const isInUse = chosen.every(({ kind }) => kind === 'objective');
    return { kpis, changes: isInUse ? [] : [...chosen, ...targets], targets: targets.length };
  }, [objective, goals, kpis, weeks]);
}
