/** Posts out of files, under the keys by which they are kept here: some sites show one post under several ids. */
import type { PostRecord } from '../records';
import type { Observation, PostFacts } from './merge-post';
import { underKnownKeys } from './one-post';

/** Platforms of which the same post may come under another id. */
const SEVERAL_IDS: ReadonlySet<string> = new Set(['linkedin']);

export const hasSeveralIds = ({ platform }: PostFacts): boolean => SEVERAL_IDS.has(platform);

const lookAt = (facts: PostRecord): Observation => ({
  facts,
  readAt: facts.lastReadAt,
  page: null,
  metrics: {},
  severalIds: true,
});

/** For posts of a file that are kept here under another key: that key, by the one in the file. */
export async function keysHere(posts: readonly PostRecord[]): Promise<ReadonlyMap<string, string>> {
  const named = await underKnownKeys(posts.filter(hasSeveralIds).map(lookAt));
  return new Map(
    named.flatMap(({ observation, otherKey }) =>
      otherKey === null ? [] : [[otherKey, observation.facts.key] as const],
    ),
  );
}
