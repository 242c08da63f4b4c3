/** How it stands with the tab the user looks at, and which account it is about. Pure. */
import type { TabStatus } from '@/lib/diagnostics/tab-status';
import type { Settings } from '@/lib/settings/schema';
import type { AccountRecord } from '@/lib/storage/records';
import { settingsOf, siteOfAddress, type Site } from '../sites/known-sites';

export type TabState =
  /** No site was allowed yet. */
  | { readonly kind: 'no-sites' }
  /** Not a site that was allowed, as far as the browser lets us know. */
  | { readonly kind: 'elsewhere' }
  /** A site we know that is switched off. */
  | { readonly kind: 'off'; readonly site: Site }
  | { readonly kind: 'paused'; readonly site: Site }
  /** Allowed, but the page has not reported yet: opened before, or still loading. */
  | { readonly kind: 'waiting'; readonly site: Site }
  | {
      readonly kind: 'working' | 'degraded' | 'broken' | 'empty' | 'wall';
      readonly site: Site;
      readonly status: TabStatus;
    };

/** `url` is null where the browser keeps the address from us. `sites` are all that can be chosen. */
export function tabState(
  url: URL | null,
  status: TabStatus | null,
  sites: readonly Site[],
  settings: Settings,
): TabState {
  const site = url === null ? null : siteOfAddress(url, sites);
  if (site === null) {
    return { kind: sites.some((each) => settingsOf(each, settings).on) ? 'elsewhere' : 'no-sites' };
  }
  const { on, paused } = settingsOf(site, settings);
  if (!on) return { kind: 'off', site };
  if (paused) return { kind: 'paused', site };
  if (status === null || status.state === 'waiting') return { kind: 'waiting', site };
  return { kind: status.state, site, status };
}

const newest = (accounts: readonly AccountRecord[]): AccountRecord | null =>
  accounts.toSorted((a, b) => Number(a.isSample) - Number(b.isSample) || b.lastSeenAt - a.lastSeenAt)[0] ?? null;

/**
 * The tracked account that a tab is about: the one whose page it is, else who is signed in, else an own account on that
 * site. Without a report, the own account seen last; real ones before the sample. Null when nothing is tracked.
 */
export function accountOfTab(status: TabStatus | null, tracked: readonly AccountRecord[]): AccountRecord | null {
  const byKey = (key: string | null): AccountRecord | undefined => tracked.find((account) => account.key === key);
  const own = tracked.filter((account) => account.relation === 'own');
  if (status === null) return newest(own) ?? newest(tracked);
  return (
    byKey(status.accountKey) ??
    byKey(status.viewerKey) ??
    newest(own.filter((account) => account.platform === status.platform)) ??
    newest(own) ??
    newest(tracked)
  );
}

/** The account to ask about: the one of the page, else who is signed in there, else the one seen last. */
export function candidateOfTab(status: TabStatus | null, candidates: readonly AccountRecord[]): AccountRecord | null {
  const byKey = (key: string | null | undefined): AccountRecord | undefined =>
    candidates.find((account) => account.key === key);
  return byKey(status?.accountKey) ?? byKey(status?.viewerKey) ?? newest(candidates);
}
