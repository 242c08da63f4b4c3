/** Made-up posts, readings and accounts for tests; every part can be replaced. */
import { exactly, shortened } from '@/lib/domain/measured';
import type { PostMetric } from '@/lib/domain/metrics';
import type { PostDraft, PostMetrics, ReadMeasured } from '@/lib/domain/reading';
import type { AccountRecord, ConversionRecord, PostRecord } from '@/lib/storage/records';
import type { Observation, PostFacts } from '@/lib/storage/write/merge-post';

export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

/** A Thursday, 14:12 UTC. */
export const NOW = Date.UTC(2026, 10, 19, 14, 12);

/** A number of which every digit was shown. */
export const shown = (value: number, source = 0): ReadMeasured => ({ ...exactly(value), source });

/** "12.4K" on a site that cuts off. */
export const thousands = (value: number, raw: string): ReadMeasured => ({
  ...shortened(value, 100, 'down', raw),
  source: 0,
});

export const metrics = (values: Partial<Record<PostMetric, number>>): PostMetrics =>
  Object.fromEntries(Object.entries(values).map(([metric, value]) => [metric, shown(value)]));

export function aDraft(over: Partial<PostDraft> = {}): PostDraft {
  return {
    id: '1001',
    permalink: 'https://x.com/fernandoak/status/1001',
    author: { handle: 'fernandoak', name: 'Fern & Oak' },
    publishedAt: new Date(NOW - 29 * HOUR).toISOString(),
    publishedAtPrecision: 'exact',
    format: 'text',
    text: 'How to water a fern in 40 seconds. Less, and more often.',
    hashtags: [],
    mentions: [],
    links: [],
    isRepost: false,
    isReply: false,
    isPromoted: false,
    isPinned: false,
    metrics: metrics({ likes: 388, comments: 21, shares: 61 }),
    ...over,
  };
}

export function someFacts(over: Partial<PostFacts> = {}): PostFacts {
  return {
    key: 'x:1001',
    platform: 'x',
    site: null,
    id: '1001',
    accountKey: 'x:fernandoak',
    permalink: 'https://x.com/fernandoak/status/1001',
    publishedAt: NOW - 29 * HOUR,
    publishedAtPrecision: 'exact',
    format: 'text',
    isReply: false,
    isPromoted: false,
    isPinned: false,
    excerpt: 'How to water a fern',
    text: null,
    hashtags: [],
    mentions: [],
    links: [],
    ...over,
  };
}

export function aLook(over: Partial<Observation> = {}): Observation {
  return { facts: someFacts(), readAt: NOW, page: 'profile', metrics: metrics({ likes: 388 }), ...over };
}

export function anAccount(over: Partial<AccountRecord> = {}): AccountRecord {
  return {
    key: 'x:fernandoak',
    platform: 'x',
    site: null,
    handle: 'fernandoak',
    name: 'Fern & Oak',
    relation: 'own',
    firstSeenAt: NOW - 100 * DAY,
    lastSeenAt: NOW,
    latest: {},
    isSample: false,
    ...over,
  };
}

/** A kept post, with all its metrics read at `lastReadAt`. */
export function aPost(over: Partial<PostRecord> = {}): PostRecord {
  const lastReadAt = over.lastReadAt ?? NOW;
  const latest = over.latest ?? metrics({ likes: 388, comments: 21, shares: 61 });
  return {
    ...someFacts(),
    campaigns: [],
    firstReadAt: lastReadAt,
    lastReadAt,
    latest,
    latestReadAt: Object.fromEntries(Object.keys(latest).map((metric) => [metric, lastReadAt])),
    followersAtPost: null,
    ...over,
  };
}

export function aConversion(over: Partial<ConversionRecord> = {}): ConversionRecord {
  return {
    id: 'c1',
    accountKey: 'x:fernandoak',
    postKey: 'x:1001',
    campaign: null,
    at: NOW - DAY,
    kind: 'conversions',
    count: 1,
    value: 40,
    currency: 'EUR',
    fileAt: NOW,
    ...over,
  };
}
