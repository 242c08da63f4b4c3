/** Deletions that can still be taken back. */
import { db } from '../db';
import type { DeletionRecord } from '../records';

export type HeldDeletion = DeletionRecord & { readonly id: number };

/** All of them at `now` (ms), the newest first. Those that are due, or being carried out, are not among them. */
export async function heldDeletions(now: number): Promise<HeldDeletion[]> {
  const rows = await db.deletions.orderBy(':id').reverse().toArray();
  return rows.filter(
    (row): row is HeldDeletion =>
      row.id !== undefined && row.state !== 'gone' && (row.state === 'back' || row.goneAt > now),
  );
}

type Dated = { readonly accountKey: string; readonly publishedAt: number | null };

/**
 * Tells of a post whether it belongs to a deleted period that can still be taken back, and so is not recorded. Whole
 * accounts need no rule: they are unknown until the user names them again.
 */
export async function deletedPeriods(): Promise<(post: Dated) => boolean> {
  const periods = (await db.deletions.toArray()).flatMap(({ period, accounts }) =>
    period === null ? [] : [{ ...period, keys: new Set(accounts.map(({ key }) => key)) }],
  );
  return ({ accountKey, publishedAt }) =>
    publishedAt !== null &&
    periods.some(({ keys, from, to }) => keys.has(accountKey) && from <= publishedAt && publishedAt < to);
}
