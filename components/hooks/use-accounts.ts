/** The accounts known to the extension, kept current. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Relation } from '@/lib/domain/accounts';
import { accountByKey, accountsByRelation } from '@/lib/storage/queries/accounts';
import type { AccountRecord } from '@/lib/storage/records';

/** Accounts with one of these relations, by key; undefined until they were read. */
export function useAccounts(...relations: Relation[]): readonly AccountRecord[] | undefined {
  return useLiveQuery(() => accountsByRelation(...relations), [relations.join()]);
}

/** The account with this key; null when there is none, undefined until it was read. */
export function useAccount(key: string | null): AccountRecord | null | undefined {
  return useLiveQuery(async () => (key === null ? null : ((await accountByKey(key)) ?? null)), [key]);
}

/** Own accounts first, then rivals; undefined until they were read. */
export function useTrackedAccounts(): readonly AccountRecord[] | undefined {
  const accounts = useAccounts('own', 'rival');
  return accounts?.toSorted((a, b) => Number(a.relation === 'rival') - Number(b.relation === 'rival'));
}
