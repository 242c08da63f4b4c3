/** Every platform there is. One folder, one entry here; a test compares the two. */
import { COUNT_WORDS } from '@/lib/language/count-words';
import '@/lib/language/every-language';
import type { PlatformDescriptor } from './contract';
import { isPageOf, onHosts } from './engine/addresses';
import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { isOtherSite } from './other-site';
import { otherSite } from './other-site-description';
import { pinterest } from './pinterest';
import { reddit } from './reddit';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { x } from './x';
import { youtube } from './youtube';

export const platforms: readonly PlatformDescriptor[] = [
  x,
  linkedin,
  instagram,
  facebook,
  youtube,
  tiktok,
  threads,
  bluesky,
  mastodon,
  reddit,
  pinterest,
];

/** The words of counts in all languages, as a page gets them. */
export const countWords = COUNT_WORDS;

const isKnownHost = (host: string): boolean =>
  platforms.some((platform) => onHosts(platform, new URL(`https://${host}/`)));

/** The description of a platform, or the empty one of a site that goes by its host; null for anything else. */
export function platformById(id: string): PlatformDescriptor | null {
  const known = platforms.find((platform) => platform.id === id);
  if (known !== undefined) return known;
  return isOtherSite(id) && !isKnownHost(id) ? otherSite(id) : null;
}

/**
 * The platform of a page, or null. Sites are known by their hosts; platforms without fixed addresses only on https
 * pages that show their mark.
 */
export function platformFor(url: URL, document: Document): PlatformDescriptor | null {
  const fitting = platforms.filter((platform) => isPageOf(platform, url, document));
  return fitting.find(({ hosts }) => hosts.length > 0) ?? fitting[0] ?? null;
}
