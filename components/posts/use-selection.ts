/** Which posts of a list are selected. A post that is no longer listed is no longer selected. */
import { useMemo, useRef, useState } from 'react';
import type { PostRecord } from '@/lib/storage/records';

export interface Selection {
  readonly keys: ReadonlySet<string>;
  /** The selected posts in the order of the list. */
  readonly posts: readonly PostRecord[];
  readonly isAll: boolean;
  /** Selects or deselects one row; with `isRange` all rows from the one chosen before to this one. */
  readonly toggle: (index: number, isRange: boolean) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();
const NO_ROWS: readonly PostRecord[] = [];

export function useSelection(rows: readonly PostRecord[] = NO_ROWS): Selection {
  const [keys, setKeys] = useState(NONE);
  const anchor = useRef(0);
  return useMemo(() => {
    const posts = keys.size === 0 ? NO_ROWS : rows.filter(({ key }) => keys.has(key));
    const toggle = (index: number, isRange: boolean): void => {
      const from = anchor.current;
      anchor.current = index;
      setKeys((before) => {
        const after = new Set(before);
        if (isRange) {
          for (const { key } of rows.slice(Math.min(from, index), Math.max(from, index) + 1)) after.add(key);
          return after;
        }
        const key = rows[index]?.key;
        if (key !== undefined && !after.delete(key)) after.add(key);
        return after;
      });
    };
    return {
      keys,
      posts,
      isAll: rows.length > 0 && posts.length === rows.length,
      toggle,
      selectAll: () => setKeys(new Set(rows.map(({ key }) => key))),
      clear: () => setKeys(NONE),
    };
  }, [rows, keys]);
}
