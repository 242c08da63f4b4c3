/** A patch over the description of its platform, and when it has done its work. */
import type { Change } from '@/lib/platforms/changes';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { repairsOf } from '@/lib/platforms/define-repaired';
import { saysByAnybody } from '@/lib/platforms/said';
import { NoSuchLayout, withChanges } from '@/lib/platforms/with-changes';
import type { Patch } from './patch-schema';

/** The description with all changes of a patch made, in their order; its equipment stays. Throws NoSuchLayout. */
export const withPatch = (descriptor: PlatformDescriptor, { changes }: Patch): PlatformDescriptor =>
  withChanges(descriptor, changes);

/** Whether the release tells one change by itself: making it changes nothing, or every source it brings is there in a newer description. */
function isTold(descriptor: PlatformDescriptor, against: string, change: Change): boolean {
  const release = saysByAnybody(descriptor);
  try {
    if (saysByAnybody(withChanges(descriptor, [change])) === release) return true;
  } catch (error) {
    // A layout that a newer description has given up needs no repair.
    if (error instanceof NoSuchLayout) return descriptor.verified > against;
    throw error;
  }
  if (descriptor.verified <= against || !('sources' in change)) return false;
  return change.sources.every((source) => release.includes(saysByAnybody(source)));
}

/** Whether the changes, one over the other, leave the description as it is. */
function changesNothing(descriptor: PlatformDescriptor, { changes }: Patch): boolean {
  try {
    return saysByAnybody(withChanges(descriptor, changes)) === saysByAnybody(descriptor);
  } catch (error) {
    if (error instanceof NoSuchLayout) return false;
    throw error;
  }
}

/** Whether this very repair was taken into the release, whatever came after it there. */
const isTaken = (descriptor: PlatformDescriptor, { changes }: Patch): boolean =>
  repairsOf(descriptor).some((repair) => saysByAnybody(repair.changes) === saysByAnybody(changes));

/** Whether the description of this release carries all that a patch repairs, so that the patch has done its work. */
export const isOutdated = (descriptor: PlatformDescriptor, patch: Patch): boolean =>
  isTaken(descriptor, patch) ||
  changesNothing(descriptor, patch) ||
  patch.changes.every((change) => isTold(descriptor, patch.against, change));
