/** Finding campaigns and their posts, through the index of their names. */
import { type CampaignPlan, type CampaignRule, understandPlan } from '@/lib/domain/campaigns/campaign-plan';
import { matchesRule } from '@/lib/domain/campaigns/campaign-rule';
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

/** What is written down about a campaign; a plan of unknowns when nothing is. */
export async function planOfCampaign(accountKey: string, campaign: string): Promise<CampaignPlan> {
  return understandPlan((await db.campaigns.get([accountKey, campaign]))?.plan);
}

/** Posts of the account that a rule would add to a campaign: those that match, are not in it and were not taken out by hand. */
export async function postsThatWouldJoin(
  accountKey: string,
  campaign: string,
  rule: CampaignRule,
): Promise<PostRecord[]> {
  const without = new Set((await planOfCampaign(accountKey, campaign)).without);
  return db.posts
    .where('accountKey')
    .equals(accountKey)
    .filter((post) => !post.campaigns.includes(campaign) && !without.has(post.key) && matchesRule(post, rule))
    .toArray();
}
