/** Whose a post is, and what may be done with it. Pure. */
import type { PostDraft } from '@/lib/domain/reading';
import type { PageSettings } from '@/lib/messaging/schemas';

/** What the user follows on this site. */
export interface Followed {
  /** Complete handles in lower case. */
  readonly relations: ReadonlyMap<string, 'own' | 'rival'>;
  readonly badgesForRivals: boolean;
}

export function followedOf({ tracked, badgesForRivals }: PageSettings): Followed {
  return { relations: new Map(tracked.map(({ handle, relation }) => [handle, relation])), badgesForRivals };
}

export interface Use {
  /** May leave the page. */
  readonly isRecorded: boolean;
  readonly hasBadge: boolean;
}

const NOT_AT_ALL: Use = { isRecorded: false, hasBadge: false };

/**
 * What may be done with a post. Posts of others, whoever passes them on, and advertisements never leave the page and
 * never carry a badge; neither does a post whose author is not told.
 */
export function allowedUse({ author, isRepost, isPromoted }: PostDraft, followed: Followed): Use {
  if (author.handle === null || isRepost || isPromoted) return NOT_AT_ALL;
  const relation = followed.relations.get(author.handle.toLowerCase());
  if (relation === undefined) return NOT_AT_ALL;
  return { isRecorded: true, hasBadge: relation === 'own' || followed.badgesForRivals };
}
