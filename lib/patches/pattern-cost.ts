/**
 * Whether a regular expression from a file may take forever. Conservative: it reads the expression by its own small
 * grammar and refuses what it does not know, as well as every shape that can backtrack without end.
 */
import { NONE, share, type Signs, signsOf, together } from './signs-matched';

/** What a part of an expression is like. */
interface Part {
  /** May match texts of different lengths, or in different ways. */
  readonly varies: boolean;
  /** May match nothing. */
  readonly isOptional: boolean;
  /** Holds something repeated without an upper bound. */
  readonly loops: boolean;
  /** What it matches anywhere. */
  readonly signs: Signs;
  /** What it cannot do without, one after another. */
  readonly musts: readonly Signs[];
  /** What each loop in it matches. */
  readonly looped: readonly Signs[];
  /** What those loops match that can take over a sign of what comes next. */
  readonly open: readonly Signs[];
}

/** So often may one loop take over what another could match as well: each time is one more loop within the others. */
const MOST_TRADES = 1;

/** So many places without an upper bound may one expression have: each is one more loop within the others. */
const MOST_LOOPS = 6;
/** Of those that swallow nearly everything. */
const MOST_BROAD_LOOPS = 2;
/** Counted repetitions beyond this are as costly as loops. */
const MOST_REPEATS = 100;

class TooCostly extends Error {}

class Reader {
  readonly #source: string;
  #at = 0;
  #loops = 0;
  #broadLoops = 0;
  #trades = 0;
  #depth = 0;
  #mostTrades = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): void {
    this.#alternatives();
    if (this.#at < this.#source.length) throw new TooCostly();
  }

  #take(expression: RegExp): string | null {
    const found = new RegExp(expression.source, 'y');
    found.lastIndex = this.#at;
    const match = found.exec(this.#source)?.[0] ?? null;
    if (match !== null) this.#at += match.length;
    return match;
  }

  #alternatives(): Part {
    const parts = [this.#branch()];
    while (this.#take(/\|/) !== null) parts.push(this.#branch());
    const isOptional = parts.some((part) => part.isOptional);
    const signs = together(parts.map((part) => part.signs));
    const [only] = parts;
    return {
      varies: parts.length > 1 || parts.some(({ varies }) => varies),
      isOptional,
      loops: parts.some(({ loops }) => loops),
      signs,
      musts: parts.length === 1 && only !== undefined ? only.musts : isOptional ? [] : [signs],
      looped: parts.flatMap(({ looped }) => looped),
      open: parts.flatMap(({ open }) => open),
    };
  }

  /** A way through an expression that may begin anywhere in a text is one loop more, around all of it. */
  #branch(): Part {
    if (this.#depth > 0) return this.#sequence();
    this.#mostTrades = this.#source.charAt(this.#at) === '^' ? MOST_TRADES : MOST_TRADES - 1;
    this.#trades = 0;
    return this.#sequence();
  }

  #sequence(): Part {
    let loopBefore = false;
    let open: readonly Signs[] = [];
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const part = this.#repeated();
      // Two loops side by side share out the same text in every possible way.
      if (part.loops && loopBefore) throw new TooCostly();
      loopBefore = part.loops || (loopBefore && part.isOptional);
      this.#trade(part, open);
      // A loop is over where something must come that it cannot match.
      const still = open.filter((loop) => part.musts.every((must) => must.size === 0 || share(must, loop)));
      open = [...still, ...part.open];
      parts.push(part);
    }
    return {
      varies: parts.some(({ varies }) => varies),
      isOptional: parts.every(({ isOptional }) => isOptional),
      loops: parts.some(({ loops }) => loops),
      signs: together(parts.map(({ signs }) => signs)),
      musts: parts.flatMap(({ musts }) => musts),
      looped: parts.flatMap(({ looped }) => looped),
      open,
    };
  }

  /** Counts loops that could match what an open one matches, but for one at the very end, after which nothing can fail. */
  #trade({ looped }: Part, open: readonly Signs[]): void {
    if (this.#at >= this.#source.length) return;
    this.#trades += looped.filter((loop) => open.some((before) => share(before, loop))).length;
    if (this.#trades > this.#mostTrades) throw new TooCostly();
  }

  #repeated(): Part {
    const from = this.#at;
    const part = this.#atom();
    const isBroad = /^(?:\.|\[\^|\\[DSW]|\[.*\\[DSW].*\]$)/.test(this.#source.slice(from, this.#at));
    const times = this.#take(/[*+?]\??|\{\d{1,4}(?:,\d{0,4})?\}\??/);
    if (times === null) return part;
    const [least, most] = bounds(times);
    const isLoop = most > MOST_REPEATS;
    if (most > 1 && (part.varies || part.isOptional)) throw new TooCostly();
    if (Number.isFinite(most) && isLoop) throw new TooCostly();
    if (isLoop) this.#count(isBroad);
    return {
      varies: part.varies || least !== most,
      isOptional: least === 0 || part.isOptional,
      loops: part.loops || isLoop,
      signs: part.signs,
      musts: least === 0 ? [] : part.musts,
      looped: isLoop ? [part.signs] : part.looped,
      open: isLoop ? [part.signs] : part.open,
    };
  }

  #count(isBroad: boolean): void {
    this.#loops += 1;
    if (isBroad) this.#broadLoops += 1;
    if (this.#loops > MOST_LOOPS || this.#broadLoops > MOST_BROAD_LOOPS) throw new TooCostly();
  }

  #atom(): Part {
    const bracket = this.#take(/\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]\w*>))?/);
    if (bracket !== null) return this.#group(/[=!]$/.test(bracket));
    // Without references to groups: those make a loop of any text.
    const plain = this.#take(/\[(?:\\.|[^\]\\])*\]|\\(?:p\{[\w=]+\}|P\{[\w=]+\}|[^1-9k])|[^\\()[\]{}*+?|]/u);
    const signs = plain === null ? null : signsOf(plain, this.#source);
    if (signs === null) throw new TooCostly();
    return { varies: false, isOptional: false, loops: false, signs, musts: [signs], looped: [], open: [] };
  }

  #group(looksOnly: boolean): Part {
    this.#depth += 1;
    const part = this.#alternatives();
    this.#depth -= 1;
    if (this.#take(/\)/) === null) throw new TooCostly();
    // What only looks ahead or back takes nothing of the text.
    return looksOnly ? { ...part, signs: NONE, musts: [], looped: [], open: [] } : part;
  }
}

function bounds(times: string): [number, number] {
  if (times.startsWith('*')) return [0, Infinity];
  if (times.startsWith('+')) return [1, Infinity];
  if (times.startsWith('?')) return [0, 1];
  const [least = 0, most] = times
    .replace(/[{}?]/g, '')
    .split(',')
    .map((part) => (part === '' ? Infinity : Number(part)));
  return [least, most ?? least];
}

/** Whether the expression keeps to shapes whose cost stays small on any text; false also for what is not understood. */
export function isCheap(source: string): boolean {
  try {
    new Reader(source).read();
    return true;
  } catch (error) {
    if (error instanceof TooCostly) return false;
    throw error;
  }
}
