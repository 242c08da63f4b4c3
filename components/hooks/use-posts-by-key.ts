/** Kept posts by their keys, current while the user scrolls; what was read before stays until it is read anew. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { postsByKey } from '@/lib/storage/queries/posts';
import type { PostRecord } from '@/lib/storage/records';

export type PostsByKey = ReadonlyMap<string, PostRecord>;

const mapOf = (posts: readonly (PostRecord | undefined)[]): PostsByKey =>
  new Map(posts.flatMap((post) => (post === undefined ? [] : [[post.key, post]])));

/** Posts of `keys` that are read so far and those of the keys before; `first` are some that are known already. */
export function usePostsByKey(keys: readonly string[], first: readonly PostRecord[]): PostsByKey {
  const [last, setLast] = useState<{ readonly read: PostsByKey; readonly all: PostsByKey }>();
  const read = useLiveQuery(async () => mapOf(await postsByKey(keys)), [keys.join(' ')]);
  // Rows that stay in view while others come must not be empty in between.
  if (read !== undefined && read !== last?.read) setLast({ read, all: new Map([...(last?.read ?? []), ...read]) });
  const known = useMemo(() => mapOf(first), [first]);
  return last?.all ?? known;
}
