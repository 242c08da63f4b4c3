/**
 * Whether a regular expression from a file may take forever. Conservative: it reads the expression by its own small
 * grammar and refuses what it does not know, as well as every shape that can backtrack without end.
 */
import { LONGEST_FOREIGN_INPUT } from '@/lib/platforms/engine/patterns';
import { NONE, share, type Signs, signsOf, together } from './signs-matched';

/** A place that can take more or less of a text, or go several ways. */
interface Choice {
  /** What it matches there. */
  readonly signs: Signs;
  /** How many ways there are, on the longest text. */
  readonly ways: number;
}

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
  /** With one of these it begins if it takes anything; null where that is not known. */
  readonly begins: Signs | null;
  /** What it cannot do without, one after another. */
  readonly musts: readonly Signs[];
  /** The choices in it. */
  readonly choices: readonly Choice[];
  /** Those of them that can take over a sign of what comes next. */
  readonly open: readonly Choice[];
}

/** Steps that an expression may take on the longest text it meets: some hundredths of a second at most. */
const MOST_STEPS = 1_000_000;

/** So many places without an upper bound may one expression have: each is one more loop within the others. */
const MOST_LOOPS = 6;
/** Of those that swallow nearly everything. */
const MOST_BROAD_LOOPS = 2;
/** Counted repetitions beyond this are as costly as loops. */
const MOST_REPEATS = 100;

/** In a group, or in what only looks ahead, something may fail after a choice was made. */
const ENDS_WITH_GROUP = /\)(?:[*+?]|\{[\d,]+\})?\??$/;

class TooCostly extends Error {}

class Reader {
  readonly #source: string;
  readonly #isUnicode: boolean;
  #at = 0;
  #loops = 0;
  #broadLoops = 0;
  #depth = 0;
  /** Steps of the way through the expression that is being read: where it may begin, times the most ways of one choice, times those of each that shares a text with one before it. */
  #steps = 1;
  #mostWays = 1;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#isUnicode = /[uv]/.test(flags);
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
    const either = parts.length > 1 && this.#depth > 0 ? [{ signs, ways: parts.length }] : [];
    return {
      varies: parts.length > 1 || parts.some(({ varies }) => varies),
      isOptional,
      loops: parts.some(({ loops }) => loops),
      signs,
      begins: beginsOf(parts),
      musts: parts.length === 1 && only !== undefined ? only.musts : isOptional ? [] : [signs],
      choices: [...parts.flatMap(({ choices }) => choices), ...either],
      open: [...parts.flatMap(({ open }) => open), ...either],
    };
  }

  /** A way through an expression that may begin anywhere in a text is one loop more, around all of it. */
  #branch(): Part {
    if (this.#depth > 0) return this.#sequence();
    this.#steps = this.#source.charAt(this.#at) === '^' ? 1 : LONGEST_FOREIGN_INPUT;
    this.#mostWays = 1;
    return this.#sequence();
  }

  #sequence(): Part {
    let loopBefore = false;
    let open: readonly Choice[] = [];
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const part = this.#repeated();
      // Two loops side by side share out the same text in every possible way.
      if (part.loops && loopBefore) throw new TooCostly();
      loopBefore = part.loops || (loopBefore && part.isOptional);
      this.#weigh(part, stillOpen(open, part.begins === null ? [] : [part.begins]));
      // A choice is over where something must come that it cannot match.
      open = [...stillOpen(open, part.musts), ...part.open];
      parts.push(part);
    }
    return {
      varies: parts.some(({ varies }) => varies),
      isOptional: parts.every(({ isOptional }) => isOptional),
      loops: parts.some(({ loops }) => loops),
      signs: together(parts.map(({ signs }) => signs)),
      begins: beginsOf(
        parts.slice(0, 1 + parts.findIndex(({ isOptional, begins }) => !isOptional && begins?.size !== 0)),
      ),
      musts: parts.flatMap(({ musts }) => musts),
      choices: parts.flatMap(({ choices }) => choices),
      open,
    };
  }

  /** Multiplies by the ways of what could match what an open choice matches, but for one sign repeated at the very end, after which nothing can fail. */
  #weigh({ choices }: Part, open: readonly Choice[]): void {
    this.#mostWays = Math.max(this.#mostWays, ...choices.map(({ ways }) => ways));
    if (this.#at < this.#source.length || ENDS_WITH_GROUP.test(this.#source)) {
      const shared = choices.filter(({ signs }) => open.some((before) => share(before.signs, signs)));
      this.#steps *= shared.reduce((product, { ways }) => product * ways, 1);
    }
    if (this.#steps * this.#mostWays > MOST_STEPS) throw new TooCostly();
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
    const ways = Math.min(most - least + 1, LONGEST_FOREIGN_INPUT);
    const own = ways > 1 ? [{ signs: part.signs, ways }] : [];
    return {
      varies: part.varies || ways > 1,
      isOptional: least === 0 || part.isOptional,
      loops: part.loops || isLoop,
      signs: part.signs,
      begins: part.begins,
      musts: least === 0 ? [] : part.musts,
      choices: [...part.choices, ...own],
      open: [...part.open, ...own],
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
    const signs = plain === null ? null : signsOf(plain, this.#source, this.#isUnicode);
    if (signs === null) throw new TooCostly();
    return {
      varies: false,
      isOptional: false,
      loops: false,
      signs,
      begins: signs,
      musts: [signs],
      choices: [],
      open: [],
    };
  }

  #group(looksOnly: boolean): Part {
    this.#depth += 1;
    const part = this.#alternatives();
    this.#depth -= 1;
    if (this.#take(/\)/) === null) throw new TooCostly();
    // What only looks ahead or back takes nothing of the text, but reads it again at every place.
    return looksOnly ? { ...part, signs: NONE, begins: null, musts: [], open: [] } : part;
  }
}

/** Choices that the next signs, which must come, do not end: those could be theirs as well. */
const stillOpen = (open: readonly Choice[], musts: readonly Signs[]): readonly Choice[] =>
  open.filter(({ signs }) => musts.every((must) => must.size === 0 || share(must, signs)));

/** What they all begin with; null where that is not known of one of them, or there are none. */
function beginsOf(parts: readonly Part[]): Signs | null {
  const all = parts.flatMap(({ begins }) => begins ?? []);
  return all.length < parts.length || parts.length === 0 ? null : together(all);
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
export function isCheap(source: string, flags = ''): boolean {
  try {
    new Reader(source, flags).read();
    return true;
  } catch (error) {
    if (error instanceof TooCostly) return false;
    throw error;
  }
}
