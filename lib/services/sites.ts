/** Sites: which one an address belongs to, and whether the user wants it read. The address comes from the browser, never from the page. */
import { browser } from 'wxt/browser';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { onHosts } from '@/lib/platforms/engine/addresses';
import { platformById, platforms } from '@/lib/platforms/registry';
import type { Settings, SiteSettings } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/store';

export interface Site {
  readonly descriptor: PlatformDescriptor;
  /** Server, for platforms whose ids are only valid on one; otherwise null. */
  readonly site: string | null;
  /** Key in the settings: the platform's id, or the host for sites with an address of their own. */
  readonly key: string;
}

/** The site of an address: a platform's own host, or a host that the user added; null for any other. */
export function siteAt(url: URL, settings: Settings): Site | null {
  const fixed = platforms.find((platform) => onHosts(platform, url));
  if (fixed !== undefined) {
    return { descriptor: fixed, site: fixed.ids === 'per-site' ? url.host : null, key: fixed.id };
  }
  const own = settings.ownAddresses.find(({ host }) => host === url.host);
  const descriptor = own === undefined ? null : platformById(own.platform);
  if (descriptor === null) return null;
  return { descriptor, site: descriptor.ids === 'per-site' ? url.host : null, key: url.host };
}

/** Whether what a page says of itself is what its address says. */
export function fits(site: Site, claimed: { readonly platform: string; readonly site: string | null }): boolean {
  return claimed.platform === site.descriptor.id && claimed.site === site.site;
}

/** What the user set for a site; before that everything is off. */
export function settingsOf(site: Site, settings: Settings): SiteSettings {
  const known = Object.hasOwn(settings.sites, site.key) ? settings.sites[site.key] : undefined;
  return known ?? { on: false, paused: false, display: site.descriptor.display };
}

/** Whether the browser lets us read this address. The user may take that back at any time, in the browser's own settings. */
export function isPermitted(url: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${url.origin}/*`] });
}

/**
 * The site of an address, if it is what the page claims to be, switched on, not paused and permitted; otherwise null.
 * Without `claimed` a page claims nothing.
 */
export async function siteToRead(
  url: URL,
  claimed?: { readonly platform: string; readonly site: string | null },
): Promise<{ readonly site: Site; readonly settings: Settings } | null> {
  const settings = await readSettings();
  const site = siteAt(url, settings);
  if (site === null || (claimed !== undefined && !fits(site, claimed))) return null;
  const { on, paused } = settingsOf(site, settings);
  return on && !paused && (await isPermitted(url)) ? { site, settings } : null;
}

/** What a site that is switched on is read by, and where. */
export interface ReadableSite {
  /** Id of the platform. */
  readonly platform: string;
  /** Match patterns. */
  readonly patterns: readonly string[];
}

/** Everything that is switched on, by key. */
export function readableSites(settings: Settings): Map<string, ReadableSite> {
  const found = new Map<string, ReadableSite>();
  for (const [key, { on }] of Object.entries(settings.sites)) {
    const site = on ? readableSite(key, settings) : null;
    if (site !== null) found.set(key, site);
  }
  return found;
}

function readableSite(key: string, settings: Settings): ReadableSite | null {
  const own = settings.ownAddresses.find(({ host }) => host === key);
  if (own !== undefined && platformById(own.platform) !== null)
    return { platform: own.platform, patterns: [`https://${key}/*`] };
  const fixed = platformById(key);
  return fixed === null || fixed.hosts.length === 0 ? null : { platform: fixed.id, patterns: fixed.hosts };
}
