/** Switching sites on and off: the browser's permission, the settings and the worker's registration, in that order. */
import { browser } from 'wxt/browser';
import { send } from '@/lib/messaging/client';
import { askToPersist } from '@/lib/storage/persistence';
import { changeSettings } from '@/lib/settings/store';
import type { Settings, SiteSettings } from '@/lib/settings/schema';
import { settingsOf, type OwnAddress, type Site } from './known-sites';

function withSite(settings: Settings, site: Site, change: Partial<SiteSettings>): Settings {
  return {
    ...settings,
    sites: { ...settings.sites, [site.key]: { ...settingsOf(site, settings), ...change } },
  };
}

function withAddresses(settings: Settings, added: readonly OwnAddress[]): Settings {
  const known = new Set(settings.ownAddresses.map(({ host }) => host));
  return {
    ...settings,
    ownAddresses: [...settings.ownAddresses, ...added.filter(({ host }) => !known.has(host))],
  };
}

/**
 * Asks the browser for exactly these sites and switches them on when it agrees. True when it did.
 * Must be called directly in a click: the browser refuses to ask after anything that takes time, so nothing is awaited before.
 */
export async function allowSites(sites: readonly Site[]): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: sites.flatMap((site) => [...site.origins]) });
  if (!granted) return false;
  const added = sites.filter((site) => site.isOwnAddress).map(({ key, platform }) => ({ host: key, platform }));
  await changeSettings((settings) =>
    sites.reduce(
      (changed, site) => withSite(changed, site, { on: true, paused: false }),
      withAddresses(settings, added),
    ),
  );
  await send('sites.sync', undefined);
  // From now on there will be something to lose.
  await askToPersist();
  return true;
}

/** Stops reading a site and gives the browser's permission back. What was recorded stays. */
export async function switchOff(site: Site): Promise<void> {
  await changeSettings((settings) => {
    const changed = withSite(settings, site, { on: false });
    const ownAddresses = changed.ownAddresses.filter(({ host }) => !site.isOwnAddress || host !== site.key);
    return { ...changed, ownAddresses };
  });
  await send('sites.sync', undefined);
  await browser.permissions.remove({ origins: [...site.origins] });
}

export async function setPaused(site: Site, paused: boolean): Promise<void> {
  await changeSettings((settings) => withSite(settings, site, { paused }));
}

export async function setDisplay(site: Site, display: SiteSettings['display']): Promise<void> {
  await changeSettings((settings) => withSite(settings, site, { display }));
}
