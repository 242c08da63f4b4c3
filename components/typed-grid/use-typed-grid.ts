/** What stands in the cells of the grid: kept numbers, what is being typed, what could not be read; and how to undo. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef, useState } from 'react';
import { currentTyped, TYPED_BY_USER, type TypedByUser, type TypedValue } from '@/lib/domain/typed-values';
import { annotationsOf } from '@/lib/storage/queries/annotations';
import type { PostRecord } from '@/lib/storage/records';
import { type TypedNumber, typeInAll } from '@/lib/storage/write/typed-numbers';
import { useTranslator } from '../hooks/use-translator';
import { cellsOf, isUnknown, readCell } from './pasted-cells';

/** A text that is no kept number: still being typed, or not understood. */
export interface Draft {
  readonly text: string;
  readonly isUnclear: boolean;
}

/** What the last entry did. `outside`: pasted cells beyond the grid. */
export type Outcome =
  | { readonly kind: 'kept'; readonly n: number; readonly outside: number }
  | { readonly kind: 'undone'; readonly n: number };

export interface Cell {
  readonly post: PostRecord;
  readonly metric: TypedByUser;
}

const idOf = ({ post, metric }: Cell): string => `${post.key} ${metric}`;

/** Numbers typed in by post; undefined until they were read. */
function useKept(posts: readonly PostRecord[]): ReadonlyMap<string, ReadonlyMap<TypedByUser, TypedValue>> | undefined {
  const read = useLiveQuery(() => annotationsOf(posts.map(({ key }) => key)), [posts]);
  return useMemo(
    () => read && new Map(read.map(({ postKey, typed }) => [postKey, currentTyped(typed)] as const)),
    [read],
  );
}

/** Entries are kept one after the other, so that each knows what the one before left, and undo takes back the last one. */
function useEntries() {
  const entries = useRef<(readonly TypedNumber[])[]>([]);
  const [count, setCount] = useState(0);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = (work: () => Promise<void>): void => {
    const done = last.current.then(work);
    // One that could not be kept does not hold up the next; that it failed is said by the promise below, which nobody catches.
    last.current = done.catch(() => undefined);
    void done.finally(() => setCount(entries.current.length));
  };
  const enter = (changes: readonly TypedNumber[], outside = 0): void =>
    inTurn(async () => {
      const before = await typeInAll(changes, Date.now());
      if (before.length > 0) entries.current.push(before);
      if (before.length > 0 || outside > 0) setOutcome({ kind: 'kept', n: before.length, outside });
    });
  const undo = (): void =>
    inTurn(async () => {
      const entry = entries.current.pop();
      if (entry === undefined) return;
      setOutcome({ kind: 'undone', n: (await typeInAll(entry, Date.now())).length });
    });
  return { enter, undo, canUndo: count > 0, outcome };
}

export interface TypedGridState {
  /** Whether the kept numbers are there: a cell that fills while somebody types in it would mix two numbers. */
  readonly isRead: boolean;
  readonly valueOf: (cell: Cell) => TypedValue | undefined;
  readonly draftOf: (cell: Cell) => Draft | undefined;
  /** Metrics of which some cell could not be read. */
  readonly unclear: readonly TypedByUser[];
  readonly type: (cell: Cell, text: string) => void;
  /** Back to the kept number. Says whether there was anything to give up. */
  readonly giveUp: (cell: Cell) => boolean;
  /** Keeps what was typed into a cell. */
  readonly take: (cell: Cell) => void;
  /** Fills cells from the one at `row` and `column` on. */
  readonly paste: (row: number, column: number, text: string) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
  readonly outcome: Outcome | null;
}

interface Pasted {
  readonly changes: readonly TypedNumber[];
  readonly drafts: readonly (readonly [string, Draft | null])[];
  readonly outside: number;
}

/** Sorts a pasted block into numbers, texts that could not be read, and what lies outside. Cells without a number change nothing. */
function pastedInto(posts: readonly PostRecord[], row: number, column: number, text: string, locale: string): Pasted {
  const changes: TypedNumber[] = [];
  const drafts: [string, Draft | null][] = [];
  let outside = 0;
  for (const [down, cells] of cellsOf(text).entries()) {
    for (const [right, cell] of cells.entries()) {
      if (isUnknown(cell)) continue;
      const [post, metric] = [posts[row + down], TYPED_BY_USER[column + right]];
      if (post === undefined || metric === undefined) {
        outside += 1;
        continue;
      }
      const read = readCell(cell, metric, locale);
      if (read.kind === 'number') changes.push({ post, metric, value: read.value });
      drafts.push([idOf({ post, metric }), read.kind === 'number' ? null : { text: cell.trim(), isUnclear: true }]);
    }
  }
  return { changes, drafts, outside };
}

export function useTypedGrid(posts: readonly PostRecord[]): TypedGridState {
  const { locale } = useTranslator();
  const kept = useKept(posts);
  const { enter, undo, canUndo, outcome } = useEntries();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const put = (changed: Pasted['drafts']): void =>
    setDrafts((before) => {
      const after = new Map(before);
      for (const [id, draft] of changed) {
        if (draft === null) after.delete(id);
        else after.set(id, draft);
      }
      return after;
    });
  const take = (cell: Cell): void => {
    const draft = drafts.get(idOf(cell));
    if (draft === undefined) return;
    const read = readCell(draft.text, cell.metric, locale);
    if (read.kind === 'unclear') return put([[idOf(cell), { ...draft, isUnclear: true }]]);
    put([[idOf(cell), null]]);
    enter([{ ...cell, value: read.kind === 'empty' ? null : read.value }]);
  };
  return {
    isRead: kept !== undefined,
    valueOf: ({ post, metric }) => kept?.get(post.key)?.get(metric),
    draftOf: (cell) => drafts.get(idOf(cell)),
    unclear: TYPED_BY_USER.filter((metric) => posts.some((post) => drafts.get(idOf({ post, metric }))?.isUnclear)),
    type: (cell, text) => put([[idOf(cell), { text, isUnclear: false }]]),
    giveUp: (cell) => {
      put([[idOf(cell), null]]);
      return drafts.has(idOf(cell));
    },
    take,
    paste: (row, column, text) => {
      const pasted = pastedInto(posts, row, column, text, locale);
      put(pasted.drafts);
      enter(pasted.changes, pasted.outside);
    },
    undo,
    canUndo,
    outcome,
  };
}
