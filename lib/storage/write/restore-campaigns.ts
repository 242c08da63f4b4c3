/** Letting posts that a file added join the campaigns of this machine by their rules. */
import { understandPlan } from '@/lib/domain/campaigns/campaign-plan';
import { db } from '../db';
import type { PostRecord } from '../records';
import { joinedByRules } from './campaigns';

/** Posts that are read at once. */
const PAGE = 500;

/** A campaign as one text. */
const nameOf = (accountKey: string, name: string): string => `${accountKey} ${name}`;

/** The campaigns that have a rule by now, before a file brings its own. To be called inside a transaction over the campaigns. */
export async function rulesHere(): Promise<ReadonlySet<string>> {
  const ruled = await db.campaigns.filter(({ plan }) => understandPlan(plan).rule !== null).toArray();
  return new Set(ruled.map(({ accountKey, name }) => nameOf(accountKey, name)));
}

/**
 * Puts new posts into the campaigns among `rules` that they match. The rules of the file itself saw its posts where it was
 * made, and what the user decided there stands. Inside a transaction over posts and campaigns.
 */
export async function joinRules(postKeys: readonly string[], rules: ReadonlySet<string>): Promise<void> {
  for (let start = 0; rules.size > 0 && start < postKeys.length; start += PAGE) {
    const found = await db.posts.bulkGet(postKeys.slice(start, start + PAGE));
    const posts = found.filter((post) => post !== undefined);
    const joined = await joinedByRules(posts, () => true);
    const changed = joined.flatMap((post, index): PostRecord[] => {
      const before = posts[index]?.campaigns ?? [];
      const campaigns = post.campaigns.filter(
        (name) => before.includes(name) || rules.has(nameOf(post.accountKey, name)),
      );
      return campaigns.length === before.length ? [] : [{ ...post, campaigns }];
    });
    if (changed.length > 0) await db.posts.bulkPut(changed);
  }
}
