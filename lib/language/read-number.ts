/** Reads the digits of a written number: which separators group, and which one is the decimal mark. */
import { separators } from './separators';

export interface ReadNumber {
  /** All digits shown, without separators. */
  readonly digits: string;
  /** How many of them stand behind the decimal mark. */
  readonly decimals: number;
}

/** A number with its separators, in a text brought to plain digits: "1 234,5", "12’345", "1٬234". */
export const NUMBER = /\d(?:[.,'’٬٫\s]?\d)*/u;

const ARABIC_DECIMAL = '٫';
/** Marks that are never a decimal mark: spaces, apostrophes, the Arabic thousands separator. */
const ONLY_GROUPS = /[\s'’٬]/u;

/**
 * A number that stands for itself: counts have no decimals, so every separator groups. Null when the groups are not of
 * three digits (or as in India, 12,34,567), when separators differ, or when spaces could also part two numbers.
 */
export function readWhole(written: string, tag: string): ReadNumber | null {
  return isGrouped(written, tag) ? { digits: digitsOf(written), decimals: 0 } : null;
}

/**
 * A number before a suffix: one or two digits behind the last separator are decimals; three are a group or decimals as the
 * language has it. Null when that cannot be told.
 */
export function readScaled(written: string, tag: string): ReadNumber | null {
  const last = /^(.*)(\D)(\d+)$/su.exec(written);
  if (last === null) return readWhole(written, tag);
  const [, whole = '', mark = '', fraction = ''] = last;
  if (!isDecimal(mark, fraction.length, tag)) return isAmbiguous(mark, written, tag) ? null : readWhole(written, tag);
  if (whole.includes(mark) || !(isGrouped(whole, tag) || whole === '0')) return null;
  return { digits: digitsOf(written), decimals: fraction.length };
}

function isDecimal(mark: string, places: number, tag: string): boolean {
  if (ONLY_GROUPS.test(mark) || places > 3) return false;
  return places < 3 || mark === ARABIC_DECIMAL || mark === separators(tag).decimal;
}

/** One mark before three digits, of which the language does not say that it groups. */
function isAmbiguous(mark: string, written: string, tag: string): boolean {
  return (
    !ONLY_GROUPS.test(mark) && written.indexOf(mark) === written.lastIndexOf(mark) && mark !== separators(tag).group
  );
}

function isGrouped(written: string, tag: string): boolean {
  const marks = written.match(/\D/gu) ?? [];
  const [first = '', ...groups] = written.split(/\D/u);
  if (first.length > 1 && first.startsWith('0')) return false;
  if (marks.length === 0) return true;
  const [mark = ''] = marks;
  if (first.startsWith('0') || first.length > 3 || mark === ARABIC_DECIMAL) return false;
  if (!marks.every((other) => other === mark)) return false;
  if (mark === ' ' && !/\s/u.test(separators(tag).group)) return false;
  return isByThousands(groups) || (/[,٬]/u.test(mark) && first.length < 3 && isIndian(groups));
}

const isByThousands = (groups: readonly string[]): boolean => groups.every(({ length }) => length === 3);

const isIndian = (groups: readonly string[]): boolean =>
  groups.every(({ length }, index) => length === (index === groups.length - 1 ? 3 : 2));

const digitsOf = (written: string): string => written.replace(/\D/gu, '');
