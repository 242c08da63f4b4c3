/** Takes a JSON text apart value by value as it arrives, so that a file of any size never stands in memory as a whole. */
import { NOWHERE, UnreadableBackup } from './unreadable-backup';

/** No row of a real backup comes near this many characters. */
const LONGEST_VALUE = 4_000_000;

const SPACE = /[\s\uFEFF]*/y;
const MARK = /["{}[\]]/g;
const PLAIN = /[^\s,\]}:"[{]+/y;

/** End of the string that begins at `from`, or -1 when the text ends before it. */
function stringEnd(text: string, from: number): number {
  for (let quote = text.indexOf('"', from + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return -1;
}

/** End of the list or object that begins at `from`, or -1. */
function nestedEnd(text: string, from: number): number {
  let depth = 0;
  MARK.lastIndex = from;
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    if (mark[0] === '"') {
      const end = stringEnd(text, mark.index);
      if (end < 0) return -1;
      MARK.lastIndex = end;
    } else {
      depth += mark[0] === '{' || mark[0] === '[' ? 1 : -1;
      if (depth === 0) return mark.index + 1;
    }
  }
  return -1;
}

export class JsonSource {
  private buffer = '';
  private at = 0;
  private ended = false;
  /** Where the next line ends; beyond the buffer when it does not end in it. Looked for once, not for every value. */
  private lineEnd = Number.POSITIVE_INFINITY;
  /** Lines begun before `at`, the first being 1. */
  line = 1;

  constructor(private readonly chunks: AsyncIterator<string>) {}

  /** Appends the next chunk; false when there is none. */
  private async more(): Promise<boolean> {
    if (this.ended) return false;
    const { value, done } = await this.chunks.next();
    if (done === true) {
      this.ended = true;
      return false;
    }
    this.buffer = this.buffer.slice(this.at) + value;
    this.at = 0;
    this.findLineEnd();
    return true;
  }

  private findLineEnd(): void {
    const end = this.buffer.indexOf('\n', this.at);
    this.lineEnd = end < 0 ? Number.POSITIVE_INFINITY : end;
  }

  private advance(to: number): void {
    this.at = to;
    while (this.lineEnd < to) {
      this.line += 1;
      const end = this.buffer.indexOf('\n', this.lineEnd + 1);
      this.lineEnd = end < 0 ? Number.POSITIVE_INFINITY : end;
    }
  }

  /** The next character that is no space; empty at the end of the file. It is not taken. */
  async peek(): Promise<string> {
    for (;;) {
      SPACE.lastIndex = this.at;
      SPACE.exec(this.buffer);
      this.advance(SPACE.lastIndex);
      const next = this.buffer[this.at];
      if (next !== undefined) return next;
      if (!(await this.more())) return '';
    }
  }

  /** Takes the next character, which must be one of `expected`. */
  async take(expected: string): Promise<string> {
    const next = await this.peek();
    if (next === '') throw new UnreadableBackup('truncated', this.place());
    if (!expected.includes(next)) throw new UnreadableBackup('broken', this.place(), `${next} instead of ${expected}`);
    this.advance(this.at + 1);
    return next;
  }

  /** Takes the text of one whole value. */
  async value(): Promise<string> {
    const first = await this.peek();
    if (first === '') throw new UnreadableBackup('truncated', this.place());
    for (;;) {
      const end = this.endOf(first);
      if (end > 0) {
        const text = this.buffer.slice(this.at, end);
        this.advance(end);
        return text;
      }
      if (this.buffer.length - this.at > LONGEST_VALUE) throw new UnreadableBackup('too-large', this.place());
      if (!(await this.more())) throw new UnreadableBackup('truncated', this.place());
    }
  }

  /** Where the value at `at` ends; -1 when more text is needed. */
  private endOf(first: string): number {
    if (first === '"') return stringEnd(this.buffer, this.at);
    if (first === '{' || first === '[') return nestedEnd(this.buffer, this.at);
    PLAIN.lastIndex = this.at;
    const plain = PLAIN.exec(this.buffer);
    if (plain === null) throw new UnreadableBackup('broken', this.place(), first);
    return PLAIN.lastIndex < this.buffer.length || this.ended ? PLAIN.lastIndex : -1;
  }

  /** A value that fills its line, as in every backup that was not laid out anew; undefined where none does. */
  private ownLine(): unknown {
    const end = this.lineEnd;
    if (!Number.isFinite(end)) return undefined;
    const last = this.buffer[end - 1] === ',' ? end - 1 : end;
    if (this.buffer[last - 1] !== '}') return undefined;
    try {
      const value: unknown = JSON.parse(this.buffer.slice(this.at, last));
      this.at = last;
      return value;
    } catch (error) {
      // Not a whole value: it is looked at sign by sign.
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }

  /** Takes one whole value and understands it. */
  async parsed(): Promise<unknown> {
    if ((await this.peek()) === '{') {
      const value = this.ownLine();
      if (value !== undefined) return value;
    }
    const { line } = this;
    const text = await this.value();
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new UnreadableBackup('broken', { ...NOWHERE, line }, error instanceof Error ? error.message : '');
    }
  }

  private place() {
    return { ...NOWHERE, line: this.line };
  }
}
