/** Words of a site that hooks look for, from its description. */
import type { PlatformDescriptor } from '../contract';

type Words = NonNullable<PlatformDescriptor['words']>[string];

const read = new WeakMap<Words, Map<string, readonly string[]>>();

/** The words for a purpose in a language, or those of all languages (`''`), in small letters; none where the site has none. */
export function siteWords({ words }: PlatformDescriptor, purpose: string, language = ''): readonly string[] {
  const ofPurpose = words?.[purpose];
  if (ofPurpose === undefined) return [];
  const known = read.get(ofPurpose) ?? new Map<string, readonly string[]>();
  read.set(ofPurpose, known);
  const list = known.get(language) ?? listed(Object.hasOwn(ofPurpose, language) ? ofPurpose[language] : undefined);
  known.set(language, list);
  return list;
}

const listed = (text = ''): readonly string[] =>
  text
    .toLowerCase()
    .split('|')
    .filter((word) => word !== '');

/** Whether a text has one of the words in it, whatever their case. */
export function hasWord(text: string, words: readonly string[]): boolean {
  const written = text.toLowerCase();
  return words.some((word) => written.includes(word));
}
