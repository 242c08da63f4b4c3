/** What an account is to the user. */
import type { Input, Output } from '@/lib/messaging/rules';
import { setRelation } from '@/lib/storage/write/relations';
import { forgetHistories } from './badge-history';
import { tellTabs } from './tabs';

/** Makes an account what the user says, and has open pages start or stop reading it. Returns what became of it. */
export async function relate({ key, relation }: Input<'account.relate'>): Promise<Output<'account.relate'>> {
  const change = await setRelation(key, relation);
  if (change === 'changed') {
    forgetHistories();
    await tellTabs();
  }
  return change;
}
