/**
 * Merging rows of a file into what is kept: in one transaction, so that all of it is there afterwards or nothing.
 * The same rows twice change nothing.
 */
import { cmp, Dexie, type IndexableType } from 'dexie';
import { MAX_RIVALS } from '@/lib/domain/accounts';
import { db } from '../db';
import { type TableName, writing } from '../open';
import type { AccountRecord, PostRecord, ReadingRecord } from '../records';
import { hasRoom, NoRoom } from '../space';
import {
  keptHere,
  mergedAccountReadings,
  mergedAccounts,
  mergedAnnotations,
  mergedCampaigns,
  mergedCorrections,
  mergedHealth,
  mergedPosts,
  mergedReadings,
  mergedTrials,
} from './restore-rules';
import { respectCorrections } from './corrections';
import { mergedConversions } from './conversions';
import { joinRules, rulesHere } from './restore-campaigns';
import { keysHere } from './several-ids';

/** What rows come to, compared with what is kept. */
export interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** Two rows of one key become one. */
type Merge = (known: never, other: never) => object;

/** Tables with keys of their own, and how two rows of one key are merged. */
const MERGES: Readonly<Partial<Record<TableName, Merge>>> = {
  accounts: mergedAccounts,
  accountReadings: mergedAccountReadings,
  posts: mergedPosts,
  readings: mergedReadings,
  experiments: mergedTrials,
  timeChoices: keptHere,
  corrections: mergedCorrections,
  annotations: mergedAnnotations,
  campaigns: mergedCampaigns,
  conversions: mergedConversions,
  benchmarks: keptHere,
  patches: keptHere,
  health: mergedHealth,
};

/** Logs without keys of their own: a row that says the same is the same. */
const LOGS: ReadonlySet<TableName> = new Set<TableName>(['goalChanges']);

/** Whether rows of this table are merged; those of the others tell of the machine that wrote them and stay in the file. */
export const isRestored = (table: TableName): boolean => table in MERGES || LOGS.has(table);

/** Up to when readings were thinned; restored ones may be older. */
const THINNED = 'thinned-until';

const TABLES: readonly TableName[] = [...(Object.keys(MERGES) as TableName[]), ...LOGS, 'meta'];

/** The same text for two values that say the same, in whatever order. */
function contentOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

type Row = Readonly<Record<string, unknown>>;

interface Plan extends Tally {
  readonly put: readonly Row[];
  /** Keys of the rows that were not there. */
  readonly fresh: readonly IndexableType[];
}

function keyOf(table: TableName, row: Row): IndexableType {
  const { keyPath } = db.table(table).schema.primKey;
  return (Array.isArray(keyPath) ? keyPath.map((path) => row[path]) : row[String(keyPath)]) as IndexableType;
}

/** More rows than this for each one that is looked for are not worth reading. */
const SPARSE = 3;

/**
 * The kept rows with these keys, in the same order. Files are in the order of keys, and reading all that lies between the
 * first and the last of them at once is ten times faster than asking for each, as long as it is not much more.
 */
async function rowsAt(table: TableName, keys: readonly IndexableType[]): Promise<(Row | undefined)[]> {
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined || cmp(first, last) > 0) return db.table<Row>(table).bulkGet([...keys]);
  const most = keys.length * SPARSE;
  const between = await db.table<Row>(table).where(':id').between(first, last, true, true).limit(most).toArray();
  if (between.length === most) return db.table<Row>(table).bulkGet([...keys]);
  const found = new Map(between.map((row) => [JSON.stringify(keyOf(table, row)), row]));
  const isWithin = (key: IndexableType): boolean => cmp(first, key) <= 0 && cmp(key, last) <= 0;
  if (!keys.every(isWithin)) return db.table<Row>(table).bulkGet([...keys]);
  return keys.map((key) => found.get(JSON.stringify(key)));
}

/** What the rows of a table with keys come to. Nothing is written. */
async function planKeyed(table: TableName, merge: Merge, rows: readonly Row[]): Promise<Plan> {
  const keys = rows.map((row) => keyOf(table, row));
  const known = await rowsAt(table, keys);
  const put = new Map<string, Row>();
  const fresh: IndexableType[] = [];
  let [changed, same] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const name = JSON.stringify(keys[index]);
    const kept = put.get(name) ?? known[index];
    const after = kept === undefined ? row : (merge(kept as never, row as never) as Row);
    if (kept === undefined) fresh.push(keys[index] ?? '');
    else if (contentOf(kept) === contentOf(after)) same += 1;
    else changed += 1;
    if (kept !== after) put.set(name, after);
  }
  return { put: [...put.values()], fresh, added: fresh.length, changed, same };
}

/** A row of a log as it is written: the database numbers it anew. */
const unnumbered = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id'));

async function planLog(table: TableName, rows: readonly Row[]): Promise<Plan> {
  const known = new Set((await db.table<Row>(table).toArray()).map((row) => contentOf(unnumbered(row))));
  const put: Row[] = [];
  for (const row of rows.map(unnumbered)) {
    const content = contentOf(row);
    if (known.has(content)) continue;
    known.add(content);
    put.push(row);
  }
  return { put, fresh: [], added: put.length, changed: 0, same: rows.length - put.length };
}

/** Rivals beyond the number that may be followed become candidates again, about which the user is asked. */
async function withinRivals(plan: Plan): Promise<Plan> {
  const rivals = new Set(await db.accounts.where('relation').equals('rival').primaryKeys());
  const put = plan.put.map((row): Row => {
    const { key, relation } = row as unknown as AccountRecord;
    if (relation !== 'rival' || rivals.has(key)) return row;
    if (rivals.size >= MAX_RIVALS) return { ...row, relation: 'candidate' };
    rivals.add(key);
    return row;
  });
  return { ...plan, put };
}

const NOTHING: Plan = { put: [], fresh: [], added: 0, changed: 0, same: 0 };

/** Tables whose rows name the post they belong to. */
const OF_POSTS: ReadonlySet<TableName> = new Set<TableName>(['readings', 'corrections', 'annotations', 'conversions']);

/** Keys of the file's posts that are kept here under another one. Filled by its posts, used by what belongs to them. */
type OtherKeys = Map<string, string>;

async function underKeysHere(table: TableName, rows: readonly object[], others: OtherKeys): Promise<readonly object[]> {
  if (table === 'posts') {
    const posts = rows as readonly PostRecord[];
    for (const [key, here] of await keysHere(posts)) others.set(key, here);
    return posts.map((post) => {
      const key = others.get(post.key);
      return key === undefined ? post : { ...post, key, otherKeys: [...(post.otherKeys ?? []), post.key] };
    });
  }
  if (!OF_POSTS.has(table) || others.size === 0) return rows;
  return (rows as readonly Pick<ReadingRecord, 'postKey'>[]).map((row) => {
    const postKey = others.get(row.postKey);
    return postKey === undefined ? row : { ...row, postKey };
  });
}

async function plan(table: TableName, given: readonly object[], others: OtherKeys): Promise<Plan> {
  const rows = (await underKeysHere(table, given, others)) as readonly Row[];
  const merge = MERGES[table];
  if (merge === undefined) return LOGS.has(table) ? planLog(table, rows) : NOTHING;
  const planned = await planKeyed(table, merge, rows);
  return table === 'accounts' ? withinRivals(planned) : planned;
}

async function mergeRows(table: TableName, rows: readonly object[], others: OtherKeys): Promise<Plan> {
  const planned = await plan(table, rows, others);
  if (planned.put.length > 0) await db.table(table).bulkPut([...planned.put]);
  return planned;
}

/** Rows of one table of a file. */
export interface RestoredRows {
  readonly table: TableName;
  readonly rows: readonly object[];
}

/** What a file comes to, by table. */
export type Tallies = Readonly<Partial<Record<TableName, Tally>>>;

function added(tallies: Tallies, table: TableName, tally: Tally): Tallies {
  const before = tallies[table] ?? { added: 0, changed: 0, same: 0 };
  return {
    ...tallies,
    [table]: {
      added: before.added + tally.added,
      changed: before.changed + tally.changed,
      same: before.same + tally.same,
    },
  };
}

/** What merging these rows would do, table by table; nothing is written. */
export async function previewRestore(batches: AsyncIterable<RestoredRows>): Promise<Tallies> {
  let tallies: Tallies = {};
  const others: OtherKeys = new Map();
  for await (const { table, rows } of batches) {
    if (!isRestored(table)) continue;
    tallies = added(tallies, table, await plan(table, rows, others));
  }
  return tallies;
}

/** Rejects when the browser gives the transaction up; waiting for the file would never hear of it. */
function givenUp(): PromiseLike<never> {
  return new Dexie.Promise<never>((_, reject) => {
    const { currentTransaction } = Dexie;
    currentTransaction?.on('abort', () =>
      reject(new Error('the browser gave the transaction up', { cause: currentTransaction.idbtrans?.error })),
    );
  });
}

/** The next rows, as long as there is room for more: a large file may fill the disk while it is merged. */
async function nextWithRoom(batches: AsyncGenerator<RestoredRows>): Promise<IteratorResult<RestoredRows, unknown>> {
  if (!(await hasRoom())) throw new NoRoom();
  return batches.next();
}

/**
 * Merges all rows, in one transaction that stays open while the file is read. Rejects as `writing` does and with the error
 * of `batches`; then nothing has changed. `atEnd` belongs to the same transaction.
 */
export function restore(
  batches: AsyncGenerator<RestoredRows>,
  atEnd: () => Promise<void> = async () => undefined,
): Promise<Tallies> {
  return writing(TABLES, async () => {
    let tallies: Tallies = {};
    const others: OtherKeys = new Map();
    const rules = await rulesHere();
    const newPosts: string[] = [];
    const ended = givenUp();
    for (;;) {
      // Reading the file must not be taken for work of the transaction, which would end it.
      const reading = Dexie.waitFor(Dexie.ignoreTransaction(() => nextWithRoom(batches)));
      const next = await Dexie.Promise.race([reading, ended]);
      if (next.done === true) break;
      const { table, rows } = next.value;
      if (!isRestored(table)) continue;
      const merged = await mergeRows(table, rows, others);
      if (table === 'posts' && rules.size > 0) newPosts.push(...(merged.fresh as readonly string[]));
      tallies = added(tallies, table, merged);
    }
    await joinRules(newPosts, rules);
    // A file may have brought back what the user had discarded.
    await respectCorrections();
    await db.meta.delete(THINNED);
    await atEnd();
    return tallies;
  });
}
