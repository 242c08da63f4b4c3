/** Reads a count as a site shows it ("1 107 reactions", "1,2 tys.", "8.1万") into the range in which the true count lies. */
import { exactly, type Measured, type RoundingRule, shortened } from '@/lib/domain/measured';
import { type Language, resolveLanguage } from './language-tag';
import { isUnspaced, plainText, startsWithLetter, withoutMarks } from './plain-text';
import { NUMBER, type ReadNumber, readScaled, readWhole } from './read-number';
import { type ReadSuffix, readSuffix, readSuffixBefore } from './read-suffix';

/**
 * When a site shows a decimal before a suffix. A trailing ".0" is dropped, so this tells how coarse "15K" is.
 * `as-shown`: not known, so a whole number may be as coarse as its unit (15K: 1,000).
 * `below-ten`: one decimal below ten units, none from ten on (2K: 100, 15K: 1,000).
 * `below-ten-of-millions`: the same for thousands and millions, but never a decimal before billions (2B: 1,000,000,000).
 * `below-ten-thousand`: one decimal below ten thousand, none from there on (2K: 100, 15K: 1,000, 3M: 1,000,000).
 * `one`: one decimal always (15K: 100).
 */
export type DecimalsRule = 'as-shown' | 'below-ten' | 'below-ten-of-millions' | 'below-ten-thousand' | 'one';

export interface CountContext {
  /** The page's `lang`. */
  readonly language: string;
  readonly rounding: RoundingRule;
  /** Suffixes of the site itself and what they multiply by: `{ K: 1000 }`. */
  readonly suffixes?: Readonly<Record<string, number>>;
  /** `as-shown` when absent. */
  readonly decimals?: DecimalsRule;
  /** Whether the count may be below zero; otherwise a number with a minus is no count. */
  readonly signed?: boolean;
}

interface Found {
  readonly number: ReadNumber;
  readonly power: number;
  readonly negative: boolean;
  readonly raw: string;
}

const LONGEST_RAW = 60;
/** Longer texts are no labels of numbers. */
const LONGEST_TEXT = 2_000;

/**
 * The first number in the text. Null when there is none (a bare "Like" says nothing), when it is no count (a time, a date, a
 * share, "+3", "v4.2"), and when it cannot be told for certain: "4.8" without a suffix, or a suffix of unknown meaning.
 */
export function parseCount(text: string, context: CountContext): Measured | null {
  const found = find(text.slice(0, LONGEST_TEXT), context);
  return found === null ? null : measure(found, context);
}

function find(text: string, context: CountContext): Found | null {
  const plain = plainText(text);
  const match = NUMBER.exec(plain);
  if (match === null) return null;
  const language = resolveLanguage(context.language);
  const end = match.index + match[0].length;
  const suffix = readSuffix(plain.slice(end), language, context.suffixes ?? {});
  const prefix = readSuffixBefore(plain.slice(0, match.index), language);
  const before = plain.slice(0, match.index - (prefix?.length ?? 0));
  const negative = /(?:^|[\s(])[-−]$/u.test(before);
  if ((negative && context.signed !== true) || !isFreeBefore(negative ? before.slice(0, -1) : before)) return null;
  const after = plain.slice(end + (suffix?.length ?? 0));
  if (!(isFreeAfter(after) && (suffix !== null || isNounOrNone(after)))) return null;
  const read = scale(match[0], language, suffix, prefix);
  if (read === null) return null;
  const raw = withoutMarks(text).slice(before.length - Number(negative), end + (suffix?.length ?? 0));
  return { ...read, negative, raw: raw.trim().slice(0, LONGEST_RAW) };
}

function scale(written: string, { tag }: Language, suffix: ReadSuffix | null, prefix: ReadSuffix | null) {
  // A word on both sides: which of them counts is not known.
  const scales = [suffix, prefix].filter((scaled) => scaled !== null);
  if (scales.length > 1) return null;
  const power = scales.length === 0 ? 0 : (scales[0]?.power ?? null);
  if (power === null) return null;
  const number = scales.length === 0 ? readWhole(written, tag) : readScaled(written, tag);
  return number === null ? null : { number, power };
}

/** Whether what stands before leaves the number a count: no letter, slash, plus or currency. */
function isFreeBefore(before: string): boolean {
  if (/[\p{L}\p{M}]$/u.test(before) && !isUnspaced(before, true)) return false;
  return !/(?:[+~≈<>≤≥=\p{Sc}]\s?|[#@/_.,\\*'’\p{Pd}−])$/u.test(before);
}

/** Whether what follows leaves the number a count: no share, "500+", time, date, fraction or price. */
function isFreeAfter(after: string): boolean {
  if (/^\s?[%٪％‰+\p{Sc}]|^[^\s\p{L}]?\d/u.test(after)) return false;
  // "5 May 2025", "5, 2025".
  return !/^(?:\.?\s?\p{L}{1,12}\.?|,)?(?:\sde)?\s(?:19|20)\d\d(?!\d)/u.test(after);
}

/** Whether a number without a suffix ends here or is followed by what is counted; letters that touch it are neither. */
function isNounOrNone(after: string): boolean {
  if (/^[年月日년월일시분초時时分秒]/u.test(after)) return false;
  // A lone capital is the short form of something.
  if (/^\s\p{Lu}(?!['’-]?[\p{L}\p{M}])/u.test(after)) return false;
  return !startsWithLetter(after) || isUnspaced(after) || /^(?:টি|টা|জন|ଟି)/u.test(after);
}

function measure({ number, power, negative, raw }: Found, { rounding, decimals }: CountContext): Measured | null {
  const scaleOfDigits = power - number.decimals;
  if (scaleOfDigits < 0 || number.digits.length > 15) return null;
  const size = Number(number.digits) * 10 ** scaleOfDigits;
  if (power > 0 && size === 0) return null;
  const step = stepOf(number, power, decimals);
  const measured = power === 0 || step === 1 ? exactly(size, raw) : shortened(size, step, rounding, raw);
  const signed = negative ? belowZero(measured, step) : measured;
  return Number.isSafeInteger(measured.high) && Number.isSafeInteger(size) ? signed : null;
}

/** The unit of the last digit that the site would have shown. */
function stepOf({ digits, decimals }: ReadNumber, power: number, rule: DecimalsRule = 'as-shown'): number {
  const isFine =
    rule === 'below-ten' ||
    (rule === 'below-ten-of-millions' && power < 9) ||
    (rule === 'below-ten-thousand' && power < 4);
  const isTenth = rule === 'one' || (isFine && Number(digits) < 10);
  return 10 ** (power - (decimals === 0 && isTenth ? 1 : decimals));
}

/** Which way a site cuts a negative count is not known, so the range goes a step both ways. */
function belowZero({ value, precision, raw }: Measured, step: number): Measured {
  if (precision === 'exact') return exactly(0 - value, raw);
  return { value: -value, low: 1 - value - step, high: step - 1 - value, precision, raw };
}
