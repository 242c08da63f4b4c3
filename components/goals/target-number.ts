/** Reading the number of a target as the user types it, in the locale of the interface. Pure. */
import type { KpiDefinition } from '@/lib/domain/goals/kpi-definition';

/** `empty`: no target. `unclear`: it cannot be told which number is meant, so none is taken. */
export type TypedTarget =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unclear' };

const MOST = 1e12;

function partOf(locale: string, type: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(1_234_567.8);
  return parts.find((part) => part.type === type)?.value ?? '';
}

/** Groups must be of three digits, so that a separator of another locale is never taken for one of this. */
export function readTarget(text: string, unit: KpiDefinition['unit'], locale: string): TypedTarget {
  const plain = text.replace(/[\s\u00a0\u202f%]/g, '');
  if (plain === '') return { kind: 'empty' };
  const [decimal, group] = [partOf(locale, 'decimal'), partOf(locale, 'group').trim()];
  const [whole = '', fraction, ...rest] = plain.split(decimal);
  const groups = group === '' ? [whole] : whole.split(group);
  const isGrouped =
    groups.length === 1 || groups.every((part, at) => part.length === 3 || (at === 0 && part.length < 3));
  const digits = groups.join('');
  const isNumber = /^\d{1,15}$/.test(digits) && (fraction === undefined || /^\d{1,6}$/.test(fraction));
  if (!isGrouped || !isNumber || rest.length > 0) return { kind: 'unclear' };
  const number = Number(`${digits}.${fraction ?? '0'}`);
  const value = unit === 'share' ? number / 100 : number;
  // "12.000" is twelve here and twelve thousand elsewhere: a count is taken without decimals or not at all.
  return (unit !== 'count' || fraction === undefined) && value <= MOST
    ? { kind: 'number', value }
    : { kind: 'unclear' };
}

/** The number as it stands in the field, with all its digits; empty for no target. */
export function writeTarget(value: number | null, unit: KpiDefinition['unit'], locale: string): string {
  if (value === null) return '';
  const style = unit === 'share' ? 'percent' : 'decimal';
  return new Intl.NumberFormat(locale, { style, maximumFractionDigits: unit === 'count' ? 0 : 4 }).format(value);
}
