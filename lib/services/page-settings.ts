/** Tells content scripts the slice of the settings that they need, and takes the little they may change. */
import type { Input } from '@/lib/messaging/rules';
import type { PageSettings } from '@/lib/messaging/schemas';
import { countWords } from '@/lib/platforms/registry';
import type { Sender } from '@/lib/messaging/server';
import { changeSettings, readSettings } from '@/lib/settings/store';
import { trackedAccounts } from '@/lib/storage/queries/accounts';
import { forgetView } from './health-sums';
import { repairedDescriptor } from './patches';
import { fits, isPermitted, settingsOf, siteAt } from './sites';
import { wasTold } from './tabs';

/** What a content script may know. For a place that is no site of ours, or not the one it claims to be, the answer is "off". */
export async function pageSettings(claimed: Input<'page.hello'>, sender: Sender): Promise<PageSettings> {
  const settings = await readSettings();
  const { density, hidden, hideKey, rivals } = settings.badges;
  const common = { platform: claimed.platform, density, badgesHidden: hidden, hideKey, badgesForRivals: rivals };
  const site = siteAt(sender.url, settings);
  if (site === null || !fits(site, claimed)) {
    return { ...common, on: false, paused: false, display: 'panel', description: null, countWords: {}, tracked: [] };
  }
  if (sender.tabId !== null && !wasTold(sender.tabId)) await forgetView(sender.tabId);
  const { on: isOn, paused, display } = settingsOf(site, settings);
  const on = isOn && (await isPermitted(sender.url));
  // What is off learns nothing of the user's accounts.
  const isRead = on && !paused;
  const accounts = isRead ? await trackedAccounts(site.descriptor.id) : [];
  const tracked = accounts.map(({ handle, relation }) => ({
    handle: handle.toLowerCase(),
    relation: relation === 'own' ? ('own' as const) : ('rival' as const),
  }));
  const description = isRead ? JSON.stringify(await repairedDescriptor(site.descriptor)) : null;
  return { ...common, on, paused, display, description, countWords: isRead ? countWords : {}, tracked };
}

/** Hides or shows all badges, in every tab: changed settings are told to all. */
export async function hideBadges({ hidden }: Input<'badges.hide'>): Promise<void> {
  await changeSettings((settings) => ({ ...settings, badges: { ...settings.badges, hidden } }));
}
