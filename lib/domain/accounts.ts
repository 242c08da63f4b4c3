/** What an account is to the user, and the key under which it is kept. */

/** `candidate`: recognised on a page, the user has not said yet. `ignored`: the user said "neither". */
export type Relation = 'own' | 'rival' | 'candidate' | 'ignored';

/** Accounts whose posts are recorded. */
export const isTracked = (relation: Relation): boolean => relation === 'own' || relation === 'rival';

/** At most this many rivals, over all platforms. */
export const MAX_RIVALS = 5;

/**
 * Key of an account, `platform:handle` in lower case.
 * `handle` is complete: `user@server` where a platform has many servers, `company/acme` where pages and people have name spaces of their own.
 */
export function accountKey(platform: string, handle: string): string {
  return `${platform}:${handle.toLowerCase()}`;
}

/** The handle as its site writes it: without the name space that tells pages from people. */
export function displayHandle(handle: string): string {
  return handle.slice(handle.lastIndexOf('/') + 1);
}

/**
 * Key of a post. `site` is the server for platforms whose ids are only valid on one server, otherwise null.
 */
export function postKey(platform: string, site: string | null, id: string): string {
  return site === null ? `${platform}:${id}` : `${platform}:${site}:${id}`;
}
