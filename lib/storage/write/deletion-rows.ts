/** Moving rows into a deletion, so that they can be put back. Everything here runs inside a transaction. */
import type { Collection, IndexableType } from 'dexie';
import { db } from '../db';
import type { TableName } from '../open';

/** Rows that are moved at once. */
const PAGE = 1000;

export type Row = Record<string, unknown>;
export type Found = Collection<Row, IndexableType>;

function keyOf(table: TableName, row: Row): IndexableType {
  const { keyPath } = db.table(table).schema.primKey;
  return (Array.isArray(keyPath) ? keyPath.map((path) => row[path]) : row[String(keyPath)]) as IndexableType;
}

export const rowsOf = (table: TableName) => db.table<Row, IndexableType>(table);

const hold = (deletion: number, table: TableName, rows: Row[]): Promise<unknown> =>
  db.deletedRows.add({ deletion, table, rows });

/** Moves all rows that `rows` finds into the deletion; returns how many. For few rows. Inside a transaction. */
export async function setAside(deletion: number, table: TableName, rows: () => Found): Promise<number> {
  const found = await rows().toArray();
  for (let start = 0; start < found.length; start += PAGE) {
    await hold(deletion, table, found.slice(start, start + PAGE));
  }
  if (found.length > 0) await db.table(table).bulkDelete(found.map((row) => keyOf(table, row)));
  return found.length;
}

/** First and last key of each run of neighbours that are meant. */
function runsOf(
  table: TableName,
  page: readonly Row[],
  isMeant: (row: Row) => boolean,
): [IndexableType, IndexableType][] {
  const runs: [IndexableType, IndexableType][] = [];
  let open: [IndexableType, IndexableType] | null = null;
  for (const row of page) {
    if (!isMeant(row)) open = null;
    else if (open === null) runs.push((open = [keyOf(table, row), keyOf(table, row)]));
    else open[1] = keyOf(table, row);
  }
  return runs;
}

/**
 * The same for many rows, between two keys: looked at in the order of keys, and whole runs of them deleted at once. To delete
 * each by its key would take ten times as long, and to begin anew at the first key ever longer.
 */
export async function setAsideBetween(
  deletion: number,
  table: TableName,
  [lower, upper]: readonly [IndexableType, IndexableType],
  isMeant: (row: Row) => boolean,
): Promise<number> {
  let moved = 0;
  let after: IndexableType | null = null;
  for (;;) {
    const page: Row[] = await rowsOf(table)
      .where(':id')
      .between(after ?? lower, upper, after === null, true)
      .limit(PAGE)
      .toArray();
    const meant = page.filter(isMeant);
    if (meant.length > 0) await hold(deletion, table, meant);
    for (const [first, last] of runsOf(table, page, isMeant)) {
      await rowsOf(table).where(':id').between(first, last, true, true).delete();
    }
    moved += meant.length;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return moved;
    after = keyOf(table, last);
  }
}
