/** Notes the accounts that pages show: who is signed in, and whose page it is. An unknown one is asked about once. */
import { accountKey } from '@/lib/domain/accounts';
import type { PageReport } from '@/lib/messaging/schemas';
import { accountByKey } from '@/lib/storage/queries/accounts';
import type { AccountRecord } from '@/lib/storage/records';
import { noteAccount } from '@/lib/storage/write/relations';
import type { Site } from './sites';

/** A known account is written again only after so long, ms: reports come several times a second. */
const NOTE_EVERY = 60 * 60 * 1000;

/**
 * Notes who is signed in, and the account of the page if it is known already or nobody is known to be signed in (then it may be the
 * user's own). Returns the account of the page as kept, or null. `now` in ms.
 */
export async function noteSeenAccounts(report: PageReport, site: Site, now: number): Promise<AccountRecord | null> {
  const { viewer, account } = report;
  const isOwnPage = viewer !== null && account !== null && isSame(viewer, account.handle);
  if (viewer !== null && isHandle(viewer)) await note(site, viewer, isOwnPage ? account.name : null, now, true);
  if (account === null || !isHandle(account.handle)) return null;
  return note(site, account.handle, account.name, now, viewer === null || isOwnPage);
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A handle has no blanks and no control characters, on any site. */
const isHandle = (text: string): boolean => /^[^\s\p{C}]+$/u.test(text);

async function note(
  { descriptor, site }: Site,
  handle: string,
  name: string | null,
  now: number,
  mayBeNew: boolean,
): Promise<AccountRecord | null> {
  const known = await accountByKey(accountKey(descriptor.id, handle));
  if (known === undefined && !mayBeNew) return null;
  const isFresh =
    known !== undefined && Math.abs(now - known.lastSeenAt) < NOTE_EVERY && (name === null || name === known.name);
  if (isFresh) return known;
  return noteAccount({ platform: descriptor.id, site: serverOf(handle, site), handle, name }, now);
}

/** The account's own server where handles name it; a page may show accounts of other servers. */
function serverOf(handle: string, site: string | null): string | null {
  return site === null ? null : (handle.split('@')[1] ?? site);
}
