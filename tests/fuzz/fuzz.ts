/**
 * Feeds a reader with real pieces, changed at random. Inputs that make it answer in a way not seen before are kept and
 * changed further, so that the search walks into the reader instead of failing at its door each time.
 */
import { expect, it } from 'vitest';
import { seededRandom } from '@/lib/domain/seeded-random';
import { mutateJson, mutateText, oneOf } from './mutate';
import { SEEDS } from './seeds';

export interface Target {
  /** As in `seeds.ts`. */
  readonly name: string;
  /** How many cases are its own, where the whole is asked for as 10,000; a little more than that in sum. */
  readonly share: number;
  readonly form: 'text' | 'json';
  /** Real inputs to begin with. */
  readonly corpus: readonly string[];
  /**
   * Reads one input. Returns what kind of answer came: codes of refusals, fields that were read. Throws when a promise is
   * broken, which any error does that is not the reader's own.
   */
  readonly run: (input: string) => string | Promise<string>;
}

/** Of all targets together, roughly: ten thousand, or what the environment asks for. */
const CASES = Number(process.env['YARDSTICK_FUZZ'] ?? 10_000);
/** The same cases on every machine; a long run may begin elsewhere. */
const START = Number(process.env['YARDSTICK_FUZZ_SEED'] ?? 1);
/** CPU time of one case in ms; thousands of times what is usual. */
const SLOWEST = 2000;
const MOST_KEPT = 500;
/** So many cases are tried in one turn. */
const TURN = 50;

/** What must not have happened to the prototypes that everything shares. */
function prototypes(): string {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).length)
    .join();
}
const UNTOUCHED = prototypes();

/** Runs one input; the fault it shows, or null, and the kind of answer. */
async function tried({ run }: Target, input: string): Promise<{ fault: string | null; kind: string }> {
  const before = process.cpuUsage();
  try {
    const kind = await run(input);
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 > SLOWEST) return { fault: `took ${Math.round((user + system) / 1000)} ms`, kind };
    return { fault: prototypes() === UNTOUCHED ? null : 'a prototype was changed', kind };
  } catch (error) {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error), kind: '' };
  }
}

/** A shorter input with a fault, found by leaving out parts; at most a few hundred attempts. */
async function shortened(target: Target, input: string): Promise<string> {
  let shortest = input;
  let attempts = 300;
  for (let size = Math.ceil(input.length / 2); size >= 1 && attempts > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < shortest.length && attempts > 0; attempts -= 1) {
      const without = shortest.slice(0, at) + shortest.slice(at + size);
      if ((await tried(target, without)).fault === null) at += size;
      else shortest = without;
    }
  }
  return shortest;
}

async function mustHold(target: Target, input: string): Promise<string> {
  const { fault, kind } = await tried(target, input);
  if (fault === null) return kind;
  const shortest = await shortened(target, input);
  const why = (await tried(target, shortest)).fault ?? fault;
  throw new Error(`${why}\nKeep it in tests/fuzz/seeds.ts under "${target.name}":\n${JSON.stringify(shortest)}`);
}

/** Two tests: inputs that once failed, and new ones. */
export function fuzz(target: Target): void {
  const mutate = target.form === 'json' ? mutateJson : mutateText;
  const cases = Math.round((target.share * CASES) / 10_000);

  it(`${target.name}: real inputs, and those that once failed`, async () => {
    for (const input of [...target.corpus, ...(SEEDS[target.name] ?? [])]) await mustHold(target, input);
    expect(target.corpus.length).toBeGreaterThan(0);
  }, 120_000);

  it(`${target.name}: ${cases} changed inputs`, async () => {
    const random = seededRandom(START * 7919 + target.name.length);
    const kept = [...target.corpus];
    const seen = new Set<string>();
    for (let done = 0; done < cases; done += 1) {
      // Until a turn ends, what was held weakly in it stays: a long run would keep every page it ever made.
      if (done % TURN === 0) await new Promise((next) => setImmediate(next));
      const input = mutate(oneOf(random, kept, ''), random, kept);
      const kind = await mustHold(target, input);
      if (seen.has(kind) || kept.length >= target.corpus.length + MOST_KEPT) continue;
      seen.add(kind);
      kept.push(input);
    }
    // A search that never leaves the first answer has not got into the reader.
    expect(cases < 20 || seen.size > 1).toBe(true);
  }, 3_600_000);
}
