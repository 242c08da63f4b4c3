/**
 * The words that shorten counts, as readers of counts ask for them. Those of single languages are learned: a page gets them
 * with the description of its site (count-words.ts would be a tenth of its script), everything else at the start.
 */

let learned: Readonly<Record<string, string>> = {};

/** Takes over the words of all languages, in the form of COUNT_WORDS. Until then only what is the same everywhere is known. */
export function learnCountWords(words: Readonly<Record<string, string>>): void {
  learned = words;
}

/** The words of a language; empty for one that is not known. */
export const suffixesOf = (key: string): string => (hasSuffixes(key) ? (learned[key] ?? '') : '');

/** Whether there are words of the language; a line may be empty. */
export const hasSuffixes = (key: string): boolean => Object.hasOwn(learned, key);

/** The words of every language. */
export const allSuffixes = (): readonly string[] => Object.values(learned);

/** Suffixes that mean the same in every language that has them; understood in any, and the only ones where the language is unknown. */
export const EVERYWHERE =
  '2 百 백 3 k тыс тысяч~ хил hilj hiljad~ tis tisíc~ Tsd χιλ thousand tuhat هزار mille हज़ार हजार ribu 千 천 tūkst tusen tys tysi~ mii de_mii хиљ тис ألف 4 万 만 萬 5 লাখ lakh lakhs लाख 6 miljoen millón millon~ mln milyon млн милион~ milion~ mio million~ miljon~ 백만 milijon~ milh~ milioane de_milioane миллион~ εκ مليون 7 কোটি crore crores करोड़ करोड 千万 천만 千萬 8 億 억 亿 9 mlrd млрд мільярд~ miliard~ milijard~ mld milliard~ Mrd δισ miljard~ अरब миллиард 십억 милијард~ مليار 11 खरब 12 biljoen trln trilyon трлн trillion~ billón triljon~ 兆 триллион 조 билион~ 万亿 萬億 16 京';

/** The letters of English, understood in each language that has not given them another meaning; T only warns. */
export const ENGLISH = '3 K 6 M 9 B ? T';

/** Languages in which the word may stand before the number. */
export const WORD_BEFORE: readonly string[] = ['sw', 'si', 'my'];
