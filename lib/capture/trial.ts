/** Reads the page once by another description beside the present one. Nothing of it is sent to be kept. */
import type { PostDraft } from '@/lib/domain/reading';
import type { Trial, TrialPair } from '@/lib/messaging/patch-schemas';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { findCandidates, pageContext, readAccount, readPost } from '@/lib/platforms/engine';

/** Of a very long page the first posts tell enough. */
const MOST_POSTS = 200;

type Raw = Readonly<Record<string, { readonly raw: string } | undefined>>;

const rawOf = (metrics: Raw): Record<string, string> =>
  Object.fromEntries(Object.entries(metrics).flatMap(([name, read]) => (read === undefined ? [] : [[name, read.raw]])));

const told = ({ id, author, publishedAt, permalink, metrics }: PostDraft): Trial['posts'][number] => ({
  id,
  handle: author.handle,
  publishedAt,
  permalink,
  metrics: rawOf(metrics),
});

function readOnce(window: Window, descriptor: PlatformDescriptor, now: number): Trial {
  const context = pageContext(window.document, new URL(window.location.href), descriptor, now);
  const candidates = findCandidates(window.document, descriptor);
  const posts = candidates.slice(0, MOST_POSTS).flatMap((candidate) => readPost(candidate, context) ?? []);
  return {
    found: candidates.length,
    identified: posts.length,
    posts: posts.map(told),
    account: rawOf(readAccount(context)?.metrics ?? {}),
  };
}

/** What both descriptions read on the page as it is now. `now` in ms. */
export const tryOn = (
  window: Window,
  before: PlatformDescriptor,
  after: PlatformDescriptor,
  now: number,
): TrialPair => ({
  before: readOnce(window, before, now),
  after: readOnce(window, after, now),
});
