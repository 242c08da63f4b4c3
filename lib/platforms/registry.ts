/** Every platform there is. One folder, one entry here; a test compares the two. */
import type { PlatformDescriptor } from './contract';
import { onHosts } from './engine/addresses';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { x } from './x';

export const platforms: readonly PlatformDescriptor[] = [x, linkedin, mastodon];

export const platformById = (id: string): PlatformDescriptor | null =>
  platforms.find((platform) => platform.id === id) ?? null;

/**
 * The platform of a page, or null. Sites are known by their hosts; platforms without fixed addresses only on https
 * pages that show their mark.
 */
export function platformFor(url: URL, document: Document): PlatformDescriptor | null {
  if (url.protocol !== 'https:') return null;
  const isMarked = ({ detect }: PlatformDescriptor): boolean =>
    detect !== undefined && document.querySelector(detect) !== null;
  return (
    platforms.find((platform) => onHosts(platform, url) && (platform.detect === undefined || isMarked(platform))) ??
    platforms.find((platform) => platform.hosts.length === 0 && isMarked(platform)) ??
    null
  );
}
