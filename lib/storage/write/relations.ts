/** Which accounts there are and what each is to the user. */
import { accountKey as keyOf, MAX_RIVALS, type Relation } from '@/lib/domain/accounts';
import { db } from '../db';
import { writing } from '../open';
import type { AccountRecord } from '../records';

/** What became of a wish to change a relation; `too-many-rivals`: there are MAX_RIVALS already. */
export type RelationChange = 'changed' | 'unchanged' | 'too-many-rivals' | 'unknown-account';

/** An account as recognised on a page or typed by the user. `handle` is complete (see accountKey). */
export interface AccountIdentity {
  readonly platform: string;
  /** Server, for platforms with many; otherwise null. */
  readonly site: string | null;
  readonly handle: string;
  readonly name: string | null;
}

/** Makes an account own, rival, ignored or a candidate again. What was recorded of it stays. */
export function setRelation(key: string, relation: Relation): Promise<RelationChange> {
  return writing(['accounts'], async () => {
    const account = await db.accounts.get(key);
    if (account === undefined) return 'unknown-account';
    if (account.relation === relation) return 'unchanged';
    if (relation === 'rival' && (await isFullOfRivals())) return 'too-many-rivals';
    await db.accounts.put({ ...account, relation });
    return 'changed';
  });
}

/** Adds an account with a relation, or changes the relation of a known one. `now` in ms. */
export function addAccount(identity: AccountIdentity, relation: Relation, now: number): Promise<RelationChange> {
  return writing(['accounts'], async () => {
    const key = keyOf(identity.platform, identity.handle);
    const known = await db.accounts.get(key);
    if (known?.relation === relation) return 'unchanged';
    if (relation === 'rival' && (await isFullOfRivals())) return 'too-many-rivals';
    await db.accounts.put(known === undefined ? newAccount(identity, relation, now) : { ...known, relation });
    return 'changed';
  });
}

/**
 * Notes that an account was seen on a page at `now` (ms). An unknown one becomes a candidate, about which the user is asked once;
 * of a known one only name and time change. Returns the account as it then stands.
 */
export function noteAccount(identity: AccountIdentity, now: number): Promise<AccountRecord> {
  return writing(['accounts'], async () => {
    const known = await db.accounts.get(keyOf(identity.platform, identity.handle));
    const account: AccountRecord =
      known === undefined
        ? newAccount(identity, 'candidate', now)
        : { ...known, name: identity.name ?? known.name, lastSeenAt: Math.max(known.lastSeenAt, now) };
    await db.accounts.put(account);
    return account;
  });
}

async function isFullOfRivals(): Promise<boolean> {
  return (await db.accounts.where('relation').equals('rival').count()) >= MAX_RIVALS;
}

function newAccount(identity: AccountIdentity, relation: Relation, now: number): AccountRecord {
  return {
    key: keyOf(identity.platform, identity.handle),
    ...identity,
    relation,
    firstSeenAt: now,
    lastSeenAt: now,
    latest: {},
    isSample: false,
  };
}
