/** Brings a text from a page into the form in which the readers of this folder compare it. */

/** Marks that only steer the direction of writing. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The zero of every row of decimal digits in use on the sites: Arabic, Persian, Indic, Thai, Lao, Burmese, Khmer, full-width. */
const ZEROS = '٠۰०০੦૦୦௦౦೦൦๐໐၀០０'.split('').map((zero) => zero.charCodeAt(0));

/** Scripts written without spaces between words, where a number touches its noun. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The text composed (NFC), without direction marks, with every decimal digit written 0 to 9; spaces stay as they are. */
export function plainText(text: string): string {
  return withoutMarks(text).replace(/\p{Nd}/gu, asciiDigit);
}

/** The text composed and without direction marks, as long as `plainText` of it, digits as written. */
export function withoutMarks(text: string): string {
  return text.replace(DIRECTION_MARKS, '').normalize('NFC');
}

/** Whether the text begins with a letter (or a mark on one). */
export function startsWithLetter(text: string): boolean {
  return /^[\p{L}\p{M}]/u.test(text);
}

/** Whether a word goes on here: a letter, or a letter after an apostrophe or hyphen ("m'agrada" is not "m"). */
export function continuesWord(text: string): boolean {
  return /^['’-]?[\p{L}\p{M}]/u.test(text);
}

/** Whether the text begins, or with `atEnd` ends, in a script that puts no spaces between words. */
export function isUnspaced(text: string, atEnd = false): boolean {
  return UNSPACED.test(atEnd ? text.slice(-1) : text.slice(0, 1));
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}
