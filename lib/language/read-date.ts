/** Reads a calendar date in words or digits: "May 5", "5 maja 2025", "2025年5月5日", "16.06.2025". */
import type { Day } from './days';
import { continuesWord, isUnspaced } from './plain-text';

/** A date without a year has none in the text. */
export interface ReadDate extends Omit<Day, 'year'> {
  readonly year: number | null;
  /** Whether the text says more than the date. */
  readonly bare: boolean;
}

const LONGEST = 120;
const EAST_ASIAN = /(?:(\d{4})\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일號号]/u;
const NUMERIC = /(?<![\p{L}\d./-])(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?!\d|[./-]\d)/u;
/** The day right before the month ("5th of May", "5 de mayo", Hebrew with a prefix) or right after it. */
const DAY_BEFORE = /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|er)?\s?(?:(?:de|of|d)['’\s])?ב?$/u;
const DAY_AFTER = /^\s?(\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}])/u;
const TIME_OF_DAY = /\d{1,2}(?:[:.]\d{2}){1,2}(?:\s?[ap]\.?m\b)?|\d{1,2}\s?(?:[ap]\.?m\b|h\s?\d{2}|h\b|uhr\b)/giu;

/** The text speaks of a date, but which one is not certain: then its numbers are no age either. */
export const UNCLEAR = 'unclear';

/** The one date in a text of plain digits, in a language given by a canonical tag; null when it speaks of none. */
export function readDate(text: string, locale: string): ReadDate | typeof UNCLEAR | null {
  if (text.length > LONGEST) return null;
  const eastAsian = EAST_ASIAN.exec(text);
  if (eastAsian !== null) {
    const [, year, month, day] = eastAsian;
    const bare = eastAsian[0].length === text.trim().length;
    return { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day), bare };
  }
  return readNumeric(text, locale) ?? readNamed(text, locale);
}

function readNumeric(text: string, locale: string): ReadDate | typeof UNCLEAR | null {
  const match = NUMERIC.exec(text.replaceAll('. ', '.'));
  if (match === null) return null;
  const [, first = '', , second = '', third = ''] = match;
  const numbers = [first, second, third].map(Number);
  const fitting = orders(first, third, locale)
    .map((order) => inOrder(numbers, order))
    .filter(isPossible);
  const [only, other] = fitting;
  const isCertain = other === undefined || (other.day === only?.day && other.month === only.month);
  return only !== undefined && isCertain ? { ...only, bare: false } : UNCLEAR;
}

/** The orders in which the three numbers may stand. In English without a country both ways are usual. */
function orders(first: string, third: string, locale: string): string[] {
  if (first.length === 4) return ['ymd'];
  if (first.length > 2 || third.length === 3 || third.length === 1) return [];
  if (locale === 'en') return ['mdy', 'dmy'];
  const order = dateFormat(locale, 'numeric')
    .formatToParts(0)
    .map(({ type }) => (/^(?:year|month|day)$/.test(type) ? type.slice(0, 1) : ''))
    .join('');
  return order === 'mdy' || order === 'dmy' ? [order] : [];
}

function inOrder(numbers: readonly number[], order: string): Day {
  const at = (part: string): number => numbers[order.indexOf(part)] ?? 0;
  const year = at('y');
  return { year: year < 100 ? 2000 + year : year, month: at('m'), day: at('d') };
}

/** Years far off belong to another calendar, as on Persian pages. */
const isPossible = ({ year, month, day }: Day): boolean =>
  year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

function readNamed(text: string, locale: string): ReadDate | typeof UNCLEAR | null {
  const compared = text
    .toLowerCase()
    .replace(/\.(?!\d)/gu, '')
    .replace(TIME_OF_DAY, ' ');
  const [name, month] = longestName(compared, locale);
  if (name === '') return null;
  const at = compared.indexOf(name);
  const left = compared.slice(0, at);
  const right = compared.slice(at + name.length);
  const [before, after] = [DAY_BEFORE.exec(left), DAY_AFTER.exec(right)];
  const day = Number((before ?? after)?.[1]);
  const rest = left.replace(DAY_BEFORE, ' ') + right.replace(DAY_AFTER, ' ');
  const [year, ...others] = (rest.match(/\d+/gu) ?? []).map(Number);
  const isYear = year === undefined || (year >= 1900 && year < 2700);
  const isCertain = (before === null) !== (after === null) && day >= 1 && day <= 31 && isYear && others.length === 0;
  if (month === null || !isCertain) return UNCLEAR;
  return { year: gregorian(year, locale), month, day, bare: !/\p{L}{3}/u.test(rest) };
}

function longestName(text: string, locale: string): readonly [string, number | null] {
  return [...monthNames(locale)].reduce<readonly [string, number | null]>(
    (best, entry) => (entry[0].length > best[0].length && standsIn(entry[0], text) ? entry : best),
    ['', null],
  );
}

/** Thai pages count years from 543 before our era. */
function gregorian(year: number | undefined, locale: string): number | null {
  if (year === undefined) return null;
  return year >= 2400 && /^th\b/.test(locale) ? year - 543 : year;
}

function standsIn(name: string, text: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  if (isUnspaced(name)) return true;
  const after = text.slice(at + name.length);
  return !/[\p{L}\p{M}\d]$/u.test(text.slice(0, at).replace(/ב$/u, '')) && !continuesWord(after) && !/^\d/.test(after);
}

const known = new Map<string, ReadonlyMap<string, number | null>>();

/** Names of months, alone and beside a day; null where two months share one. */
function monthNames(locale: string): ReadonlyMap<string, number | null> {
  const found = known.get(locale);
  if (found !== undefined) return found;
  const names = new Map<string, number | null>();
  for (const style of ['long', 'short'] as const) {
    for (const format of [dateFormat(locale, style), monthFormat(locale, style)]) {
      for (let month = 1; month <= 12; month += 1) addName(format, month, names);
    }
  }
  known.set(locale, names);
  return names;
}

function addName(format: Intl.DateTimeFormat, month: number, names: Map<string, number | null>): void {
  const part = format.formatToParts(Date.UTC(2025, month - 1, 15)).find(({ type }) => type === 'month')?.value ?? '';
  const name = part.toLowerCase().replaceAll('.', '');
  if (/^\d|^$/.test(name)) return;
  names.set(name, (names.get(name) ?? month) === month ? month : null);
}

function dateFormat(locale: string, month: 'long' | 'short' | 'numeric'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...GREGORIAN, day: 'numeric', month, year: 'numeric' });
}

function monthFormat(locale: string, month: 'long' | 'short'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...GREGORIAN, month });
}

const GREGORIAN = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
