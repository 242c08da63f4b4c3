/** What the engine needs for this site beside the description: all of it that a page has to carry. */
import { parseTimeWords } from '@/lib/language/parse-time';
import type { Equipment } from '../contract';
import { youtubeHooks } from './hooks';

export const equipment: Equipment = { hooks: youtubeHooks, timeWords: parseTimeWords };
