/** Turns a post as a page told it into what may be kept: cleaned, cut, and only of an account the user follows here. */
import { accountKey, postKey } from '@/lib/domain/accounts';
import type { PostMetric } from '@/lib/domain/metrics';
import type { PostDraft, PostMetrics, TimePrecision } from '@/lib/domain/reading';
import type { Capture } from '@/lib/messaging/schemas';
import { permalinkOf } from '@/lib/platforms/engine/addresses';
import { excerptOf } from '@/lib/shared/excerpt';
import type { AccountRecord } from '@/lib/storage/records';
import type { Observation, PostFacts } from '@/lib/storage/write/merge-post';
import type { Site } from './sites';

/** Why a capture is not kept. `repost`: a post passed on, which may be anybody's. */
export type Rejection = 'clock' | 'no-author' | 'untracked' | 'repost' | 'odd-id';

export interface CleaningOptions {
  readonly site: Site;
  /** Address of the page, for permalinks. */
  readonly page: URL;
  readonly now: number;
  /** Own and rival accounts of the platform by key. */
  readonly tracked: ReadonlyMap<string, AccountRecord>;
  readonly keepTexts: boolean;
}

const DAY = 24 * 60 * 60 * 1000;
/** For so long a page may wait to tell what it read: the machine slept, or there was no room. Before that the stamp is not to be believed. */
const WAITS_FOR = 7 * DAY;
/** Before the first of the sites existed. */
const EARLIEST = Date.UTC(2002, 0, 1);
const LINKS = 20;

/** What may be kept of a capture, or why nothing may. */
export function cleanCapture(capture: Capture, options: CleaningOptions): Observation | Rejection {
  const { post, page } = capture;
  // Nothing was read later than now: the clock was set back meanwhile.
  const readAt = Math.min(capture.readAt, options.now);
  if (options.now - readAt > WAITS_FOR) return 'clock';
  if (post.author.handle === null) return 'no-author';
  const { descriptor } = options.site;
  const author = options.tracked.get(accountKey(descriptor.id, post.author.handle));
  if (author === undefined) return 'untracked';
  if (post.isRepost) return 'repost';
  if (!/^[\w.:=-]+$/.test(post.id)) return 'odd-id';
  const severalIds = descriptor.severalIds === true;
  return {
    facts: factsOf(post as PostDraft, author, options),
    severalIds,
    readAt,
    page,
    metrics: metricsOf(post as PostDraft),
  };
}

function factsOf(post: PostDraft, author: AccountRecord, options: CleaningOptions): PostFacts {
  const { descriptor, site } = options.site;
  const isOwn = author.relation === 'own';
  const text = isOwn && post.text !== null ? tidy(post.text) : null;
  return {
    key: postKey(descriptor.id, site, post.id),
    platform: descriptor.id,
    site,
    id: post.id,
    accountKey: author.key,
    permalink: post.permalink === null ? null : permalinkOf(post.permalink, descriptor, options.page),
    ...publishedOf(post, options.now),
    format: post.format,
    isReply: post.isReply,
    isPromoted: post.isPromoted,
    isPinned: post.isPinned,
    excerpt: text === null || text === '' ? null : excerptOf(text),
    text: options.keepTexts && text !== '' ? text : null,
    hashtags: post.hashtags.map(tidy),
    // Names of other people only where the user's own text holds them.
    mentions: isOwn ? post.mentions.map(tidy) : [],
    links: post.links.filter((link) => /^https?:\/\//.test(link)).slice(0, LINKS),
  };
}

/** Without control characters and without those that turn the direction of writing; line breaks stay. */
function tidy(text: string): string {
  return text
    .replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

function publishedOf(
  post: PostDraft,
  now: number,
): { publishedAt: number | null; publishedAtPrecision: TimePrecision } {
  const moment = post.publishedAt === null ? Number.NaN : Date.parse(post.publishedAt);
  const isPossible = moment >= EARLIEST && moment <= now + DAY && post.publishedAtPrecision !== 'unknown';
  return isPossible
    ? { publishedAt: moment, publishedAtPrecision: post.publishedAtPrecision }
    : { publishedAt: null, publishedAtPrecision: 'unknown' };
}

/** Only votes can be negative in sum; any other count below 0 was misread and is unknown. */
function metricsOf(post: PostDraft): PostMetrics {
  const entries = Object.entries(post.metrics) as [PostMetric, PostMetrics[PostMetric]][];
  return Object.fromEntries(
    entries.filter(([metric, count]) => count !== undefined && (metric === 'score' || count.low >= 0)),
  );
}
