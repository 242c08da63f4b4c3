/** Whether readings of an account were corrected since. */
import { db } from '../db';

/** A text that changes whenever a reading of the account is corrected or a correction is changed or taken back. */
export async function stateOfCorrections(accountKey: string): Promise<string> {
  // Made by hand one at a time: there are few of them, mostly none.
  const corrections = await db.corrections.where('accountKey').equals(accountKey).toArray();
  return corrections.map(({ postKey, readAt, metric, value }) => `${postKey} ${readAt} ${metric} ${value}`).join('\n');
}
