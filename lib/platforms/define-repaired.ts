/** Platforms whose descriptions have taken repairs: what is in their folder `repairs` is laid over what people wrote. */
import type { Change } from './changes';
import { definePlatform, type Equipment, equipmentOf, type PlatformDescriptor, type PostLayout } from './contract';
import { withChanges } from './with-changes';

/** A repair that is part of a description from one release on. */
export interface AcceptedRepair {
  readonly name: string;
  /** Day on which the page was saved that proves it; the description counts as compared with the site on it. */
  readonly seen: PlatformDescriptor['verified'];
  readonly changes: readonly Change[];
}

const taken = new WeakMap<PlatformDescriptor, readonly AcceptedRepair[]>();

/** The repairs that a description has taken, in their order. */
export const repairsOf = (descriptor: PlatformDescriptor): readonly AcceptedRepair[] => taken.get(descriptor) ?? [];

/** The description with one more repair in it. Throws NoSuchLayout. */
export function withRepair(descriptor: PlatformDescriptor, repair: AcceptedRepair): PlatformDescriptor {
  const { verified } = descriptor;
  const changed = withChanges(descriptor, repair.changes);
  const next = { ...changed, verified: repair.seen > verified ? repair.seen : verified };
  taken.set(next, [...repairsOf(descriptor), repair]);
  return definePlatform(next, equipmentOf(descriptor));
}

/** A description that somebody wrote has at least one layout, and no change takes one away. */
type Written = PlatformDescriptor & { readonly layouts: readonly [PostLayout, ...PostLayout[]] };

/** Like `definePlatform`, with the repairs that were taken since somebody wrote the description. Throws NoSuchLayout. */
export const defineRepairedPlatform = (
  descriptor: Written,
  equipment: Equipment,
  repairs: readonly AcceptedRepair[],
): Written => repairs.reduce<PlatformDescriptor>(withRepair, definePlatform(descriptor, equipment)) as Written;
