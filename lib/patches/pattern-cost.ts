/**
 * Whether a regular expression from a file may take forever. Conservative: it reads the expression by its own small
 * grammar and refuses what it does not know, as well as every shape that can backtrack without end.
 */

/** What a part of an expression is like. */
interface Part {
  /** May match texts of different lengths, or in different ways. */
  readonly varies: boolean;
  /** May match nothing. */
  readonly isOptional: boolean;
  /** Holds something repeated without an upper bound. */
  readonly loops: boolean;
}

const FIXED: Part = { varies: false, isOptional: false, loops: false };

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
    const parts = [this.#sequence()];
    while (this.#take(/\|/) !== null) parts.push(this.#sequence());
    return {
      varies: parts.length > 1 || parts.some(({ varies }) => varies),
      isOptional: parts.some(({ isOptional }) => isOptional),
      loops: parts.some(({ loops }) => loops),
    };
  }

  #sequence(): Part {
    let varies = false;
    let isOptional = true;
    let loops = false;
    let loopBefore = false;
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const part = this.#repeated();
      // Two loops side by side share out the same text in every possible way.
      if (part.loops && loopBefore) throw new TooCostly();
      loopBefore = part.loops || (loopBefore && part.isOptional);
      loops ||= part.loops;
      varies ||= part.varies;
      isOptional &&= part.isOptional;
    }
    return { varies, isOptional, loops };
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
    };
  }

  #count(isBroad: boolean): void {
    this.#loops += 1;
    if (isBroad) this.#broadLoops += 1;
    if (this.#loops > MOST_LOOPS || this.#broadLoops > MOST_BROAD_LOOPS) throw new TooCostly();
  }

  #atom(): Part {
    if (this.#take(/\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]\w*>))?/) !== null) return this.#group();
    // Without references to groups: those make a loop of any text.
    const plain = this.#take(/\[(?:\\.|[^\]\\])*\]|\\(?:p\{[\w=]+\}|P\{[\w=]+\}|[^1-9k])|[^\\()[\]{}*+?|]/u);
    if (plain === null) throw new TooCostly();
    return FIXED;
  }

  #group(): Part {
    const part = this.#alternatives();
    if (this.#take(/\)/) === null) throw new TooCostly();
    return part;
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
