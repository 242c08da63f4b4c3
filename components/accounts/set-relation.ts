/** Saying what an account is, and telling open tabs so that they start or stop reading it. */
import type { Relation } from '@/lib/domain/accounts';
import { send } from '@/lib/messaging/client';
import { type RelationChange, setRelation as writeRelation } from '@/lib/storage/write/relations';

export async function setRelation(key: string, relation: Relation): Promise<RelationChange> {
  const change = await writeRelation(key, relation);
  if (change === 'changed') await send('tabs.refresh', undefined);
  return change;
}
