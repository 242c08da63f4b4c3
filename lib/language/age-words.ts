/** How a language says that something is so many days old, asked of Intl, so that no list of words has to be carried. */

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;

export type AgeUnit = (typeof UNITS)[number];

/** Words around a number; null as unit: they speak of the future. */
export interface AgePattern {
  readonly before: string;
  readonly after: string;
  readonly unit: AgeUnit | null;
}

/** Words without a number: "yesterday", "לפני יומיים". Null: the future, or two ages with one name. */
export interface Age {
  readonly unit: AgeUnit;
  readonly amount: number;
  /** True for words of the calendar ("yesterday", "last week"), which do not count whole units back from now. */
  readonly calendar: boolean;
}

export interface AgeWords {
  readonly patterns: readonly AgePattern[];
  readonly phrases: ReadonlyMap<string, Age | null>;
}

/** Short forms that sites write in English, beside those of CLDR (LinkedIn "2mo", "1yr"; Facebook "2 hrs"; elsewhere "5m" is minutes). */
const SHORT_FORMS: ReadonlyMap<string, AgeUnit> = new Map([
  ['s', 'second'],
  ['m', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['d', 'day'],
  ['w', 'week'],
  ['mo', 'month'],
  ['y', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
]);

const STYLES = ['long', 'short', 'narrow'] as const;
/** Numbers that between them take every plural form of the languages of the sites. */
const AMOUNTS = [1, 2, 3, 5, 6, 11, 21, 100];
/** Where these count days or years, they may as well be a date. */
const DATE_MARKS = /^[日天月年일월년]/u;

const known = new Map<string, AgeWords>();

/** The words of a language, by a canonical tag; built once. */
export function ageWords(locale: string): AgeWords {
  const words = known.get(locale) ?? build(locale);
  known.set(locale, words);
  return words;
}

/** Words in the form in which they are compared: small letters, single spaces, no dots, a plain minus. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/\.(?!\d)|\u200b/g, '')
    .replaceAll('−', '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

function build(locale: string): AgeWords {
  const patterns: AgePattern[] = [];
  const phrases = new Map<string, Age | null>();
  const isEnglish = /^en\b/.test(locale);
  for (const style of STYLES) addRelative({ locale, style, patterns, phrases });
  for (const unit of UNITS) {
    for (const after of unitNames(locale, unit)) addBare(after, unit, patterns);
  }
  if (isEnglish) {
    for (const [after, unit] of SHORT_FORMS) patterns.push({ before: '', after, unit });
    phrases.set('just now', { unit: 'second', amount: 0, calendar: true });
  }
  const once = new Map(patterns.map((pattern) => [Object.values(pattern).join('#'), pattern]));
  return { patterns: [...once.values()], phrases };
}

interface Target {
  readonly locale: string;
  readonly style: (typeof STYLES)[number];
  readonly patterns: AgePattern[];
  readonly phrases: Map<string, Age | null>;
}

function addRelative({ locale, style, patterns, phrases }: Target): void {
  const counting = new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`, { style });
  const naming = new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`, { style, numeric: 'auto' });
  for (const unit of UNITS) {
    for (const amount of [0, 1, 2]) {
      addPhrase(naming.formatToParts(-amount, unit), { unit, amount, calendar: true }, phrases);
      if (amount > 0) addPhrase(naming.formatToParts(amount, unit), null, phrases);
    }
    for (const amount of AMOUNTS) {
      const past = counting.formatToParts(-amount, unit);
      addPhrase(past, { unit, amount, calendar: false }, phrases);
      const { before, after } = around(past);
      if (hasNumber(past)) patterns.push({ before, after, unit });
      if (before !== '' && after !== '') addBare(after, unit, patterns);
      const future = counting.formatToParts(amount, unit);
      addPhrase(future, null, phrases);
      if (hasNumber(future)) patterns.push({ ...around(future), unit: null });
    }
  }
}

/** A unit alone behind the number ("2 days"), unless English means another by it or it could be part of a date. */
function addBare(after: string, unit: AgeUnit, patterns: AgePattern[]): void {
  if (after === '' || DATE_MARKS.test(after) || (SHORT_FORMS.get(after) ?? unit) !== unit) return;
  patterns.push({ before: '', after, unit });
}

function unitNames(locale: string, unit: AgeUnit): string[] {
  return STYLES.flatMap((unitDisplay) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, numberingSystem: 'latn' });
    return AMOUNTS.map((amount) => around(format.formatToParts(amount)))
      .filter(({ before }) => before === '')
      .map(({ after }) => after);
  });
}

type Parts = readonly { readonly type: string; readonly value: string }[];

const hasNumber = (parts: Parts): boolean => parts.some(({ type }) => type === 'integer');

const joined = (parts: Parts): string => comparable(parts.map(({ value }) => value).join(''));

function around(parts: Parts): { before: string; after: string } {
  const number = parts.findIndex(({ type }) => type === 'integer');
  return { before: joined(parts.slice(0, number)), after: joined(parts.slice(number + 1)) };
}

/** Adds what is said without a number, also where the number only repeats it: "לפני שעתיים (2)". */
function addPhrase(parts: Parts, age: Age | null, phrases: Map<string, Age | null>): void {
  const { before } = around(parts);
  const isRepeated = before.endsWith('(');
  if (hasNumber(parts) && !isRepeated) return;
  const phrase = isRepeated ? before.slice(0, -1).trim() : joined(parts);
  setPhrase(phrase, age, phrases);
  // A dual says both number and unit in one word, whatever stands before it: "منذ يومين" as well as "قبل يومين".
  const [, dual, ...more] = phrase.split(' ');
  if (age?.amount === 2 && !age.calendar && dual !== undefined && more.length === 0) setPhrase(dual, age, phrases);
}

function setPhrase(phrase: string, age: Age | null, phrases: Map<string, Age | null>): void {
  // Norwegian puts "-2 d." in place of a word.
  if (/\d/.test(phrase) && age?.amount !== 0) return;
  const other = phrases.get(phrase);
  const isSame = other === undefined || (other?.unit === age?.unit && other?.amount === age?.amount);
  phrases.set(phrase, isSame ? age : null);
}
