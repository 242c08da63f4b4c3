/** Which posts of a list are selected. A post that is no longer listed is no longer selected. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef, useState } from 'react';
import { postsByKey } from '@/lib/storage/queries/posts';
import type { PostRecord } from '@/lib/storage/records';

export interface Selection {
  /** The selected posts in the order of the list. */
  readonly keys: readonly string[];
  readonly has: (key: string) => boolean;
  /** What is kept of them, in the same order; while that is being read, those selected before. */
  readonly posts: readonly PostRecord[];
  /** Whether `posts` are all that are selected: before, nothing may be done with them. */
  readonly isRead: boolean;
  readonly isAll: boolean;
  /** Selects or deselects one row; with `isRange` all rows from the one chosen before to this one. */
  readonly toggle: (index: number, isRange: boolean) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();
const NO_ROWS: readonly string[] = [];

const NO_POSTS: readonly PostRecord[] = [];

/** The posts with these keys, and whether they are those or still the ones before. */
function usePosts(keys: readonly string[]): Pick<Selection, 'posts' | 'isRead'> {
  const names = keys.join(' ');
  const read = useLiveQuery(async () => ({ names, posts: await postsByKey(keys) }), [names]);
  const [last, setLast] = useState<typeof read>();
  if (read !== undefined && read !== last) setLast(read);
  const shown = read ?? last;
  return useMemo(() => {
    const posts = shown?.posts.filter((post) => post !== undefined) ?? NO_POSTS;
    return { posts, isRead: shown?.names === names };
  }, [shown, names]);
}

export function useSelection(rows: readonly string[] = NO_ROWS): Selection {
  const [chosen, setChosen] = useState(NONE);
  const anchor = useRef(0);
  const keys = useMemo(() => (chosen.size === 0 ? NO_ROWS : rows.filter((key) => chosen.has(key))), [rows, chosen]);
  const { posts, isRead } = usePosts(keys);
  return useMemo(() => {
    const toggle = (index: number, isRange: boolean): void => {
      const from = anchor.current;
      anchor.current = index;
      setChosen((before) => {
        const after = new Set(before);
        if (isRange) {
          for (const key of rows.slice(Math.min(from, index), Math.max(from, index) + 1)) after.add(key);
          return after;
        }
        const key = rows[index];
        if (key !== undefined && !after.delete(key)) after.add(key);
        return after;
      });
    };
    return {
      keys,
      has: (key) => chosen.has(key),
      posts,
      isRead,
      isAll: rows.length > 0 && keys.length === rows.length,
      toggle,
      selectAll: () => setChosen(new Set(rows)),
      clear: () => setChosen(NONE),
    };
  }, [rows, keys, chosen, posts, isRead]);
}
