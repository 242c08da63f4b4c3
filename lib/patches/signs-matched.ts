/** Which signs one part of a regular expression can match, tried on a sample: enough to tell whether two parts can share out a text. */

/** Letters of both cases and of several scripts, digits of several rows, spaces and marks. */
const SAMPLE = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...Array.from('\n\t\u00A0\u202F\u200EéÉßяЯλا٣१中个名か한ก，、。’«·•…—€½²\u0301🙂Ⅻ'),
];

/** Signs of the sample that a part matches. */
export type Signs = ReadonlySet<string>;

export const NONE: Signs = new Set();

export const share = (a: Signs, b: Signs): boolean => [...a].some((sign) => b.has(sign));

export const together = (all: readonly Signs[]): Signs => new Set(all.flatMap((signs) => [...signs]));

function compiled(atom: string, flags: string): RegExp | null {
  try {
    return new RegExp(`^(?:${atom})$`, flags);
  } catch {
    return null;
  }
}

/** Ways of reading an expression: with `u`, a class says something else than without. */
const UNICODE = ['su', 'isu'];
const EITHER = [...UNICODE, 's', 'is'];

/**
 * The signs that one sign, class or escape of `source` matches, with capitals told apart or not; null for what is no
 * expression. `isUnicode`: the expression has the flag `u` or `v` for certain. What is no sign (`^`, `\b`) matches none.
 */
export function signsOf(atom: string, source: string, isUnicode: boolean): Signs | null {
  const tried = (isUnicode ? UNICODE : EITHER).map((flags) => compiled(atom, flags)).filter((each) => each !== null);
  if (tried.length === 0) return null;
  // The signs that the expression names itself are looked at in any case.
  return new Set(
    [...SAMPLE, ...Array.from(source)].filter((sign) => tried.some((expression) => expression.test(sign))),
  );
}
