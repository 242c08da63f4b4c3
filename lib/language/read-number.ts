/** Reads the digits of a written number: which separators group, and which one is the decimal mark. */

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

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const UNKNOWN: Separators = { group: '', decimal: '' };

/**
 * How languages write numbers: which mark groups, which one parts the decimals. By the data of Intl, from which it never
 * differs; a table, because asking Intl for the first time holds up a page for tens of milliseconds.
 */
const SEPARATORS: readonly (readonly [group: string, decimal: string, tags: string])[] = [
  [
    '\u00a0',
    ',',
    'af be bg br cs eo et fi fr hu hy ie ka kab kk ky lt lv nb nn no oc pl ru sk sq sv tok tt uk uz de-AT es-CR pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL en-CZ en-EE en-FI en-FR en-GE en-HU en-LT en-LV en-NO en-PT en-SE en-SK en-UA en-ZA',
  ],
  [
    ',',
    '.',
    'am ar as bn ckb cy en fa fil ga gd gu he hi ja km kn ko kw ml mn mr ms my ne or pa si sw ta te th ur yue zh zu es-419 es-BR es-BZ es-CU es-DO es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-SV es-US',
  ],
  [
    '.',
    ',',
    'ast az bs ca da de el es eu fo fy gl hr ia id is it ku lo mk nl pt ro sc sl sr tr vi ar-DZ ar-LB ar-LY ar-MA ar-MR ar-TN fr-LU fr-MA en-AT en-BE en-DE en-DK en-ES en-ID en-IT en-NL en-PL en-RO en-SI ms-BN ms-ID sw-CD',
  ],
  ['’', '.', 'de-CH de-LI it-CH en-CH'],
];

const bySubtag = new Map(
  SEPARATORS.flatMap(([group, decimal, tags]) => tags.split(' ').map((tag) => [tag, { group, decimal }] as const)),
);

/** The separators of the most exact tag that is known: "es-MX" before "es"; empty where the language is unknown. */
function separators(tag: string): Separators {
  const parts = tag.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = bySubtag.get(parts.slice(0, length).join('-'));
    if (found !== undefined) return found;
  }
  return UNKNOWN;
}
