/** Keeping what is written down about campaigns, and letting posts join them by their rules. */
import { type CampaignPlan, understandPlan, withoutPosts } from '@/lib/domain/campaigns/campaign-plan';
import { matchesRule } from '@/lib/domain/campaigns/campaign-rule';
import { db } from '../db';
import { writing } from '../open';
import { postsThatWouldJoin } from '../queries/campaigns';
import type { PostRecord } from '../records';

type Change = (plan: CampaignPlan) => CampaignPlan;

/** To be called inside a transaction over the campaigns. */
async function changed(accountKey: string, name: string, change: Change, now: number): Promise<CampaignPlan> {
  const kept = await db.campaigns.get([accountKey, name]);
  const plan = change(understandPlan(kept?.plan));
  await db.campaigns.put({ accountKey, name, plan, changedAt: now });
  return plan;
}

/** Changes a plan as it is at this moment, so that two windows do not undo each other's change. `now` in ms. */
export async function changePlan(accountKey: string, name: string, change: Change, now: number): Promise<void> {
  await writing(['campaigns'], () => changed(accountKey, name, change, now));
}

/**
 * Keeps the rule of a campaign (null: none) and puts the posts that match it into the campaign, in one step. Returns how
 * many joined. Posts that are in it already stay, whatever the rule; posts taken out by hand stay out. `now` in ms.
 */
export function saveRule(accountKey: string, name: string, rule: CampaignPlan['rule'], now: number): Promise<number> {
  return writing(['campaigns', 'posts'], async () => {
    await changed(accountKey, name, (plan) => ({ ...plan, rule, ruleSince: now }), now);
    if (rule === null) return 0;
    const joining = await postsThatWouldJoin(accountKey, name, rule);
    await db.posts.bulkPut(joining.map((post) => ({ ...post, campaigns: [...post.campaigns, name] })));
    return joining.length;
  });
}

/**
 * Notes that posts were taken out of a campaign by hand, or put in again: a change of its plan like any other. Inside a
 * transaction over the campaigns. `now` in ms.
 */
export async function rememberByHand(
  posts: readonly PostRecord[],
  campaign: string,
  isIn: boolean,
  now: number,
): Promise<void> {
  for (const accountKey of new Set(posts.map((post) => post.accountKey))) {
    const kept = await db.campaigns.get([accountKey, campaign]);
    if (kept === undefined) continue;
    const own = posts.filter((post) => post.accountKey === accountKey).map(({ key }) => key);
    await db.campaigns.put({ ...kept, plan: withoutPosts(understandPlan(kept.plan), own, !isIn), changedAt: now });
  }
}

/** Puts posts into campaigns. `isNew` tells by its key whether a post was not kept so far. */
type Joining = (posts: readonly PostRecord[], isNew: (key: string) => boolean) => readonly PostRecord[];

/**
 * What puts posts of these accounts, as they are about to be kept, into the campaigns whose rules they match. Posts that
 * were kept when a rule was saved were shown to the user then, and it does not look at them again; a new post may have
 * been read before. Inside a transaction over the campaigns.
 */
export async function joiningRules(accounts: readonly string[]): Promise<Joining> {
  const rows = await db.campaigns
    .where('accountKey')
    .anyOf([...new Set(accounts)])
    .toArray();
  const rules = rows.flatMap(({ accountKey, name, plan }) => {
    const { rule, ruleSince, without } = understandPlan(plan);
    return rule === null ? [] : [{ accountKey, name, rule, ruleSince, without: new Set(without) }];
  });
  if (rules.length === 0) return (posts) => posts;
  return (posts, isNew) =>
    posts.map((post) => {
      const joined = rules.filter(
        ({ accountKey, name, rule, ruleSince, without }) =>
          accountKey === post.accountKey &&
          (post.firstReadAt >= ruleSince || isNew(post.key)) &&
          !post.campaigns.includes(name) &&
          !without.has(post.key) &&
          matchesRule(post, rule),
      );
      if (joined.length === 0) return post;
      return { ...post, campaigns: [...post.campaigns, ...joined.map(({ name }) => name)] };
    });
}

/** Posts as they are about to be kept, each in the campaigns whose rules it matches: see joiningRules. */
export async function joinedByRules(
  posts: readonly PostRecord[],
  isNew: (key: string) => boolean,
): Promise<readonly PostRecord[]> {
  const joined = await joiningRules(posts.map(({ accountKey }) => accountKey));
  return joined(posts, isNew);
}
