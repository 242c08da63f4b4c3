/** What conversions may join; apart from finding them, because only an import asks. */
import { understandPlan } from '@/lib/domain/campaigns/campaign-plan';
import { ConversionJoiner, type JoinableCampaign } from '@/lib/domain/conversions/join';
import { db } from '../db';

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
