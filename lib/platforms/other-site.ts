/** Sites that this version does not know: the user names the host and shows where its numbers stand. The id of such a site is its host. */
import type { PostMetric } from '@/lib/domain/metrics';
import type { PlatformIdentity } from './contract';
import type { MetricFacts, PlatformFacts } from './facts';

/** What may be shown on a page; of each site some of it. */
const SHOWABLE: readonly PostMetric[] = [
  'likes',
  'comments',
  'shares',
  'views',
  'impressions',
  'saves',
  'quotes',
  'score',
];

/** Compared with nothing: these sites have no description of ours that could grow old. */
export const OTHER_VERIFIED = '2026-11-01';
export const OTHER_MATURE_DAYS = 7;
/** Longer names of sites are refused by backups. */
const LONGEST_HOST = 60;

/** Whether an id is the host of a site that this version does not know. */
export const isOtherSite = (id: string): boolean =>
  id.length <= LONGEST_HOST && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(id);

const patternOf = (host: string): string => `https://${host}/*`;

/** By what a page is known to be one of the site: its address alone. */
export const otherSiteIdentity = (host: string): PlatformIdentity => ({
  id: host,
  hosts: [patternOf(host)],
  ids: 'global',
});

/** What pages of ours know of such a site. No number is expected: which it shows is for the user to say. */
export function otherSiteFacts(host: string): PlatformFacts {
  const facts: MetricFacts = { visibility: 'public', minFill: 0 };
  return {
    id: host,
    name: host,
    verified: OTHER_VERIFIED,
    status: 'working',
    hosts: [patternOf(host)],
    matureAfterDays: OTHER_MATURE_DAYS,
    display: 'panel',
    metrics: Object.fromEntries(SHOWABLE.map((metric) => [metric, facts])),
    accountMetrics: [],
  };
}
