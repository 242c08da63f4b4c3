/** What the stores take of texts. As their forms said in November 2026. */
import { type ListingTexts, longDescription } from './listing-texts';

/** Characters. The name and the short description stand in the package, so the shortest limit of all stores counts. */
export const NAME_LIMIT = 45;
export const SHORT_LIMIT = 132;
export const LONG_LIMITS = { least: 250, most: 10_000 } as const;
/** Of an explanation of one permission, or of the single purpose, in Chrome's form. */
export const REASON_LIMIT = 1000;
export const SEARCH_TERMS = { most: 7, characters: 30, words: 21 } as const;

const between = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/** What a store would refuse of the texts of one language, in words; empty when all take them. */
export function refusals(name: string, short: string, texts: ListingTexts, language: string): string[] {
  const long = longDescription(texts, language);
  const { searchTerms } = texts;
  const words = searchTerms.flatMap((term) => term.split(/\s+/)).length;
  const found: [boolean, string][] = [
    [!between(name.length, 1, NAME_LIMIT), `the name has ${name.length} characters, at most ${NAME_LIMIT}`],
    [
      !between(short.length, 1, SHORT_LIMIT),
      `the short description has ${short.length} characters, at most ${SHORT_LIMIT}`,
    ],
    [
      !between(long.length, LONG_LIMITS.least, LONG_LIMITS.most),
      `the long description has ${long.length} characters, ${LONG_LIMITS.least} to ${LONG_LIMITS.most}`,
    ],
    [searchTerms.length > SEARCH_TERMS.most, `${searchTerms.length} search terms, at most ${SEARCH_TERMS.most}`],
    [words > SEARCH_TERMS.words, `search terms of ${words} words together, at most ${SEARCH_TERMS.words}`],
    ...searchTerms.map((term): [boolean, string] => [
      term.length > SEARCH_TERMS.characters,
      `the search term "${term}" has ${term.length} characters, at most ${SEARCH_TERMS.characters}`,
    ]),
  ];
  return found.filter(([stands]) => stands).map(([, sentence]) => sentence);
}
