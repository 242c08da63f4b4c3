/** Saying what an account is. */
import type { Relation } from '@/lib/domain/accounts';
import { send } from '@/lib/messaging/client';
import type { Output } from '@/lib/messaging/rules';

/** Asks the worker at once, so that an answer given in a popup counts even when the popup closes with the click. */
export const setRelation = (key: string, relation: Relation): Promise<Output<'account.relate'>> =>
  send('account.relate', { key, relation });
