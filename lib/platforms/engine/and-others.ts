/** Hooks that any platform may use; those of one platform live in its folder. */
import type { HookInput } from './types';

/** Number at the end or the start of "A and 52 others", in any language: the only number of the line. */
const LONE_NUMBER = /^\P{Nd}*(\p{Nd}[\p{Nd}.,'’\u00a0\u202f ]*)\P{Nd}*$/u;

/**
 * "A and 52 others" is 53, "A, B and 4 others" is 6: the number and the people named. `with.names` selects the elements
 * that name people; without it, the names are counted by the commas before the number, which fails safe (null) where
 * there is no number.
 */
export function andOthers({ text, element, args }: HookInput): string | null {
  const number = LONE_NUMBER.exec(text ?? '')?.[1];
  if (text === null || number === undefined) return null;
  const digits = number.replace(/\P{Nd}/gu, '');
  const others = Number(digits);
  if (!Number.isSafeInteger(others)) return null;
  const selector = args['names'];
  const named =
    typeof selector === 'string'
      ? (element?.querySelectorAll(selector).length ?? 0)
      : 1 + (text.slice(0, text.indexOf(number)).match(/[,،、，]/gu)?.length ?? 0);
  return named === 0 ? null : String(others + named);
}
