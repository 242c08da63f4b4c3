/**
 * Deleting with a week to take it back: what goes is moved into rows of its own, in one transaction, so that no screen,
 * file or capture finds it any more; after the week, or at once on the user's wish, those rows go for good.
 */
import { Dexie, type IndexableType } from 'dexie';
import { DAY } from '@/lib/domain/age';
import { alone } from '../alone';
import { db } from '../db';
import { type HoldingTable, type TableName, writing } from '../open';
import type { AccountRecord, DeletionRecord } from '../records';
import { type Found, rowsOf, setAside, setAsideBetween } from './deletion-rows';
import { restore, type RestoredRows } from './restore';

/** For so long a deletion can be taken back. */
const GRACE = 7 * DAY;

/** What is to be deleted: see DeletionRecord. */
export type DeletionScope = Pick<DeletionRecord, 'isEverything' | 'period'> & {
  readonly accounts: readonly AccountRecord[];
};

/**
 * What becomes of each table: moved with an account, moved only with everything, or not kept, because it is worked out anew
 * or a log. In this order the rows are put back: posts before what belongs to them.
 */
const TABLES = {
  accounts: 'account',
  accountReadings: 'account',
  posts: 'account',
  readings: 'account',
  corrections: 'account',
  annotations: 'account',
  conversions: 'account',
  campaigns: 'account',
  experiments: 'account',
  timeChoices: 'account',
  goalChanges: 'all',
  benchmarks: 'all',
  patches: 'all',
  health: 'all',
  meta: 'all',
  analyses: 'none',
  events: 'none',
} as const satisfies Record<TableName, 'account' | 'all' | 'none'>;

const NAMES = Object.keys(TABLES) as TableName[];
const OF_ACCOUNT = NAMES.filter((name) => TABLES[name] === 'account');
const MOVED = NAMES.filter((name) => TABLES[name] !== 'none');
const NOT_KEPT = NAMES.filter((name) => TABLES[name] === 'none');

const HOLDING: readonly HoldingTable[] = ['deletions', 'deletedRows'];

/** Whether keys of the table are lists that begin with the key of the post. */
const OF_POST: Readonly<Partial<Record<TableName, 'alone' | 'in a list'>>> = {
  posts: 'alone',
  annotations: 'alone',
  readings: 'in a list',
  corrections: 'in a list',
};

/** The rows of a table that belong to an account, by its index. */
function ofAccount(table: TableName, accountKey: string): Found {
  if (table === 'accounts') return rowsOf(table).where('key').equals(accountKey);
  if (table !== 'readings' && table !== 'accountReadings') return rowsOf(table).where('accountKey').equals(accountKey);
  return rowsOf(table)
    .where('[accountKey+readAt]')
    .between([accountKey, Dexie.minKey], [accountKey, Dexie.maxKey], true, true);
}

type Moved = Pick<DeletionRecord, 'posts' | 'readings'>;

/** What belongs to posts of an account: their keys begin with its platform. What else there may be is found by the index afterwards. */
async function setAsidePosts(deletion: number, table: TableName, accountKey: string): Promise<number> {
  const kind = OF_POST[table];
  if (kind === undefined) return 0;
  const platform = accountKey.slice(0, accountKey.indexOf(':') + 1);
  const [lower, upper] = [platform, `${platform}\uffff`];
  const range: [IndexableType, IndexableType] = kind === 'alone' ? [lower, upper] : [[lower], [upper]];
  return setAsideBetween(deletion, table, range, (row) => row['accountKey'] === accountKey);
}

async function setAsideAccount(deletion: number, accountKey: string): Promise<Moved> {
  const moved = { posts: 0, readings: 0 };
  for (const table of OF_ACCOUNT) {
    const count =
      (await setAsidePosts(deletion, table, accountKey)) +
      (await setAside(deletion, table, () => ofAccount(table, accountKey)));
    if (table === 'posts' || table === 'readings') moved[table] += count;
  }
  await db.analyses.where('accountKey').equals(accountKey).delete();
  return moved;
}

async function setAsideAll(deletion: number): Promise<Moved> {
  const moved = { posts: 0, readings: 0 };
  for (const table of MOVED) {
    const count = await setAsideBetween(deletion, table, [Dexie.minKey, Dexie.maxKey], () => true);
    if (table === 'posts' || table === 'readings') moved[table] += count;
  }
  for (const table of NOT_KEPT) await db.table(table).clear();
  return moved;
}

async function setAsidePeriod(deletion: number, accountKey: string, from: number, to: number): Promise<Moved> {
  const keys = await db.posts
    .where('[accountKey+publishedAt]')
    .between([accountKey, from], [accountKey, to], true, false)
    .primaryKeys();
  let readings = 0;
  const posts = await setAside(deletion, 'posts', () => rowsOf('posts').where('key').anyOf(keys));
  for (const key of keys) {
    const all: [IndexableType, IndexableType] = [[key], [key, []]];
    readings += await setAsideBetween(deletion, 'readings', all, () => true);
    await setAsideBetween(deletion, 'corrections', all, () => true);
  }
  await setAside(deletion, 'annotations', () => rowsOf('annotations').where('postKey').anyOf(keys));
  await setAside(deletion, 'conversions', () => rowsOf('conversions').where('postKey').anyOf(keys));
  return { posts, readings };
}

/**
 * Sets a deletion down. All of it is out of sight afterwards or, when this rejects as `writing` does, nothing. `now` in ms.
 */
export async function setDownDeletion({ accounts, isEverything, period }: DeletionScope, now: number): Promise<void> {
  await writing([...NAMES, ...HOLDING], async () => {
    const whose = accounts.map(({ key, platform, handle }) => ({ key, platform, handle }));
    const row: DeletionRecord = {
      at: now,
      goneAt: now + GRACE,
      accounts: whose,
      isEverything,
      period,
      posts: 0,
      readings: 0,
      state: 'held',
    };
    const id = await db.deletions.add(row);
    const moved = { posts: 0, readings: 0 };
    const count = ({ posts, readings }: Moved): void => {
      moved.posts += posts;
      moved.readings += readings;
    };
    if (isEverything) count(await setAsideAll(id));
    else {
      for (const { key } of whose) {
        count(await (period === null ? setAsideAccount(id, key) : setAsidePeriod(id, key, period.from, period.to)));
      }
    }
    // Nothing was there: another tab was faster.
    if ((await db.deletedRows.where('deletion').equals(id).count()) === 0) await db.deletions.delete(id);
    else await db.deletions.update(id, moved);
  });
}

/** Marks a deletion as one that is being taken back or carried out; false when the other has begun or it is over. */
function claim(id: number, state: 'back' | 'gone'): Promise<boolean> {
  const mark = async (): Promise<boolean> => {
    const kept = await db.deletions.get(id);
    if (kept === undefined || (kept.state !== 'held' && kept.state !== state)) return false;
    await db.deletions.update(id, { state });
    return true;
  };
  return writing(['deletions'], mark, state === 'gone' ? 'deletes' : 'adds');
}

/** The rows of a deletion as they came, few at a time. */
async function* heldRows(id: number): AsyncGenerator<RestoredRows> {
  for (const key of await db.deletedRows.where('deletion').equals(id).primaryKeys()) {
    const held = await db.deletedRows.get(key);
    if (held !== undefined) yield { table: held.table as TableName, rows: held.rows };
  }
}

/** Facts about this installation that are not known by now. */
async function putFactsBack(id: number): Promise<void> {
  const kept = await db.deletedRows
    .where('deletion')
    .equals(id)
    .filter(({ table }) => table === 'meta')
    .toArray();
  const facts = kept.flatMap(({ rows }) => rows as readonly { key: string }[]);
  const known = await db.meta.bulkGet(facts.map(({ key }) => key));
  await db.table('meta').bulkPut(facts.filter((_, index) => known[index] === undefined));
}

const rowsHeldBy = (id: number) => db.deletedRows.where('deletion').equals(id);

/** Rows of a deletion, a few thousand at a time, then the deletion itself. */
async function dropRows(id: number): Promise<void> {
  const STEP = 20;
  let dropped = STEP;
  while (dropped === STEP) {
    dropped = await writing(['deletedRows'], () => rowsHeldBy(id).limit(STEP).delete(), 'deletes');
  }
  await writing(['deletions'], () => db.deletions.delete(id), 'deletes');
}

/**
 * Takes a deletion back: everything is there again, merged into what was read since. Returns false when it is over or
 * being carried out. When it stops half-way, taking it back once more brings the rest.
 */
export function takeDeletionBack(id: number): Promise<boolean> {
  return alone(async () => {
    if (!(await claim(id, 'back'))) return false;
    await restore(heldRows(id));
    await writing(['meta', 'deletedRows'], () => putFactsBack(id));
    await dropRows(id);
    return true;
  });
}

/** Carries a deletion out for good. When it stops half-way, the daily upkeep goes on with it. */
export function carryOutDeletion(id: number): Promise<void> {
  return alone(async () => {
    if (await claim(id, 'gone')) await dropRows(id);
  });
}

/** Carries out what is due at `now` (ms), goes on with what stopped half-way, and returns how many deletions are over. */
export async function carryOutDeletions(now: number): Promise<number> {
  let over = 0;
  for (const { id, goneAt, state } of await db.deletions.toArray()) {
    if (id === undefined || (state === 'held' && goneAt > now)) continue;
    if (state === 'back') await takeDeletionBack(id);
    else await carryOutDeletion(id);
    over += 1;
  }
  return over;
}
