/** Single facts about this installation, such as how far an upkeep got. */
import { db } from '../db';
import { writing } from '../open';

/** The fact under `key`, as it was stored; undefined when there is none. */
export async function readMeta(key: string): Promise<unknown> {
  return (await db.meta.get(key))?.value;
}

export async function writeMeta(key: string, value: unknown): Promise<void> {
  await writing(['meta'], () => db.meta.put({ key, value }));
}
