/** Remembers that a file is being restored, so that one that was cut off with the page or the browser is not passed over in silence. */
import { db } from '../db';
import { writing } from '../open';
import { readMeta, writeMeta } from './meta';

const UNDER_WAY = 'restore-under-way';

/** The file of this name is about to be restored. */
export const beginRestore = (file: string): Promise<void> => writeMeta(UNDER_WAY, file);

/** It is over. Within the transaction of the restore itself: both are kept, or neither is. */
export async function endRestore(): Promise<void> {
  await db.meta.delete(UNDER_WAY);
}

/** It ended in an error that was said, or the user knows that it was cut off. */
export const forgetRestore = (): Promise<void> => writing(['meta'], endRestore, 'deletes');

/** Name of the file whose restore was begun and did not end, so that nothing of it is kept; null when there is none. */
export async function restoreUnderWay(): Promise<string | null> {
  const file = await readMeta(UNDER_WAY);
  return typeof file === 'string' ? file : null;
}
