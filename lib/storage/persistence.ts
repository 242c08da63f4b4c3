/** Asks the browser not to clear the database when space runs short. Only a page can ask: workers have no such function. */
import { db } from './db';
import { readMeta, writeMeta } from './write/meta';

const ASKED = 'persist-asked';

/**
 * Asks once per installation and remembers the answer; returns it, and null where the browser has no such promise to give.
 * To be called from a page of the extension.
 */
export async function askToPersist(): Promise<boolean | null> {
  const known = await readMeta(ASKED);
  if (typeof known === 'boolean') return known;
  const granted = (await globalThis.navigator?.storage?.persist?.()) ?? null;
  if (granted !== null && db.isOpen()) await writeMeta(ASKED, granted);
  return granted;
}
