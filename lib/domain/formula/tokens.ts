/** The words of a formula. */

/** Longer formulas are refused. */
export const LONGEST_FORMULA = 300;

export type Symbol = '+' | '-' | '*' | '/' | '(' | ')';

export type Token =
  | { readonly kind: 'number'; readonly at: number; readonly value: number }
  | { readonly kind: 'name'; readonly at: number; readonly name: string }
  | { readonly kind: 'symbol'; readonly at: number; readonly symbol: Symbol };

/** What is wrong with the text of a formula; `at` is the place in it, from 0. */
export type FormulaError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too long'; readonly longest: number }
  | { readonly kind: 'too deep'; readonly at: number }
  /** Something that is no part of a formula, or stands where it may not; `text` is empty at the end. */
  | { readonly kind: 'unexpected'; readonly at: number; readonly text: string };

const SYMBOLS: readonly Symbol[] = ['+', '-', '*', '/', '(', ')'];
/** At most 12 digits on either side of the dot, so that every number is near enough to what is written. */
const TOKEN = /\s*(?:(?<number>\d{1,12}(?:\.\d{1,12})?)(?![\w.])|(?<name>[a-z][a-z0-9_]*)|(?<symbol>[-+*/()]))/y;

function tokenFrom(groups: Readonly<Record<string, string | undefined>>, end: number): Token | null {
  const { number, name, symbol } = groups;
  if (number !== undefined) return { kind: 'number', at: end - number.length, value: Number(number) };
  if (name !== undefined) return { kind: 'name', at: end - name.length, name };
  const known = SYMBOLS.find((each) => each === symbol);
  return known === undefined ? null : { kind: 'symbol', at: end - 1, symbol: known };
}

/** The words of a formula in order, or what is wrong with it. */
export function tokensOf(text: string): readonly Token[] | FormulaError {
  if (text.length > LONGEST_FORMULA) return { kind: 'too long', longest: LONGEST_FORMULA };
  const written = text.trimEnd();
  if (written === '') return { kind: 'empty' };
  const pattern = new RegExp(TOKEN);
  const tokens: Token[] = [];
  while (pattern.lastIndex < written.length) {
    const from = pattern.lastIndex;
    const token = tokenFrom(pattern.exec(written)?.groups ?? {}, pattern.lastIndex);
    if (token === null) {
      const at = from + written.slice(from).search(/\S/);
      return { kind: 'unexpected', at, text: written.charAt(at) };
    }
    tokens.push(token);
  }
  return tokens;
}
