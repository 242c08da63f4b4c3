/** From the text of a formula to a tree: numbers, names, + - * / and brackets, with the usual precedence. */
import { type FormulaError, type Symbol, type Token, tokensOf } from './tokens';

/** Brackets and signs within each other; more are refused. */
const DEEPEST = 20;

export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Formula;
      readonly right: Formula;
    };

export type Parsed =
  | { readonly kind: 'formula'; readonly formula: Formula }
  | { readonly kind: 'error'; readonly error: FormulaError };

/** Carries what is wrong out of the recursion; never leaves this file. */
class Refused extends Error {
  constructor(readonly why: FormulaError) {
    super(why.kind);
  }
}

const ZERO: Formula = { kind: 'number', value: 0 };

class Parser {
  private position = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  whole(): Formula {
    const formula = this.sum();
    if (this.position < this.tokens.length) throw this.unexpected();
    return formula;
  }

  private unexpected(): Refused {
    const token = this.tokens[this.position];
    const next = this.tokens[this.position + 1];
    if (token === undefined) return new Refused({ kind: 'unexpected', at: this.text.length, text: '' });
    return new Refused({ kind: 'unexpected', at: token.at, text: this.text.slice(token.at, next?.at).trim() });
  }

  private take<Wanted extends Symbol>(...wanted: readonly Wanted[]): Wanted | null {
    const token = this.tokens[this.position];
    const found = token?.kind === 'symbol' ? wanted.find((symbol) => symbol === token.symbol) : undefined;
    if (found === undefined) return null;
    this.position += 1;
    return found;
  }

  private sum(): Formula {
    let left = this.product();
    for (let operator = this.take('+', '-'); operator !== null; operator = this.take('+', '-')) {
      left = { kind: 'operation', operator, left, right: this.product() };
    }
    return left;
  }

  private product(): Formula {
    let left = this.single();
    for (let operator = this.take('*', '/'); operator !== null; operator = this.take('*', '/')) {
      left = { kind: 'operation', operator, left, right: this.single() };
    }
    return left;
  }

  private single(): Formula {
    const token = this.tokens[this.position];
    if (this.depth >= DEEPEST) throw new Refused({ kind: 'too deep', at: token?.at ?? this.text.length });
    this.depth += 1;
    const formula = this.signedOrBracketed() ?? this.leaf(token);
    this.depth -= 1;
    return formula;
  }

  private signedOrBracketed(): Formula | null {
    if (this.take('-') !== null) return { kind: 'operation', operator: '-', left: ZERO, right: this.single() };
    if (this.take('(') === null) return null;
    const inside = this.sum();
    if (this.take(')') === null) throw this.unexpected();
    return inside;
  }

  private leaf(token: Token | undefined): Formula {
    if (token === undefined || token.kind === 'symbol') throw this.unexpected();
    this.position += 1;
    return token.kind === 'number' ? { kind: 'number', value: token.value } : { kind: 'name', name: token.name };
  }
}

/** The tree of a formula, or what is wrong with its text. */
export function parseFormula(text: string): Parsed {
  const tokens = tokensOf(text);
  if ('kind' in tokens) return { kind: 'error', error: tokens };
  try {
    return { kind: 'formula', formula: new Parser(tokens, text.trimEnd()).whole() };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'error', error: error.why };
    throw error;
  }
}

/** The names in a formula, each once, in the order in which they come. */
export function namesIn(formula: Formula): readonly string[] {
  if (formula.kind === 'number') return [];
  if (formula.kind === 'name') return [formula.name];
  return [...new Set([...namesIn(formula.left), ...namesIn(formula.right)])];
}
