/** Keeping, switching and removing repairs of how sites are read. */
import { db } from '../db';
import { writing } from '../open';
import type { PatchRecord } from '../records';

/** Keeps a repair; one of the same name on the same platform is replaced. Rejects as `writing` does. */
export async function keepPatch(patch: Omit<PatchRecord, 'id'>): Promise<void> {
  await writing(['patches'], () => db.patches.put({ ...patch, id: `${patch.platform}:${patch.name}` }));
}

export async function switchPatch(id: string, isOn: boolean): Promise<void> {
  await writing(['patches'], () => db.patches.update(id, { isOn }));
}

export async function removePatch(id: string): Promise<void> {
  await writing(['patches'], () => db.patches.delete(id));
}
