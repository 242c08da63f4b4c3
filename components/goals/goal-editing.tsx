/** Making changes to the goals: at once where something is added, after a reason where something is altered. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { GoalChange } from '@/lib/domain/goals/goal-log';
import { altersSomething, type Refusal } from '@/lib/domain/goals/goal-refusal';
import { useGoals } from '../hooks/use-goals';
import { saveGoals } from './save-goals';

/** The part of the page in which a change was begun; its reason is asked for there. */
export type Place = 'strategy' | 'kpis' | 'own' | 'targets';

export interface Pending {
  readonly place: Place;
  readonly changes: readonly GoalChange[];
}

export interface GoalEditing {
  /** A change that waits for its reason. */
  readonly pending: Pending | null;
  /** Why the last change was not made. */
  readonly refusal: { readonly place: Place; readonly refusal: Refusal } | null;
  /** Makes the changes, or asks for a reason first. */
  readonly propose: (place: Place, changes: readonly GoalChange[]) => void;
  readonly save: (reason: string) => void;
  readonly cancel: () => void;
}

const EditingContext = createContext<GoalEditing | null>(null);

export function GoalEditingProvider({ children }: { readonly children: ReactNode }) {
  const { goals } = useGoals();
  const [pending, setPending] = useState<Pending | null>(null);
  const [refusal, setRefusal] = useState<GoalEditing['refusal']>(null);
  const editing = useMemo((): GoalEditing => {
    const store = async ({ place, changes }: Pending, reason: string | null): Promise<void> => {
      const refused = await saveGoals(changes, reason);
      setRefusal(refused === null ? null : { place, refusal: refused });
      if (refused !== 'no reason') setPending(null);
    };
    return {
      pending,
      refusal,
      propose(place, changes) {
        setRefusal(null);
        if (changes.some((change) => altersSomething(goals, change))) setPending({ place, changes });
        else void store({ place, changes }, null);
      },
      save(reason) {
        if (pending !== null) void store(pending, reason);
      },
      cancel() {
        setPending(null);
        setRefusal(null);
      },
    };
  }, [goals, pending, refusal]);
  return <EditingContext value={editing}>{children}</EditingContext>;
}

export function useGoalEditing(): GoalEditing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('useGoalEditing outside of GoalEditingProvider');
  return editing;
}
