/** Reads a whole page at once. */
import type { PageReading, PostDraft } from '@/lib/domain/reading';
import type { PlatformDescriptor } from '../contract';
import { readAccount } from './account';
import { findCandidates } from './candidates';
import { pageContext } from './context';
import { healthOf } from './health';
import { readPost } from './post';

/** Everything that stands on the page now: posts in page order, each once. `now` in milliseconds since 1970. */
export function readPage(document: Document, url: URL, descriptor: PlatformDescriptor, now: number): PageReading {
  const context = pageContext(document, url, descriptor, now);
  const candidates = findCandidates(document, descriptor);
  const drafts = candidates.map((candidate) => readPost(candidate, context)).filter((draft) => draft !== null);
  return {
    platform: descriptor.id,
    site: context.site,
    page: context.route?.name ?? null,
    lang: context.language,
    viewer: context.viewer,
    account: readAccount(context),
    posts: eachOnce(drafts),
    wall: context.wall,
    signsOfPosts: context.signsOfPosts,
    health: healthOf(descriptor, candidates.length, drafts),
  };
}

/** A post that stands twice on a page (a dialog over its list) is reported at its first place, by its richer reading. */
function eachOnce(drafts: readonly PostDraft[]): PostDraft[] {
  const posts = new Map<string, PostDraft>();
  for (const draft of drafts) {
    const known = posts.get(draft.id);
    posts.set(draft.id, known === undefined ? draft : richer(known, draft));
  }
  return [...posts.values()];
}

/** A post pinned to the top stands in its list a second time, without the mark. */
function richer(first: PostDraft, second: PostDraft): PostDraft {
  const best = richness(second) > richness(first) ? second : first;
  const isPinned = first.isPinned || second.isPinned;
  return best.isPinned === isPinned ? best : { ...best, isPinned };
}

/** How much a reading tells: one for each number, one more for each exact one, one for each other field. */
function richness({ metrics, permalink, publishedAt, text, format, author }: PostDraft): number {
  const numbers = Object.values(metrics).reduce((sum, { precision }) => sum + (precision === 'exact' ? 2 : 1), 0);
  const fields = [permalink, publishedAt, text, format, author.handle, author.name];
  return numbers + fields.filter((field) => field !== null).length;
}
