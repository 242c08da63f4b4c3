/** The accounts known to the extension, kept current. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Relation } from '@/lib/domain/accounts';
import { accountsByRelation } from '@/lib/storage/queries/accounts';
import type { AccountRecord } from '@/lib/storage/records';

/** Accounts with one of these relations, by key; undefined until they were read. */
export function useAccounts(...relations: Relation[]): readonly AccountRecord[] | undefined {
  return useLiveQuery(() => accountsByRelation(...relations), [relations.join()]);
}

/** Own accounts first, then rivals; undefined until they were read. */
export function useTrackedAccounts(): readonly AccountRecord[] | undefined {
  const accounts = useAccounts('own', 'rival');
  return accounts?.toSorted((a, b) => Number(a.relation === 'rival') - Number(b.relation === 'rival'));
}
