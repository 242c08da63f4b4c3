/** Finding the repairs of how sites are read. */
import { db } from '../db';
import type { PatchRecord } from '../records';

const byAge = (a: PatchRecord, b: PatchRecord): number => a.addedAt - b.addedAt;

/** All repairs, oldest first. */
export async function allPatches(): Promise<PatchRecord[]> {
  return (await db.patches.toArray()).sort(byAge);
}

/** The repairs of a platform that are switched on, in the order in which they were added. */
export async function patchesInUse(platform: string): Promise<PatchRecord[]> {
  const patches = await db.patches.where('platform').equals(platform).toArray();
  return patches.filter(({ isOn }) => isOn).sort(byAge);
}
