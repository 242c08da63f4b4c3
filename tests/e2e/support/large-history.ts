/** A history so large that it takes a while to write: that of a dump, many times over. */
import { type Dump, dumpOf, type Tables } from './older-version';

/** Rows of a dump so many times, each time of other posts, so that it takes a while to go through them. */
export function enlarged({ version, tables }: Dump, times: number): Dump {
  const copies = (table: string, names: readonly string[]): Tables[string] =>
    Array.from({ length: times }, (_, copy) =>
      (tables[table] ?? []).map((row) => ({
        ...row,
        ...Object.fromEntries(names.map((name) => [name, `${String(row[name])}0${copy}`])),
      })),
    ).flat();
  const [posts, readings] = [copies('posts', ['key', 'id']), copies('readings', ['postKey'])];
  return { version, tables: { ...tables, posts, readings } };
}

/** A backup with so many times the posts of a dump. */
export function backupOf(times: number, now: number): { readonly text: string; readonly posts: number } {
  const { accounts = [], posts = [], readings = [] } = enlarged(dumpOf(4, now), times).tables;
  const tables = {
    accounts: accounts.filter(({ isSample }) => isSample === false),
    posts: posts.map((post) => ({ ...post, otherKeys: [] })),
    readings,
  };
  const counts = Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length]));
  const head = { format: 'yardstick-backup', schema: 4, created_at: new Date(now).toISOString() };
  return { text: JSON.stringify({ ...head, tables, counts }), posts: posts.length };
}
