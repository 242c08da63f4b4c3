/** The description of a site that this version does not know, before the user has shown anything: it reads nothing. */
import { parseTimeWords } from '@/lib/language/parse-time';
import { definePlatform, type Equipment, type PlatformDescriptor } from './contract';
import { OTHER_MATURE_DAYS, OTHER_VERIFIED, otherSiteIdentity } from './other-site';

/** The engine alone, with ages in words. */
export const equipment: Equipment = { hooks: {}, timeWords: parseTimeWords };

/** How its counts are shortened is not known, so a shortened one is as wide as it can be. */
export const otherSite = (host: string): PlatformDescriptor =>
  definePlatform(
    {
      ...otherSiteIdentity(host),
      schema: 1,
      name: host,
      verified: OTHER_VERIFIED,
      status: 'working',
      rounding: 'unknown',
      matureAfterDays: OTHER_MATURE_DAYS,
      display: 'panel',
      routes: [{ name: 'page', path: { source: '^/' }, posts: false }],
      walls: [],
      signsOfPosts: '[data-yardstick-never]',
      viewer: { sources: [] },
      account: { on: [], handle: { sources: [] }, name: { sources: [] }, metrics: {} },
      layouts: [],
    },
    equipment,
  );
