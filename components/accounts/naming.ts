/** How accounts are called on screen. */
import { displayHandle } from '@/lib/domain/accounts';
import { factsById } from '@/lib/platforms/lookup';
import type { AccountRecord } from '@/lib/storage/records';

type Named = Pick<AccountRecord, 'handle' | 'name'>;

/** "@fernandoak"; servers stay part of the handle. Handles with a name space of their own ("company/acme") are no @-names. */
export const handleOf = ({ handle }: Pick<Named, 'handle'>): string =>
  handle.includes('/') ? displayHandle(handle) : `@${handle}`;

/** The name people know, or the handle where none was seen. */
export const nameOf = (account: Named): string => account.name ?? handleOf(account);

/** "LinkedIn" for "linkedin"; an unknown id is shown as it is. */
export const platformName = (id: string): string => factsById(id)?.name ?? id;
