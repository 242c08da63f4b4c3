/** Changing what the user chose for the best times of an account. */
import { type TimeChoices, understandChoices } from '@/lib/domain/best-times/time-choices';
import { db } from '../db';
import { writing } from '../open';

/** Changes the choices as they are at this moment, so that two windows do not undo each other's change. */
export async function changeTimeChoices(
  accountKey: string,
  change: (choices: TimeChoices) => TimeChoices,
): Promise<void> {
  await writing(['timeChoices'], async () => {
    const kept = await db.timeChoices.get(accountKey);
    await db.timeChoices.put({ accountKey, choices: change(understandChoices(kept?.choices)) });
  });
}
