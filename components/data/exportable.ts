/** What can be exported, for buttons: the code that writes files comes when one is pressed. */
import type { AccountRecord } from '@/lib/storage/records';

export type Table = 'posts' | 'readings' | 'accounts';

/** Real accounts, or the sample account when there is nothing else: made-up numbers are never mixed with real ones. */
export function exportable(accounts: readonly AccountRecord[]): readonly AccountRecord[] {
  const real = accounts.filter((account) => !account.isSample);
  return real.length > 0 ? real : accounts;
}
