/** The list of posts as a table of which only the rows in view exist, so that it stays fast however long it is. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ComparedMetric } from '@/lib/domain/comparable';
import type { PostSort } from '@/lib/domain/post-list/list-posts';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import type { History } from '../hooks/use-history';
import { usePostsByKey } from '../hooks/use-posts-by-key';
import { useTranslator } from '../hooks/use-translator';
import { useUsuals } from '../hooks/use-usuals';
import { useWidth } from '../hooks/use-width';
import { PostsHead } from './posts-head';
import { PostRow } from './post-row';
import type { Selection } from './use-selection';

/** From this width on there is one line per post, with a column for each thing. */
const WIDE = 620;
/** Below this the factor goes; its symbol stays. */
const NARROW = 340;
/** Posts are read so many at a time, and so many beyond those in view: scrolling a little asks for nothing. */
const BLOCK = 50;

interface Props {
  /** Keys of the posts in their order. */
  readonly rows: readonly string[];
  /** Posts that are known already. */
  readonly first: readonly PostRecord[];
  readonly account: AccountRecord;
  /** The posts that make up what is usual. */
  readonly history: History | undefined;
  readonly columns: readonly ComparedMetric[];
  readonly sort: PostSort;
  readonly onSort: (sort: PostSort) => void;
  readonly onPost: (key: string) => void;
  readonly selection: Selection;
}

/** What is shown at a width: how many metrics, and in how many lines. */
export function shapeAt(width: number, columns: readonly ComparedMetric[], sort: PostSort) {
  const isWide = width >= WIDE;
  const sorted = columns.find((metric) => metric === sort) ?? columns[0] ?? 'engagements';
  const room = Math.max(1, Math.floor((width - 460) / 88));
  const some = columns.slice(0, room);
  const metrics = isWide ? (some.includes(sorted) ? some : [...some.slice(0, -1), sorted]) : [sorted];
  return { isWide, isNarrow: width < NARROW, metrics, rowHeight: isWide ? 36 : 48 };
}

/** Keeps the first row in view where it is when rows appear or go above it: a list that is being read must not jump. */
function useAnchor(scroller: RefObject<HTMLElement | null>, rows: readonly string[], rowHeight: number): void {
  const first = useRef<string | null>(null);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null) return undefined;
    const at = first.current === null ? -1 : rows.indexOf(first.current);
    const top = Math.floor(current.scrollTop / rowHeight);
    if (current.scrollTop > rowHeight && at >= 0 && at !== top) current.scrollBy(0, (at - top) * rowHeight);
    const note = (): void => {
      first.current = rows[Math.floor(current.scrollTop / rowHeight)] ?? null;
    };
    note();
    current.addEventListener('scroll', note, { passive: true });
    return () => current.removeEventListener('scroll', note);
  }, [scroller, rows, rowHeight]);
}

/** The posts of the rows from `from` to `to`, as far as they are read. */
function usePostsInView(rows: readonly string[], from: number, to: number, first: readonly PostRecord[]) {
  const start = Math.max(0, (Math.floor(from / BLOCK) - 1) * BLOCK);
  const end = (Math.ceil(to / BLOCK) + 1) * BLOCK;
  const near = useMemo(() => rows.slice(start, end), [rows, start, end]);
  const posts = usePostsByKey(near, first);
  const visible = useMemo(() => rows.slice(from, to).flatMap((key) => posts.get(key) ?? []), [rows, from, to, posts]);
  return { posts, visible };
}

/** The one row at which Tab stops, or a long list could not be passed: the one visited last, the first drawn when that is gone. */
function useTabStop(from: number, to: number): [number, (index: number) => void] {
  const [visited, setVisited] = useState(0);
  return [visited >= from && visited < to ? visited : from, setVisited];
}

export function PostsTable({ rows, first, account, history, columns, sort, onSort, onPost, selection }: Props) {
  const { t } = useTranslator();
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const shape = shapeAt(width, columns, sort);
  // oxlint-disable-next-line react/incompatible-library -- concerns a compiler that this project does not use
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => shape.rowHeight,
    getItemKey: (index) => rows[index] ?? index,
    overscan: 10,
  });
  useEffect(() => virtual.measure(), [virtual, shape.rowHeight]);
  useAnchor(scroller, rows, shape.rowHeight);
  const items = virtual.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = (items.at(-1)?.index ?? -1) + 1;
  const { posts, visible } = usePostsInView(rows, from, to, first);
  const usuals = useUsuals(account, visible, history);
  const move = (index: number): void => {
    if (rows.length === 0) return;
    const target = Math.min(Math.max(index, 0), rows.length - 1);
    virtual.scrollToIndex(target);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`tr[data-index="${target}"] button`)?.focus(),
    );
  };
  const [stop, setVisited] = useTabStop(from, to);
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className="posts-scroller">
      <table className={`posts-table ${shape.isWide ? 'posts-wide' : 'posts-tall'}`} aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{t('posts.table')}</caption>
        <PostsHead shape={shape} sort={sort} onSort={onSort} selection={selection} />
        <tbody>
          <Spacer height={before} />
          {items.map(({ index, key }) => {
            const post = posts.get(rows[index] ?? '');
            if (post === undefined) return <Spacer key={key} height={shape.rowHeight} />;
            return (
              <PostRow
                key={key}
                post={post}
                index={index}
                usual={usuals.get(post.key)}
                onOpen={onPost}
                onMove={move}
                isStop={index === stop}
                onVisit={setVisited}
                {...{ shape, selection }}
              />
            );
          })}
          <Spacer height={after} />
        </tbody>
      </table>
    </div>
  );
}

function Spacer({ height }: { readonly height: number }) {
  return height <= 0 ? null : <tr aria-hidden="true" style={{ blockSize: `${height}px` }} />;
}
