/** Reads an age in words: "3 weeks ago", "vor 3 Tagen", "2d", "yesterday". */
import { type Age, type AgePattern, ageWords, comparable } from './age-words';
import { continuesWord, isUnspaced } from './plain-text';

/** A number that may be the amount: not part of a longer number, a time of day or a date. */
const AMOUNT = /(?<![\d.,:/])\d{1,3}(?![.,:/]?\d)/gu;
/** Between the parts of one line: "2d • Edited". */
const PARTS = /\s*[•·|\n]\s*/u;
/** What may follow a word of the calendar: nothing, or a time of day ("at 17:04"). */
const TIME_OF_DAY = /^(?:,?(?:\s\p{L}{1,5})?\s\d{1,2}[:h]?\d{2}.{0,12})?$/u;

/** The age said in a text of plain digits, in a language given by a canonical tag; null when there is none, or when it lies ahead. */
export function readAge(text: string, locale: string): Age | null {
  const compared = comparable(inDigits(text, locale));
  return readPhrase(compared, locale) ?? readCounted(compared, locale);
}

/** English counts "an hour ago" as well as "1 hour ago". */
function inDigits(text: string, locale: string): string {
  if (!/^en\b/.test(locale)) return text;
  return text.replace(/\b(?:an?|one)(?=\s(?:second|minute|hour|day|week|month|year)\b)/giu, '1');
}

/** The longest words of the language that stand in the text; those that speak of the future hide shorter ones. */
function readPhrase(text: string, locale: string): Age | null {
  let best: { readonly length: number; readonly age: Age | null } = { length: 0, age: null };
  for (const [phrase, age] of ageWords(locale).phrases) {
    if (phrase.length > best.length && says(text, phrase, age?.calendar === true))
      best = { length: phrase.length, age };
  }
  return best.age;
}

/** Words of the calendar ("now", "yesterday") mean something else within a sentence: they must be a part of their own. */
function says(text: string, phrase: string, alone: boolean): boolean {
  if (alone) {
    const parts = text.split(PARTS).filter((part) => part.startsWith(phrase));
    return parts.some((part) => TIME_OF_DAY.test(part.slice(phrase.length)));
  }
  const at = text.indexOf(phrase);
  return at >= 0 && !/[\p{L}\p{M}]$/u.test(text.slice(0, at)) && !continuesWord(text.slice(at + phrase.length));
}

/**
 * The number whose surrounding words say most. Null when those leave two units or speak of the future, and when several
 * numbers have a unit ("2 days 3 hours", a duration), unless the first alone says that it is an age ("1 year ago 11 minutes").
 */
function readCounted(text: string, locale: string): Age | null {
  let first: { readonly length: number; readonly age: Age | null } | null = null;
  for (const match of text.matchAll(AMOUNT)) {
    const before = text.slice(0, match.index);
    const { length, unit } = strongest(before, text.slice(match.index + match[0].length), ageWords(locale).patterns);
    if (length === 0) continue;
    if (first !== null && length >= first.length) return null;
    first ??= { length, age: unit === null ? null : { unit, amount: Number(match[0]), calendar: false } };
  }
  return first?.age ?? null;
}

function strongest(before: string, after: string, patterns: readonly AgePattern[]) {
  let best = { length: 0, unit: null as AgePattern['unit'] };
  for (const pattern of patterns) {
    const length = pattern.before.length + pattern.after.length;
    if (length < best.length || !fits(before, after, pattern)) continue;
    // Two readings of the same words: neither.
    best = { length, unit: length > best.length || pattern.unit === best.unit ? pattern.unit : null };
  }
  return best;
}

function fits(before: string, after: string, pattern: AgePattern): boolean {
  const left = before.trimEnd();
  const right = after.trimStart();
  if (!left.endsWith(pattern.before) || !right.startsWith(pattern.after)) return false;
  const outerLeft = pattern.before === '' ? before : left.slice(0, -pattern.before.length);
  const outerRight = pattern.after === '' ? after : right.slice(pattern.after.length);
  const startsFree = !/[\p{L}\p{M}]$/u.test(outerLeft) || isUnspaced(outerLeft, true) || isUnspaced(pattern.before);
  return startsFree && (!continuesWord(outerRight) || isUnspaced(outerRight) || isUnspaced(pattern.after, true));
}
