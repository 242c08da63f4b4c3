/** Reads the word or letter that shortens a count ("K", "tys.", "mil M", "万"), right after or before the number. */
import type { Language } from './language-tag';
import { continuesWord, isUnspaced } from './plain-text';
import { allSuffixes, ENGLISH, EVERYWHERE, suffixesOf, WORD_BEFORE } from './suffixes';

/** `power`: of ten; null where the suffix has no certain meaning. `length`: characters read. */
export interface ReadSuffix {
  readonly power: number | null;
  readonly length: number;
}

interface Entry {
  readonly text: string;
  readonly lower: string;
  readonly power: number | null;
  /** Whether more letters may follow: "milion~". */
  readonly open: boolean;
}

/** What counts are counted in, in languages that put it right behind the suffix. */
const COUNTERS = /^[次回人件個个名位則条條コ本회명개건번뷰ค]/u;
/** Bengali, Assamese and Odia hang a classifier on what is counted: "১.২ হাটি ভিউ". */
const CLASSIFIERS = /^(?:টি|টা|ଟି)(?![\p{L}\p{M}])/u;
/** Korean for "views" begins like the word for 10^12. */
const KOREAN_VIEWS = '조회';

/**
 * The suffix at the start of `text`, after at most one space. In order: the language's own to the letter, the site's own to
 * the letter, both again whatever their case, the English letters if the language has none like it, what is the same everywhere.
 * Null: no suffix there, the number stands for itself.
 */
export function readSuffix(
  text: string,
  language: Language,
  site: Readonly<Record<string, number>>,
): ReadSuffix | null {
  if (!/^\s?[\p{L}\p{M}]/u.test(text)) return null;
  const own = entriesOf(suffixesOf(language.key));
  const first = readOne(text, own, site, language);
  if (first === null || first.power === null) return first ?? unsure(text, language);
  const second = readOne(text.slice(first.length), own, site, language);
  // "mil millones", "万亿": a smaller or equal unit before a greater one multiplies it.
  if (second === null || (second.power !== null && second.power < first.power)) return first;
  return { power: second.power === null ? null : first.power + second.power, length: first.length + second.length };
}

/** The suffix at the end of `text`, for the few languages that write it before the number; otherwise null. */
export function readSuffixBefore(text: string, language: Language): ReadSuffix | null {
  const end = text.replace(/\.?\s?$/, '');
  const found = WORD_BEFORE.filter((key) => key === language.key || language.key === '')
    .flatMap((key) => entriesOf(suffixesOf(key)))
    .filter((entry) => end.endsWith(entry.text) && !/[\p{L}\p{M}]$/u.test(end.slice(0, -entry.text.length)))
    .reduce<Entry | null>(
      (best, entry) => (best !== null && best.text.length > entry.text.length ? best : entry),
      null,
    );
  if (found === null) return null;
  const power = language.key === '' ? null : found.power;
  return { power, length: text.length - end.length + found.text.length };
}

function readOne(
  text: string,
  own: readonly Entry[],
  site: Readonly<Record<string, number>>,
  { key }: Language,
): ReadSuffix | null {
  const sites = siteEntries(site);
  const foreign = entriesOf(ENGLISH).filter(({ lower }) => own.every((entry) => entry.lower !== lower));
  const tiers: [readonly Entry[], boolean][] = [
    [own, true],
    [sites, true],
    [own, false],
    [sites, false],
    [key === '' ? [] : foreign, false],
    [entriesOf(suffixesOf(EVERYWHERE)), false],
  ];
  for (const [entries, toTheLetter] of tiers) {
    const found = longest(text, entries, toTheLetter);
    if (found !== null) return found;
  }
  return null;
}

function longest(text: string, entries: readonly Entry[], toTheLetter: boolean): ReadSuffix | null {
  const space = /^\s?/.exec(text)?.[0].length ?? 0;
  let best: ReadSuffix | null = null;
  for (const entry of entries) {
    const found = read(text.slice(space), entry, toTheLetter, space > 0);
    if (found === null) continue;
    const length = found.length + space;
    if (best === null || length > best.length) best = { power: found.power, length };
    else if (length === best.length && found.power !== best.power) best = { power: null, length };
  }
  return best;
}

function read(text: string, entry: Entry, toTheLetter: boolean, spaced: boolean): ReadSuffix | null {
  const start = text.slice(0, entry.text.length);
  if (toTheLetter ? start !== entry.text : start.toLowerCase() !== entry.lower) return null;
  if (text.startsWith(KOREAN_VIEWS)) return null;
  const ending = entry.open ? (/^[\p{L}\p{M}]{0,8}/u.exec(text.slice(start.length))?.[0] ?? '') : '';
  const after = text.slice(start.length + ending.length);
  const dot = after.startsWith('.') ? 1 : 0;
  const length = start.length + ending.length + dot;
  const rest = after.slice(dot);
  // "কোটি" is a word of its own, not the ambiguous "কো" with a classifier.
  const isClassified = entry.power !== null && CLASSIFIERS.test(rest);
  if (isClassified || !continuesWord(rest)) return { power: entry.power, length };
  if (!isUnspaced(entry.text)) return isUnspaced(after) ? { power: entry.power, length } : null;
  // Without spaces between words, what follows a space may be another word that only begins like the suffix.
  return { power: spaced && !COUNTERS.test(after) ? null : entry.power, length };
}

/** Where the language is unknown, a word that shortens counts somewhere tells that the number is not the whole count. */
function unsure(text: string, language: Language): ReadSuffix | null {
  // Before any words were learned, any letters may be one.
  if (allSuffixes().length === 0) return { power: null, length: 0 };
  if (language.key !== '') return null;
  const found = allSuffixes().some((line) => longest(text, entriesOf(line), false) !== null);
  return found ? { power: null, length: 0 } : null;
}

const lines = new Map<string, readonly Entry[]>();

function entriesOf(line: string): readonly Entry[] {
  const known = lines.get(line);
  if (known !== undefined) return known;
  const entries: Entry[] = [];
  let power: number | null = null;
  for (const token of line.split(' ')) {
    if (/^\d+$/.test(token)) power = Number(token);
    else if (token === '?') power = null;
    else if (token !== '') entries.push(entryOf(token, power));
  }
  lines.set(line, entries);
  return entries;
}

function entryOf(token: string, power: number | null): Entry {
  const open = token.endsWith('~');
  const text = (open ? token.slice(0, -1) : token).replaceAll('_', ' ').normalize('NFC');
  return { text, lower: text.toLowerCase(), power, open };
}

function siteEntries(site: Readonly<Record<string, number>>): readonly Entry[] {
  return Object.entries(site).map(([suffix, factor]) => {
    const power = Math.log10(factor);
    return entryOf(suffix, Number.isInteger(power) ? power : null);
  });
}
