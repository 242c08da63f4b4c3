/**
 * Lines and texts of posts side by side. They follow the posts in the same transaction, whoever writes a post: it is
 * done below the tables, so that no one can forget it. They hold nothing that the posts do not.
 */
import {
  Dexie,
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie';
import { changedLines, mergedByKey, packed } from '@/lib/domain/post-list/packed-lines';
import { lineOf, type PostLine, searchedText } from '@/lib/domain/post-list/post-line';
import { spanOf } from '@/lib/domain/post-list/spans';
import type { PostLinesRecord, PostRecord, PostTextsRecord } from './records';

/** Tables that follow from others: in no backup, and written by nobody. */
export const FOLLOWING_TABLES: readonly string[] = ['postLines', 'postTexts'];

/** How the database says "the whole table"; its name for it is gone after translation. */
const ANY_KEY = 3;

interface Change {
  readonly before: PostRecord | undefined;
  readonly after: PostRecord | undefined;
}

type Span = readonly [accountKey: string, span: number];

const placeOf = ({ accountKey, publishedAt }: PostRecord): Span => [accountKey, spanOf(publishedAt)];

/** What changes in one span: by key what is there afterwards, null for a post that goes. */
interface SpanChange<T> {
  readonly at: Span;
  readonly rows: Map<string, T | null>;
}

/** What of the changes touches which span; what reads the same before and after touches none. */
function bySpan<T>(changes: readonly Change[], read: (post: PostRecord) => T): SpanChange<T>[] {
  const spans = new Map<string, SpanChange<T>>();
  const spanAt = (at: Span): SpanChange<T> => {
    const name = JSON.stringify(at);
    const known = spans.get(name) ?? { at, rows: new Map() };
    spans.set(name, known);
    return known;
  };
  for (const { before, after } of changes) {
    const value = after === undefined ? null : read(after);
    const [from, to] = [before && placeOf(before), after && placeOf(after)];
    const isMoved = JSON.stringify(from) !== JSON.stringify(to);
    if (before !== undefined && from !== undefined && isMoved) spanAt(from).rows.set(before.key, null);
    if (after === undefined || to === undefined) continue;
    if (before !== undefined && !isMoved && JSON.stringify(read(before)) === JSON.stringify(value)) continue;
    spanAt(to).rows.set(after.key, value);
  }
  return [...spans.values()];
}

/** In the order of keys, so that it never matters in which order posts came. */
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const linesRecord = ([accountKey, span]: Span, lines: readonly PostLine[]): PostLinesRecord => ({
  accountKey,
  span,
  ...packed(lines.toSorted((a, b) => byKey([a.key, a], [b.key, b]))),
});

type Texts = ReadonlyMap<string, string>;

function textsRecord([accountKey, span]: Span, texts: Texts): PostTextsRecord {
  const rows = [...texts].sort(byKey);
  return { accountKey, span, keys: rows.map(([key]) => key), texts: rows.map(([, text]) => text) };
}

const NO_LINES = packed([]);

function withLines(
  [accountKey, span]: Span,
  kept: PostLinesRecord | undefined,
  rows: SpanChange<PostLine>['rows'],
): PostLinesRecord {
  return { accountKey, span, ...changedLines(kept ?? NO_LINES, rows) };
}

function withTexts(
  [accountKey, span]: Span,
  kept: PostTextsRecord | undefined,
  rows: SpanChange<string>['rows'],
): PostTextsRecord {
  const merged = mergedByKey(kept?.keys ?? [], rows);
  const isKept = (each: (typeof merged)[number]): each is number => typeof each === 'number';
  return {
    accountKey,
    span,
    keys: merged.map((each) => (isKept(each) ? (kept?.keys[each] ?? '') : each.key)),
    texts: merged.map((each) => (isKept(each) ? (kept?.texts[each] ?? '') : each.value)),
  };
}

type Row = PostLinesRecord | PostTextsRecord;

/** How one of the two tables follows the posts. */
interface Following<T, R extends Row> {
  readonly table: string;
  readonly read: (post: PostRecord) => T;
  /** What a span holds after its changes. */
  readonly merge: (at: Span, kept: R | undefined, rows: SpanChange<T>['rows']) => R;
}

const LINES: Following<PostLine, PostLinesRecord> = { table: 'postLines', read: lineOf, merge: withLines };
const TEXTS: Following<string, PostTextsRecord> = { table: 'postTexts', read: searchedText, merge: withTexts };

/** Takes the changes that came about, and settles when the table has followed them. */
type Follow = (changes: readonly Change[]) => PromiseLike<unknown>;

/** Asks for the spans that the expected changes touch, while these are still under way; then writes them, an empty one goes. */
function following<T, R extends Row>(
  core: DBCore,
  trans: DBCoreTransaction,
  expected: readonly Change[],
  { table: name, read, merge }: Following<T, R>,
): Follow {
  const table = core.table(name);
  const keys = bySpan(expected, read).map(({ at }) => at);
  const asking: PromiseLike<(R | undefined)[]> =
    keys.length === 0 ? Dexie.Promise.resolve([]) : table.getMany({ trans, keys: [...keys] });
  return (changes) =>
    Dexie.Promise.resolve(asking).then((rows) => {
      const kept = new Map(keys.map((at, index) => [JSON.stringify(at), rows[index]]));
      // Fewer than expected when some failed; never others.
      const after = bySpan(changes, read).map(({ at, rows: changed }) => {
        const before = kept.get(JSON.stringify(at));
        return { at, before, row: merge(at, before, changed) };
      });
      const full = after.flatMap(({ row }) => (row.keys.length > 0 ? [row] : []));
      const empty = after.flatMap(({ at, before, row }) => (row.keys.length > 0 || before === undefined ? [] : [at]));
      return Dexie.Promise.all([
        ...(full.length === 0 ? [] : [table.mutate({ type: 'put', trans, values: full })]),
        ...(empty.length === 0 ? [] : [table.mutate({ type: 'delete', trans, keys: [...empty] })]),
      ]);
    });
}

/** The keys that a request names; null for a range. */
function keysOf(request: DBCoreMutateRequest): readonly string[] | null {
  if (request.type === 'deleteRange') return null;
  return request.type === 'delete' ? request.keys : request.values.map((post: PostRecord) => post.key);
}

/** The posts that a request is about, as they stand before it, in its order. */
function before(posts: DBCoreTable, request: DBCoreMutateRequest): PromiseLike<readonly (PostRecord | undefined)[]> {
  const { trans } = request;
  if (request.type !== 'deleteRange') {
    const keys = [...(keysOf(request) ?? [])];
    return posts.getMany({ trans, keys }) as PromiseLike<(PostRecord | undefined)[]>;
  }
  const query = { index: posts.schema.primaryKey, range: request.range };
  return posts.query({ trans, values: true, query }).then(({ result }) => result as PostRecord[]);
}

function changesOf(
  request: DBCoreMutateRequest,
  known: readonly (PostRecord | undefined)[],
  failures: Readonly<Record<number, Error>>,
): Change[] {
  const isWrite = request.type === 'add' || request.type === 'put';
  const changes = known.map(
    (post, index): Change => ({
      before: post,
      after: isWrite ? (request.values[index] as PostRecord) : undefined,
    }),
  );
  return changes.filter((_, index) => failures[index] === undefined);
}

/** Without its lists every post of a table is gone at once, so there is no need to know which they were. */
function clearAll(core: DBCore, request: DBCoreMutateRequest): PromiseLike<DBCoreMutateResponse> {
  const followers = FOLLOWING_TABLES.map((name) => core.table(name).mutate(request));
  return Dexie.Promise.all(followers).then(() => core.table('posts').mutate(request));
}

/** The posts that a transaction read last. Nobody else can change them until it is over, so they need not be read again. */
class LastRead {
  readonly #changes = new WeakMap<DBCoreTransaction, number>();
  readonly #read = new WeakMap<DBCoreTransaction, ReadonlyMap<string, PostRecord | undefined>>();

  /** To be called when posts are asked for; what it returns takes the answer, which counts only until the next change. */
  begin(trans: DBCoreTransaction, keys: readonly string[]): (posts: readonly (PostRecord | undefined)[]) => void {
    const asked = this.#changes.get(trans);
    return (posts) => {
      if (this.#changes.get(trans) !== asked) return;
      this.#read.set(trans, new Map(keys.map((key, index) => [key, posts[index]])));
    };
  }

  /** To be called before each change: the posts with these keys as they were read, or null when not all were. */
  end(trans: DBCoreTransaction, keys: readonly string[] | null): readonly (PostRecord | undefined)[] | null {
    const read = this.#read.get(trans);
    this.#read.delete(trans);
    this.#changes.set(trans, (this.#changes.get(trans) ?? 0) + 1);
    const isKnown = read !== undefined && keys !== null && keys.every((key) => read.has(key));
    return isKnown ? keys.map((key) => read.get(key)) : null;
  }
}

function followingPosts(core: DBCore, posts: DBCoreTable): DBCoreTable {
  const lastRead = new LastRead();
  const change = (request: DBCoreMutateRequest): PromiseLike<DBCoreMutateResponse> => {
    const known = lastRead.end(request.trans, keysOf(request));
    if (request.type === 'deleteRange' && request.range.type === ANY_KEY) return clearAll(core, request);
    return Dexie.Promise.resolve(known ?? before(posts, request)).then((rows) => {
      const { trans } = request;
      const expected = changesOf(request, rows, {});
      const follows = [following(core, trans, expected, LINES), following(core, trans, expected, TEXTS)];
      return posts.mutate(request).then((response) => {
        const changes = changesOf(request, rows, response.failures);
        return Dexie.Promise.all(follows.map((follow) => follow(changes))).then(() => response);
      });
    });
  };
  return {
    ...posts,
    getMany(request) {
      const note = lastRead.begin(request.trans, request.keys);
      return posts.getMany(request).then((rows) => {
        note(rows);
        return rows;
      });
    },
    mutate: (request) => Dexie.Promise.resolve(change(request)),
  };
}

/** Makes the lists of a database follow its posts. */
export function keepPostLists(database: Dexie): void {
  database.use({
    stack: 'dbcore',
    name: 'post-lists',
    create: (core) => ({
      ...core,
      transaction: (stores, mode, options) =>
        mode === 'readwrite' && stores.includes('posts')
          ? core.transaction([...new Set([...stores, ...FOLLOWING_TABLES])], mode, options)
          : core.transaction(stores, mode, options),
      table: (name) => (name === 'posts' ? followingPosts(core, core.table(name)) : core.table(name)),
    }),
  });
}

/** The lists of posts that are added one by one, for a database that has posts and no lists yet. */
export function listsOf() {
  const spans = new Map<string, { at: Span; lines: PostLine[]; texts: Map<string, string> }>();
  return {
    add(post: PostRecord): void {
      const at = placeOf(post);
      const name = JSON.stringify(at);
      const span = spans.get(name) ?? { at, lines: [] as PostLine[], texts: new Map<string, string>() };
      span.lines.push(lineOf(post));
      span.texts.set(post.key, searchedText(post));
      spans.set(name, span);
    },
    lines: (): PostLinesRecord[] => [...spans.values()].map(({ at, lines }) => linesRecord(at, lines)),
    texts: (): PostTextsRecord[] => [...spans.values()].map(({ at, texts }) => textsRecord(at, texts)),
  };
}
