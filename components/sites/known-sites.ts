/** The sites a user can choose: the platforms with fixed addresses, and the servers the user added. */
import type { PostMetric } from '@/lib/domain/metrics';
import { matchesPattern } from '@/lib/platforms/engine/addresses';
import { metricsOf, type PlatformFacts } from '@/lib/platforms/facts';
import { isOtherSite, otherSiteFacts } from '@/lib/platforms/other-site';
import type { Settings, SiteSettings } from '@/lib/settings/schema';

export interface Site {
  /** Key in the settings: the platform's id, or the host for a server the user added. */
  readonly key: string;
  readonly platform: string;
  /** The platform's name, or the host. */
  readonly name: string;
  /** Match patterns to ask permission for. */
  readonly origins: readonly string[];
  /** Where to send somebody who wants to open their profile. */
  readonly home: string;
  readonly display: 'badge' | 'panel';
  readonly isOwnAddress: boolean;
  /** Metrics of posts that the site can show. */
  readonly reads: readonly PostMetric[];
}

export interface OwnAddress {
  readonly host: string;
  readonly platform: string;
}

/** "https://*.linkedin.com/*" leads to https://www.linkedin.com/. */
function homeOf(pattern: string): string {
  return pattern.replace('://*.', '://www.').replace(/\*$/, '');
}

function fixedSite(platform: PlatformFacts): Site {
  return {
    key: platform.id,
    platform: platform.id,
    name: platform.name,
    origins: platform.hosts,
    home: homeOf(platform.hosts[0] ?? ''),
    display: platform.display,
    isOwnAddress: false,
    reads: metricsOf(platform),
  };
}

/** A server that runs one of the platforms without fixed addresses. */
export function ownSite(address: OwnAddress, platforms: readonly PlatformFacts[]): Site {
  const platform =
    platforms.find(({ id }) => id === address.platform) ??
    (isOtherSite(address.platform) ? otherSiteFacts(address.platform) : undefined);
  return {
    key: address.host,
    platform: address.platform,
    name: address.host,
    origins: [`https://${address.host}/*`],
    home: `https://${address.host}/`,
    display: platform?.display ?? 'badge',
    isOwnAddress: true,
    reads: platform === undefined ? [] : metricsOf(platform),
  };
}

/** Platforms whose servers the user has to name. */
export const withoutAddress = (platforms: readonly PlatformFacts[]): readonly PlatformFacts[] =>
  platforms.filter((platform) => platform.hosts.length === 0);

/** All sites that can be chosen: fixed ones in the order of the platforms, then the user's servers. */
export function sitesOf(platforms: readonly PlatformFacts[], settings: Settings): readonly Site[] {
  const fixed = platforms.filter((platform) => platform.hosts.length > 0).map(fixedSite);
  return [...fixed, ...settings.ownAddresses.map((address) => ownSite(address, platforms))];
}

/** The settings of a site; off, and displayed as its platform suggests, before the user said anything. */
export function settingsOf(site: Site, settings: Settings): SiteSettings {
  return settings.sites[site.key] ?? { on: false, paused: false, display: site.display };
}

/** The site that an address belongs to, or null. */
export function siteOfAddress(url: URL, sites: readonly Site[]): Site | null {
  return sites.find((site) => site.origins.some((pattern) => matchesPattern(pattern, url))) ?? null;
}
