/** How it stands with the tab the user looks at, and the accounts it is about. */
import { useMemo } from 'react';
import type { TabStatus } from '@/lib/diagnostics/tab-status';
import type { AccountRecord } from '@/lib/storage/records';
import { accountOfTab, candidateOfTab, tabState, type TabState } from '../tab/tab-state';
import { useAccounts, useTrackedAccounts } from './use-accounts';
import { useSettings } from './use-settings';
import { useSites } from './use-sites';
import { type ActiveTab, useActiveTab, useTabStatus } from './use-tab';

export interface TabView {
  readonly tab: ActiveTab | null;
  readonly status: TabStatus | null;
  readonly state: TabState;
  /** The tracked account the tab is about, or the one used last; null when nothing is tracked. */
  readonly account: AccountRecord | null;
  readonly tracked: readonly AccountRecord[];
  /** The account to ask about. */
  readonly candidate: AccountRecord | null;
}

/** Undefined until browser and database have answered. */
export function useTabView(): TabView | undefined {
  const settings = useSettings();
  const sites = useSites();
  const tab = useActiveTab();
  const status = useTabStatus(tab);
  const tracked = useTrackedAccounts();
  const candidates = useAccounts('candidate');
  return useMemo(() => {
    if (tab === undefined || status === undefined || tracked === undefined || candidates === undefined)
      return undefined;
    return {
      tab,
      status,
      state: tabState(tab?.url ?? null, status, sites, settings),
      account: accountOfTab(status, tracked),
      tracked,
      candidate: candidateOfTab(status, candidates),
    };
  }, [tab, status, tracked, candidates, sites, settings]);
}
