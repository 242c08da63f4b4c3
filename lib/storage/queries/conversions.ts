/** Finding imported conversions, and what counts beside what was typed in. */
import { withImported } from '@/lib/domain/conversions/counted';
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
