/** What the user chose for the best times of an account. */
import { type TimeChoices, understandChoices } from '@/lib/domain/best-times/time-choices';
import { db } from '../db';

/** The choices for an account; those of somebody who chose nothing when there are none. */
export async function timeChoicesOf(accountKey: string): Promise<TimeChoices> {
  return understandChoices((await db.timeChoices.get(accountKey))?.choices);
}
