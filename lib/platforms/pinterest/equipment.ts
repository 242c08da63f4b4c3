/** What the engine needs for this site beside the description: all of it that a page has to carry. */
import type { Equipment } from '../contract';

export const equipment: Equipment = { hooks: {} };
