/** A made-up archive of many people on disk, the same every time: each person is a machine with an account on every site. */
import { platforms } from '@/lib/platforms/registry';
import { Prints } from '@/lib/transfer/archive/archive-prints';
import type { ArchiveSource } from '@/lib/transfer/archive/archive-source';
import { writeArchive } from '@/lib/transfer/archive/write-archive';
import { diskFiles } from './disk-files';
import { type MadeUp, madeUpHistory } from './made-up-history';

export interface ArchiveSize {
  readonly people: number;
  readonly days: number;
  readonly postsPerDay: number;
  readonly now: number;
}

export interface Generated {
  readonly accounts: number;
  readonly posts: number;
  /** Numbers read of posts: rows of the table `readings`. */
  readonly readings: number;
  /** Rows of all tables. */
  readonly rows: number;
  readonly files: number;
  /** Spent on packing and writing, without making the history up, in ms. */
  readonly writingMs: number;
  /** The most memory the process held while it wrote, in bytes. */
  readonly peak: number;
}

/** What a database would tell, out of made-up histories. */
function sourceOf(histories: readonly MadeUp[]): ArchiveSource {
  const of = new Map(histories.map((history) => [history.account.key, history]));
  const byTime = new Map(
    histories.map(({ account, readings }) => [account.key, readings.toSorted((a, b) => a.readAt - b.readAt)]),
  );
  const none = (): Promise<never[]> => Promise.resolve([]);
  return {
    async *posts(key) {
      yield [...(of.get(key)?.posts ?? [])];
    },
    readingSpan(key) {
      const readings = byTime.get(key) ?? [];
      const [first, last] = [readings[0], readings.at(-1)];
      return Promise.resolve(
        first === undefined || last === undefined ? null : { from: first.readAt, to: last.readAt },
      );
    },
    readings: (key, from, to) =>
      Promise.resolve((byTime.get(key) ?? []).filter(({ readAt }) => readAt >= from && readAt < to)),
    accountReadings: (key) => Promise.resolve([...(of.get(key)?.accountReadings ?? [])]),
    corrections: none,
    annotations: none,
    campaigns: none,
  };
}

const person = (index: number, { days, postsPerDay, now }: ArchiveSize): MadeUp[] =>
  platforms.map(({ id }, place) =>
    madeUpHistory({ platform: id, handle: `person${index}`, seed: index * 100 + place, now, days, postsPerDay }),
  );

const numbersIn = ({ readings }: MadeUp): number =>
  readings.reduce((sum, { metrics }) => sum + Object.keys(metrics).length, 0);

/** Writes the archive into a folder, person by person. */
export async function generateArchive(folder: string, size: ArchiveSize): Promise<Generated> {
  const files = diskFiles(folder);
  let [accounts, posts, readings, rows, written, writingMs, peak] = [0, 0, 0, 0, 0, 0, 0];
  for (let index = 1; index <= size.people; index += 1) {
    const histories = person(index, size);
    const source = sourceOf(histories);
    const start = performance.now();
    const done = await writeArchive(
      files,
      source,
      histories.map(({ account }) => account),
      {
        now: size.now,
        machine: { id: `person${index}`, name: `Person ${index}` },
        prints: new Prints(),
        notes: false,
        money: false,
        onRecords: () => {
          peak = Math.max(peak, process.memoryUsage.rss());
        },
      },
    );
    writingMs += performance.now() - start;
    accounts += histories.length;
    posts += histories.reduce((sum, history) => sum + history.posts.length, 0);
    readings += histories.reduce((sum, history) => sum + numbersIn(history), 0);
    rows += done.rows;
    written += done.files;
  }
  return { accounts, posts, readings, rows, files: written, writingMs, peak };
}
