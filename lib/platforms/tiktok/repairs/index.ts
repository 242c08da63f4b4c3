/** Repairs that this description has taken, in their order. Written by `npm run patch:accept`. */
import type { AcceptedRepair } from '../../define-repaired';

export const repairs: readonly AcceptedRepair[] = [];
