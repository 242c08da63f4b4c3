/** Regular expressions written as data: compiled once, applied to capped text. */
import type { Pattern } from '../contract';

/** No pattern ever sees more text than this; the longest honest input is the state that a page embeds as JSON. */
const LONGEST_INPUT = 500_000;

/** The longest text for a pattern from a repair file: what backtracks on it takes no time that anybody would feel. Texts of labels have some 200 signs at most. */
export const LONGEST_FOREIGN_INPUT = 500;

const compiled = new WeakMap<Pattern, RegExp>();

/** The compiled expression. The flags `g` and `y` are dropped: they would carry state from one post to the next. */
export function expressionOf(pattern: Pattern): RegExp {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const expression = new RegExp(pattern.source, (pattern.flags ?? '').replace(/[gy]/g, ''));
  compiled.set(pattern, expression);
  return expression;
}

/** The match; null without one, and of a text that is longer than the pattern may see: cut off, it would say something else. */
export function execute(pattern: Pattern, text: string): RegExpExecArray | null {
  if (pattern.isForeign === true && text.length > LONGEST_FOREIGN_INPUT) return null;
  return expressionOf(pattern).exec(text.slice(0, LONGEST_INPUT));
}

/** What the pattern extracts: the named group `value`, else group 1, else the whole match; null without a match. */
export function extract(pattern: Pattern, text: string): string | null {
  const match = execute(pattern, text);
  if (match === null) return null;
  return match.groups?.['value'] ?? match[1] ?? match[0];
}
