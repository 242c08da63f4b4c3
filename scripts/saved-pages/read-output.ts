/** Writes a reading in the form that `npm run read` prints, which other programs rely on. */
import { displayHandle } from '@/lib/domain/accounts';
import type { Measured } from '@/lib/domain/measured';
import type { AccountDraft, PageReading, PostDraft } from '@/lib/domain/reading';
import { platformById } from '@/lib/platforms/registry';
import { pageContext } from '@/lib/platforms/engine';
import { handle as completeHandle } from '@/lib/platforms/mastodon/hooks';

/** The reading as one object ready for JSON; `document` tells how its server writes the handles of its own accounts. */
export function readOutput(reading: PageReading, document: Document, url: URL): object {
  const shown = handleWriter(reading, document, url);
  return {
    schema: 1,
    platform: reading.platform,
    page: reading.page,
    url: url.href,
    lang: reading.lang,
    viewer: reading.viewer === null ? null : { handle: shown(reading.viewer) },
    account: reading.account === null ? null : accountOutput(reading.account, shown),
    posts: reading.posts.map((post) => postOutput(post, shown)),
    health: reading.health,
  };
}

type HandleWriter = (handle: string) => string;

/** Handles as the site writes them: without the name space of pages and, for accounts of this server, without the server. */
function handleWriter({ platform, site }: PageReading, document: Document, url: URL): HandleWriter {
  const descriptor = platformById(platform);
  if (site === null || descriptor === null) return displayHandle;
  const context = pageContext(document, url, descriptor, 0);
  const own = completeHandle({ text: '@own', context })?.slice('own'.length) ?? null;
  return (handle) => (own !== null && handle.endsWith(own) ? handle.slice(0, -own.length) : displayHandle(handle));
}

const measuredOutput = ({ value, low, high, precision, raw }: Measured): object => ({
  value,
  low,
  high,
  precision,
  raw,
});

function accountOutput({ handle, name, metrics }: AccountDraft, shown: HandleWriter): object {
  const read = Object.entries(metrics).map(([metric, measured]) => [metric, measuredOutput(measured)]);
  return { handle: shown(handle), name, followers: null, following: null, posts: null, ...Object.fromEntries(read) };
}

function postOutput(post: PostDraft, shown: HandleWriter): object {
  const { handle, name } = post.author;
  return {
    id: post.id,
    permalink: post.permalink,
    author: { handle: handle === null ? null : shown(handle), name },
    published_at: post.publishedAt,
    published_at_precision: post.publishedAtPrecision,
    format: post.format,
    text: post.text,
    hashtags: post.hashtags,
    mentions: post.mentions.map(shown),
    links: post.links,
    is_repost: post.isRepost,
    is_reply: post.isReply,
    is_promoted: post.isPromoted,
    is_pinned: post.isPinned,
    metrics: Object.fromEntries(
      Object.entries(post.metrics).map(([metric, measured]) => [metric, measuredOutput(measured)]),
    ),
  };
}
