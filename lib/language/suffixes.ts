/**
 * The words that shorten counts, as readers of counts ask for them. All but the letters of English are learned: a page
 * gets them with the description of its site, since count-words.ts would be a tenth of its script.
 */

import { learnSeparators } from './separators';

/** Keys that begin like this name two marks, not a language. */
export const MARKS = '#';

let learned: Record<string, string> = {};

/** Takes over the words and marks of all languages, in the form of COUNT_WORDS. Until then a number before any letters is unknown. */
export function learnCountWords(words: Readonly<Record<string, string>>): void {
  learned = {};
  for (const [key, line] of Object.entries(words))
    if (key.startsWith(MARKS)) learnSeparators(key.slice(1), line);
    else learned[key] = line;
}

/** The words of a language, or those of EVERYWHERE; empty for one that is not known. */
export const suffixesOf = (key: string): string => (hasSuffixes(key) ? (learned[key] ?? '') : '');

/** Whether there are words of the language; a line may be empty. */
export const hasSuffixes = (key: string): boolean => Object.hasOwn(learned, key);

/** The words of every language. */
export const allSuffixes = (): readonly string[] => Object.values(learned);

/** The key of what means the same in every language that has it; understood in any, and all there is where the language is unknown. */
export const EVERYWHERE = '*';

/** The letters of English, understood in each language that has not given them another meaning; T only warns. */
export const ENGLISH = '3 K 6 M 9 B ? T';

/** Languages in which the word may stand before the number. */
export const WORD_BEFORE: readonly string[] = ['sw', 'si', 'my'];
