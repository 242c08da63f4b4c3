/** Finding imported conversions, and what they may join. */
import { understandPlan } from '@/lib/domain/campaigns/campaign-plan';
import { withImported } from '@/lib/domain/conversions/counted';
import { ConversionJoiner, type JoinableCampaign } from '@/lib/domain/conversions/join';
import { grouped } from '@/lib/domain/grouped';
import type { TypedValue } from '@/lib/domain/typed-values';
import { db } from '../db';
import type { AnnotationRecord, ConversionRecord } from '../records';

export function conversionsOfPost(postKey: string): Promise<ConversionRecord[]> {
  return db.conversions.where('postKey').equals(postKey).toArray();
}

/** Those of its posts, and those that name the campaign. */
export async function conversionsOfCampaign(
  accountKey: string,
  campaign: string,
  postKeys: readonly string[],
): Promise<ConversionRecord[]> {
  const [ofPosts, ofName] = await Promise.all([
    db.conversions.where('postKey').anyOf(postKeys).toArray(),
    db.conversions.where('[accountKey+campaign]').equals([accountKey, campaign]).toArray(),
  ]);
  return [...new Map([...ofPosts, ...ofName].map((row) => [row.id, row])).values()];
}

export interface CountedNumbers {
  readonly postKey: string;
  readonly typed: readonly TypedValue[];
}

/** What was typed in for posts of these accounts and, where nothing was, what was imported. */
export async function countedNumbers(
  annotations: readonly AnnotationRecord[],
  accountKeys: readonly string[],
): Promise<readonly CountedNumbers[]> {
  const rows = await db.conversions.where('accountKey').anyOf(accountKeys).toArray();
  if (rows.length === 0) return annotations;
  const byPost = grouped(rows, ({ postKey }) => postKey);
  const typed = new Map(annotations.map((each) => [each.postKey, each.typed]));
  const keys = new Set([...typed.keys(), ...byPost.keys()].filter((key) => key !== null));
  return [...keys].map((postKey) => ({
    postKey,
    typed: withImported(typed.get(postKey) ?? [], byPost.get(postKey) ?? []),
  }));
}

/** Posts that are read at once. */
const PAGE = 2000;

/** Knows the posts and campaigns of the user's own accounts. */
export async function conversionJoiner(): Promise<ConversionJoiner> {
  const own = new Map((await db.accounts.where('relation').equals('own').toArray()).map((each) => [each.key, each]));
  const campaigns = new Map<string, JoinableCampaign>();
  const know = (accountKey: string, name: string, link: string | null): void => {
    const platform = own.get(accountKey)?.platform;
    const id = `${accountKey} ${name}`;
    if (platform !== undefined && !campaigns.has(id)) campaigns.set(id, { accountKey, platform, name, link });
  };
  for (const { accountKey, name, plan } of await db.campaigns.toArray()) {
    know(accountKey, name, understandPlan(plan).rule?.link ?? null);
  }
  for (const { accountKey, campaigns: names } of await db.posts.where('campaigns').above('').toArray()) {
    for (const name of names) know(accountKey, name, null);
  }
  const joiner = new ConversionJoiner([...campaigns.values()]);
  const keys = await db.posts
    .where('accountKey')
    .anyOf([...own.keys()])
    .primaryKeys();
  for (let start = 0; start < keys.length; start += PAGE) {
    for (const post of await db.posts.bulkGet(keys.slice(start, start + PAGE)))
      if (post !== undefined) joiner.add(post);
  }
  return joiner;
}
