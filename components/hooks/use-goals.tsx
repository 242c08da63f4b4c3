/** The goals and everything that was ever changed about them, always current, for every component below the provider. */
import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Goals, goalsAt, type LoggedChange, NO_GOALS } from '@/lib/domain/goals/goal-log';
import { type GoalLog, goalLog } from '@/lib/storage/queries/goals';

export interface GoalsView {
  readonly goals: Goals;
  readonly log: readonly LoggedChange[];
  /** Changes that this version does not understand; they are kept. */
  readonly unread: number;
}

const NOTHING: GoalsView = { goals: NO_GOALS, log: [], unread: 0 };

/** A database that another page keeps from opening must not keep the page from saying so. */
const PATIENCE = 1000;

const GoalsContext = createContext<GoalsView>(NOTHING);

const currentOf = ({ log, unread }: GoalLog): GoalsView => ({
  goals: goalsAt(log, Number.POSITIVE_INFINITY),
  log,
  unread,
});

/** Draws nothing until the goals were read, a few milliseconds after the start; without a database there are none. */
export function GoalsProvider({ children }: { readonly children: ReactNode }) {
  const [isLate, setLate] = useState(false);
  // What is the matter with the database is told by its own notice.
  const kept = useLiveQuery(() => goalLog().catch((): GoalLog => NOTHING), []);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const view = useMemo(() => (kept === undefined ? NOTHING : currentOf(kept)), [kept]);
  if (kept === undefined && !isLate) return null;
  return <GoalsContext value={view}>{children}</GoalsContext>;
}

export const useGoals = (): GoalsView => useContext(GoalsContext);
