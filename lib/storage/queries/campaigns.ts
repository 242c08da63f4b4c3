/** Finding campaigns and their posts, through the index of their names. */
import { db } from '../db';
import type { PostRecord } from '../records';

/** Names of all campaigns in which the account has posts, in alphabetical order. */
export async function campaignsOfAccount(accountKey: string): Promise<string[]> {
  const names = (await db.posts.orderBy('campaigns').uniqueKeys()) as string[];
  const found = await Promise.all(
    names.map((name) =>
      db.posts
        .where('campaigns')
        .equals(name)
        .filter((post) => post.accountKey === accountKey)
        .first(),
    ),
  );
  return names.filter((_, index) => found[index] !== undefined);
}

/** Posts of an account in a campaign, in no particular order. */
export function postsOfCampaign(accountKey: string, campaign: string): Promise<PostRecord[]> {
  return db.posts
    .where('campaigns')
    .equals(campaign)
    .filter((post) => post.accountKey === accountKey)
    .toArray();
}
