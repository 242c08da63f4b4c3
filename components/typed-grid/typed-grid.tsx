/** A small sheet for the numbers that only the user can see: a row for each post, moved through as in a spreadsheet. */
import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useId, useMemo, useRef } from 'react';
import { isMoney, TYPED_BY_USER } from '@/lib/domain/typed-values';
import type { PostRecord } from '@/lib/storage/records';
import { writeTarget } from '../goals/target-number';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { postTitle } from '../posts/post-title';
import { Button } from '../ui/button';
import { Skeleton } from '../ui/skeleton';
import { Status } from '../ui/status';
import { isBlock } from './pasted-cells';
import { stepOf } from './steps';
import { type Cell, type TypedGridState, useTypedGrid } from './use-typed-grid';
import './typed-grid.css';

/** More rows than this are too many to type. */
const MOST = 100;

interface CellProps {
  readonly cell: Cell;
  readonly at: readonly [row: number, column: number];
  readonly grid: TypedGridState;
  readonly names: string;
  readonly faults: string;
  /** Moves to the cell there; false where there is none. */
  readonly onMove: (row: number, column: number) => boolean;
  readonly onLeave: () => void;
}

function GridCell({ cell, at: [row, column], grid, names, faults, onMove, onLeave }: CellProps) {
  const { t, dates, locale } = useTranslator();
  const now = useNow();
  const draft = grid.draftOf(cell);
  const value = grid.valueOf(cell);
  const stored = writeTarget(value?.value ?? null, isMoney(cell.metric) ? 'money' : 'count', locale);
  const field = useRef<HTMLInputElement>(null);
  const isKept = draft === undefined;
  // A number that was just kept or pasted is replaced by what is typed next, not continued.
  useLayoutEffect(() => {
    if (isKept && document.activeElement === field.current) field.current?.select();
  }, [isKept, stored]);
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      // What was typed goes first, the grid only when there is nothing to give up.
      if (!grid.giveUp(cell)) onLeave();
      return;
    }
    const step = stepOf(event.key, event.shiftKey, event.currentTarget);
    if (step === null) return;
    event.preventDefault();
    // Leaving the cell keeps it.
    if (!onMove(row + step.down, column + step.right)) grid.take(cell);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isBlock(text)) return;
    event.preventDefault();
    grid.paste(row, column, text);
  };
  return (
    <td>
      <input
        ref={field}
        className="typed-grid-cell"
        data-cell={`${row} ${column}`}
        inputMode="decimal"
        autoComplete="off"
        aria-labelledby={names}
        aria-invalid={draft?.isUnclear === true}
        aria-describedby={draft?.isUnclear === true ? faults : undefined}
        title={value === undefined ? undefined : t('post.typed.at', { when: dates.day(value.typedAt, now) })}
        value={draft?.text ?? stored}
        onChange={(event) => grid.type(cell, event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => grid.take(cell)}
        onKeyDown={press}
        onPaste={paste}
      />
    </td>
  );
}

/** What was kept, and what is wrong with cells that were not. */
function Messages({ grid, id }: { readonly grid: TypedGridState; readonly id: string }) {
  const { t } = useTranslator();
  const { outcome, unclear } = grid;
  const kinds = [...new Set(unclear.map(isMoney))];
  const hints = kinds.map((hasMoney) => t(hasMoney ? 'post.typed.unclearMoney' : 'post.typed.unclear'));
  return (
    <>
      <Status id={id} className="small tone-below">
        {unclear.length > 0 && [t('typedGrid.unclear'), ...hints].join(' ')}
      </Status>
      <Status className="small quiet">
        {outcome?.kind === 'kept' && t('typedGrid.kept', { n: outcome.n, outside: outcome.outside })}
        {outcome?.kind === 'undone' && t('typedGrid.undone', { n: outcome.n })}
      </Status>
    </>
  );
}

function Head({ id }: { readonly id: string }) {
  const { t } = useTranslator();
  return (
    <thead>
      <tr>
        <th scope="col">{t('posts.column.post')}</th>
        {TYPED_BY_USER.map((metric) => (
          <th key={metric} scope="col" id={`${id}-${metric}`}>
            {t(`metric.${metric}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface Props {
  readonly posts: readonly PostRecord[];
  /** Escape in a cell in which nothing was typed. */
  readonly onLeave: () => void;
}

interface SheetProps extends Props {
  readonly grid: TypedGridState;
  readonly id: string;
}

function Sheet({ posts, grid, id, onLeave }: SheetProps) {
  const words = useTranslator();
  const now = useNow();
  const table = useRef<HTMLTableElement>(null);
  const move = (row: number, column: number): boolean => {
    const cell = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row} ${column}"]`);
    cell?.focus();
    return cell !== null && cell !== undefined;
  };
  useLayoutEffect(() => table.current?.querySelector('input')?.focus(), []);
  return (
    <div className="typed-grid-scroll">
      <table ref={table}>
        <caption className="visually-hidden">{words.t('post.typed.title')}</caption>
        <Head id={id} />
        <tbody>
          {posts.map((post, row) => (
            <tr key={post.key}>
              <th scope="row" id={`${id}-${row}`} title={postTitle(post, words, now)}>
                <span className="truncate">{postTitle(post, words, now)}</span>
              </th>
              {TYPED_BY_USER.map((metric, column) => (
                <GridCell
                  key={metric}
                  cell={{ post, metric }}
                  at={[row, column]}
                  names={`${id}-${metric} ${id}-${row}`}
                  faults={`${id}-faults`}
                  onMove={move}
                  {...{ grid, onLeave }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function TypedGrid({ posts, onLeave }: Props) {
  const { t } = useTranslator();
  const id = useId();
  const rows = useMemo(() => posts.slice(0, MOST), [posts]);
  const grid = useTypedGrid(rows);
  return (
    <div className="typed-grid">
      <p className="small quiet">
        {t('typedGrid.hint')} {posts.length > MOST && t('typedGrid.most', { n: MOST, of: posts.length })}
      </p>
      {grid.isRead ? <Sheet posts={rows} {...{ grid, id, onLeave }} /> : <Skeleton rows={3} rowHeight={28} />}
      <Messages grid={grid} id={`${id}-faults`} />
      <Button size="small" disabled={!grid.canUndo} onClick={grid.undo}>
        {t('typedGrid.undo')}
      </Button>
    </div>
  );
}
