/** The sites that can be chosen, and which of them the browser allows at the moment. */
import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { everyPlatform } from '@/lib/platforms/every-platform';
import { isOtherSite } from '@/lib/platforms/other-site';
import { settingsOf, sitesOf, type Site } from '../sites/known-sites';
import { useSettings } from './use-settings';

export function useSites(): readonly Site[] {
  const settings = useSettings();
  return useMemo(() => sitesOf(everyPlatform, settings), [settings]);
}

async function permitted(sites: readonly Site[]): Promise<ReadonlySet<string>> {
  const answers = await Promise.all(sites.map((site) => browser.permissions.contains({ origins: [...site.origins] })));
  return new Set(sites.filter((_, index) => answers[index] === true).map((site) => site.key));
}

/** Keys of the sites that the browser allows; null until it has answered. Follows changes made in the browser's own settings. */
export function usePermitted(sites: readonly Site[]): ReadonlySet<string> | null {
  const [keys, setKeys] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    let current = true;
    const ask = (): void => {
      void permitted(sites).then((answer) => {
        if (current) setKeys(answer);
      });
    };
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [sites]);
  return keys;
}

/** Hosts of sites that the user shows, as far as they are switched on. */
export function useOtherSites(): readonly string[] {
  const inUse = useSitesInUse();
  return useMemo(() => inUse.map(({ platform }) => platform).filter(isOtherSite), [inUse]);
}

/** Sites that the user switched on, whether or not the browser still allows them. */
export function useSitesInUse(): readonly Site[] {
  const settings = useSettings();
  const sites = useSites();
  return useMemo(() => sites.filter((site) => settingsOf(site, settings).on), [sites, settings]);
}
