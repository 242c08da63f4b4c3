/** Brings the extension into the state in which a user has finished first use, without clicking through it. */
import type { Page } from '@playwright/test';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/schema';
import { putRows, putSettings, sendMessage } from './database';

export interface SiteInUse {
  /** Platform id, or host for a site with an address of its own. */
  readonly site: string;
  /** Platform of a site with an address of its own. */
  readonly platform?: string;
  readonly display?: 'badge' | 'panel';
}

export interface OwnAccount {
  readonly platform: string;
  readonly site?: string;
  /** Complete handle. */
  readonly handle: string;
  readonly name: string;
}

/** Settings of somebody who uses these sites and has been through first use. */
export function settingsFor(sites: readonly SiteInUse[]): Settings {
  return {
    ...DEFAULT_SETTINGS,
    sites: Object.fromEntries(
      sites.map(({ site, display = 'badge' }) => [site, { on: true, paused: false, display }] as const),
    ),
    ownAddresses: sites.flatMap(({ site, platform }) => (platform === undefined ? [] : [{ host: site, platform }])),
    welcome: { sites: true, you: true, goals: true },
  };
}

const accountRow = ({ platform, site, handle, name }: OwnAccount, now: number): object => ({
  key: `${platform}:${handle}`,
  platform,
  site: site ?? null,
  handle,
  name,
  relation: 'own',
  firstSeenAt: now,
  lastSeenAt: now,
  latest: {},
  isSample: false,
});

/** `page` is a page of the extension; the browser must hold the permissions already. */
export async function finishFirstUse(
  page: Page,
  sites: readonly SiteInUse[],
  accounts: readonly OwnAccount[],
  now: number,
): Promise<void> {
  await putSettings(page, settingsFor(sites));
  if (accounts.length > 0) await putRows(page, { accounts: accounts.map((account) => accountRow(account, now)) });
  await sendMessage(page, 'sites.sync');
  await sendMessage(page, 'tabs.refresh');
}
