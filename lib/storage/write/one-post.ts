/** One post that a site shows under several ids is kept once, under the key it was seen by first. */
import { db } from '../db';
import { postsByKey } from '../queries/posts';
import type { PostRecord } from '../records';
import type { Observation, PostFacts } from './merge-post';

export interface NamedObservation {
  readonly observation: Observation;
  /** The key it came with, when that is not the one it is kept under. */
  readonly otherKey: string | null;
}

/** The ids of one post are given within two seconds of each other. */
const SAME_MOMENT = 2000;
/** Shorter beginnings of texts may be alike by chance. */
const TELLING_TEXT = 12;

/** The observations under the keys by which their posts are kept, or will be. Runs inside a transaction over the posts. */
export async function underKnownKeys(observations: readonly Observation[]): Promise<readonly NamedObservation[]> {
  if (!observations.some(({ severalIds }) => severalIds === true))
    return observations.map((observation) => ({ observation, otherKey: null }));
  const named: NamedObservation[] = [];
  for (const observation of observations) {
    const key = (await keyOfPost(observation)) ?? twinAmong(named, observation.facts) ?? observation.facts.key;
    const isOther = key !== observation.facts.key;
    named.push({
      observation: isOther ? { ...observation, facts: { ...observation.facts, key } } : observation,
      otherKey: isOther ? observation.facts.key : null,
    });
  }
  return named;
}

/** The post with the other keys it came by in this batch. */
export function withOtherKeys(post: PostRecord, named: readonly NamedObservation[]): PostRecord {
  const found = named.flatMap(({ observation, otherKey }) =>
    otherKey !== null && observation.facts.key === post.key ? [otherKey] : [],
  );
  const otherKeys = [...new Set([...(post.otherKeys ?? []), ...found])];
  return otherKeys.length === 0 ? post : { ...post, otherKeys };
}

async function keyOfPost({ facts, severalIds }: Observation): Promise<string | null> {
  const [known] = await postsByKey([facts.key]);
  if (known !== undefined) return known.key;
  if (severalIds !== true || facts.publishedAt === null) return null;
  const near = await db.posts
    .where('[accountKey+publishedAt]')
    .between(
      [facts.accountKey, facts.publishedAt - SAME_MOMENT],
      [facts.accountKey, facts.publishedAt + SAME_MOMENT],
      true,
      true,
    )
    .toArray();
  return near.find((post) => isSamePost(post, facts))?.key ?? null;
}

const twinAmong = (named: readonly NamedObservation[], facts: PostFacts): string | null =>
  named.find(({ observation }) => observation.severalIds === true && isSamePost(observation.facts, facts))?.observation
    .facts.key ?? null;

/** Whether two cards of one account are the same post: published in the same moment, and one text begins like the other. */
function isSamePost(a: PostFacts, b: PostFacts): boolean {
  if (a.accountKey !== b.accountKey || a.publishedAt === null || b.publishedAt === null) return false;
  const isExact = a.publishedAtPrecision === 'exact' && b.publishedAtPrecision === 'exact';
  if (!isExact || Math.abs(a.publishedAt - b.publishedAt) > SAME_MOMENT) return false;
  const [shorter = '', longer = ''] = [beginning(a), beginning(b)].toSorted((one, other) => one.length - other.length);
  return shorter.length >= TELLING_TEXT && longer.startsWith(shorter);
}

const beginning = ({ excerpt }: PostFacts): string => (excerpt ?? '').replace(/[\s.…]+$/u, '');
