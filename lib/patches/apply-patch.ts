/** A patch over the description of its platform, and when it has done its work. */
import type { Change } from '@/lib/platforms/changes';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { repairsOf } from '@/lib/platforms/define-repaired';
import { NoSuchLayout, withChange, withChanges } from '@/lib/platforms/with-changes';
import type { Patch } from './patch-schema';

/** The description with all changes of a patch made, in their order; its equipment stays. Throws NoSuchLayout. */
export const withPatch = (descriptor: PlatformDescriptor, { changes }: Patch): PlatformDescriptor =>
  withChanges(descriptor, changes);

/** The value with the keys of every object in one order: people and files write them as they like. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, ordered(inner)]),
  );
}

const says = (value: unknown): string => JSON.stringify(ordered(value));

/** Whether the release tells one change by itself: making it changes nothing, or every source it brings is there in a newer description. */
function isTold(descriptor: PlatformDescriptor, against: string, change: Change): boolean {
  const release = says(descriptor);
  try {
    if (says(withChange(descriptor, change)) === release) return true;
  } catch (error) {
    // A layout that a newer description has given up needs no repair.
    if (error instanceof NoSuchLayout) return descriptor.verified > against;
    throw error;
  }
  if (descriptor.verified <= against || !('sources' in change)) return false;
  return change.sources.every((source) => release.includes(says(source)));
}

/** Whether the changes, one over the other, leave the description as it is. */
function changesNothing(descriptor: PlatformDescriptor, { changes }: Patch): boolean {
  try {
    return says(withChanges(descriptor, changes)) === says(descriptor);
  } catch (error) {
    if (error instanceof NoSuchLayout) return false;
    throw error;
  }
}

/** Whether this very repair was taken into the release, whatever came after it there. */
const isTaken = (descriptor: PlatformDescriptor, { changes }: Patch): boolean =>
  repairsOf(descriptor).some((repair) => says(repair.changes) === says(changes));

/** Whether the description of this release carries all that a patch repairs, so that the patch has done its work. */
export const isOutdated = (descriptor: PlatformDescriptor, patch: Patch): boolean =>
  isTaken(descriptor, patch) ||
  changesNothing(descriptor, patch) ||
  patch.changes.every((change) => isTold(descriptor, patch.against, change));
