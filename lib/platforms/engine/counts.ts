/** Reads numbers: the first source that answers wins, the others are heard as witnesses. */
import { exactly, type Measured } from '@/lib/domain/measured';
import type { ReadMeasured } from '@/lib/domain/reading';
import { parseCount } from '@/lib/language/parse-count';
import type { CountField } from '../contract';
import { attempt } from './attempt';
import { cleaned, LENGTHS } from './page-text';
import { type Scope, valueOf } from './sources';

/**
 * A shortened caption may lag behind the exact number beside it: sites refresh them at different moments (seen: 30142
 * beside "29.9K"). One step, or this share of the number, passes as lag; what matters are witnesses that contradict,
 * such as a wrong thousand or the number of another field, and those differ by more.
 */
const LAG = 0.05;

/** No label of a number is longer; what stands beyond is not looked at. */
const LONGEST_LABEL = 1_000;

/** The number of a field, or null when no source tells. `signed`: may be below zero. */
export function readCount(field: CountField, scope: Scope, signed: boolean): ReadMeasured | null {
  let winner: ReadMeasured | null = null;
  for (const [source, described] of field.sources.entries()) {
    const measured = measure(
      attempt(() => valueOf(described, scope)),
      field,
      scope,
      signed,
    );
    if (measured === null) continue;
    if (winner === null) winner = { ...measured, source };
    else if (contradicts(winner, measured)) return { ...winner, disputed: true };
  }
  return winner;
}

function measure(text: string | null, field: CountField, { context }: Scope, signed: boolean): Measured | null {
  if (text === null || text.length > LONGEST_LABEL) return null;
  if (BARE.test(text)) return exactly(Number(text), text);
  const { id, suffixes, decimals } = context.descriptor;
  const rules = {
    language: context.language,
    rounding: field.rounding ?? context.rounding,
    decimals: field.decimals ?? decimals ?? 'as-shown',
    signed,
  };
  const key = `${id} ${Object.values(rules).join(' ')} ${text}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const measured = plausible(parseCount(text, suffixes === undefined ? rules : { ...rules, suffixes }), signed);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(key, measured);
  return measured;
}

/** Digits that need no language. */
const BARE = /^(?:0|[1-9]\d{0,14})$/;

/** What texts were read as: the same captions stand on a page again and again, and every change of it reads them anew. */
const parsed = new Map<string, Measured | null>();
const MOST_PARSED = 1_000;

function plausible(measured: Measured | null, signed: boolean): Measured | null {
  return measured === null || !isPlausible(measured, signed)
    ? null
    : { ...measured, raw: cleaned(measured.raw, LENGTHS.raw) };
}

function isPlausible({ value, low, high }: Measured, signed: boolean): boolean {
  const bounds = [low, value, high];
  return bounds.every((bound) => Number.isSafeInteger(bound) && (signed || bound >= 0)) && low <= high;
}

/** Whether two readings of one number cannot both be true, apart from the lag of a shortened one. */
function contradicts(a: Measured, b: Measured): boolean {
  const gap = Math.max(a.low, b.low) - Math.min(a.high, b.high);
  if (gap <= 0) return false;
  if (a.precision === 'exact' && b.precision === 'exact') return true;
  const step = Math.max(a.high - a.low, b.high - b.low) + 1;
  return gap > Math.max(step, Math.max(a.value, b.value) * LAG);
}
