/** What every reader promises, as checks that throw. */
import type { Measured } from '@/lib/domain/measured';
import { plainText } from '@/lib/language/plain-text';

export function promise(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** All digits of a text, one after another. */
const digitsOf = (text: string): string => plainText(text).replace(/\D/g, '');

/** Whether the number is one of `text` in some unit: its digits stand there, and nothing but zeros is added. */
function standsIn(value: number, text: string): boolean {
  const written = digitsOf(text);
  const digits = String(Math.abs(value)).replace(/0+$/, '');
  return written !== '' && (digits === '' ? /^0*$/.test(written) || written.includes('0') : written.includes(digits));
}

/** A number is a whole one within its own bounds, and was read from `text`, in which it stands. */
export function isReadFrom({ value, low, high, raw }: Measured, text: string): void {
  for (const each of [value, low, high]) promise(Number.isSafeInteger(each), `${each} is no whole number`);
  promise(low <= value && value <= high, `${value} is not between ${low} and ${high}`);
  promise(raw.length <= 60, `the text kept is ${raw.length} long`);
  promise(standsIn(value, raw), `${value} was made up from ${JSON.stringify(raw)}`);
  promise(plainText(text).includes(plainText(raw)) || digitsOf(text).includes(digitsOf(raw)), `${raw} stands nowhere`);
}
