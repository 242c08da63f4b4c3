/** What a repair would change on a page, field by field. Pure. */
import type { Trial, TrialPair } from '@/lib/messaging/patch-schemas';

/** One field as one description reads it on a page. */
interface TrialCell {
  /** Posts on which it was read. */
  readonly read: number;
  /** Of the first posts that show it, as the page writes it. */
  readonly values: readonly string[];
}

export interface TrialRow {
  readonly field: string;
  readonly before: TrialCell;
  readonly after: TrialCell;
}

export interface TrialResult {
  /** Posts read, of those found. */
  readonly posts: { readonly before: Trial; readonly after: Trial };
  /** Only what differs. */
  readonly rows: readonly TrialRow[];
  /** Values of one post that both read, and not alike. */
  readonly changed: number;
}

const MOST_VALUES = 3;

type Values = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** By field, then by post. */
function valuesOf({ posts, account }: Trial): Values {
  const found = new Map<string, Map<string, string>>();
  const note = (field: string, post: string, value: string | null | undefined): void => {
    if (value === null || value === undefined) return;
    found.set(field, (found.get(field) ?? new Map<string, string>()).set(post, value));
  };
  for (const { id, handle, publishedAt, permalink, metrics } of posts) {
    note('author', id, handle);
    note('publishedAt', id, publishedAt?.slice(0, 16).replace('T', ' '));
    note('permalink', id, permalink);
    for (const [metric, raw] of Object.entries(metrics)) note(metric, id, raw);
  }
  for (const [metric, raw] of Object.entries(account)) note(metric, '', raw);
  return found;
}

const NONE: ReadonlyMap<string, string> = new Map();

const cellOf = (values: ReadonlyMap<string, string>): TrialCell => ({
  read: values.size,
  values: [...values.values()].slice(0, MOST_VALUES),
});

/** Compares both readings of a page; a value that only one of them has is no change of a value. */
export function trialResult({ before, after }: TrialPair): TrialResult {
  const [old, fresh] = [valuesOf(before), valuesOf(after)];
  const rows: TrialRow[] = [];
  let changed = 0;
  for (const field of new Set([...old.keys(), ...fresh.keys()])) {
    const [was, is] = [old.get(field) ?? NONE, fresh.get(field) ?? NONE];
    const others = [...is].filter(([post, value]) => was.has(post) && was.get(post) !== value).length;
    changed += others;
    const isSame = others === 0 && was.size === is.size && [...is.keys()].every((post) => was.has(post));
    if (!isSame) rows.push({ field, before: cellOf(was), after: cellOf(is) });
  }
  return { posts: { before, after }, rows, changed };
}
