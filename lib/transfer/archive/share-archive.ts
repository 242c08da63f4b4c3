/** Sharing with one's other machines: writing what is new here, and merging what is new there. */
import { accountsByRelation } from '@/lib/storage/queries/accounts';
import { previewRestore, restore, type RestoredRows, type Tallies } from '@/lib/storage/write/restore';
import { printsOfRecord } from './archive-entries';
import type { ArchiveFiles } from './archive-files';
import { DATABASE } from './archive-source';
import { archivePrints, archiveState, type ArchiveState, changeState, keepPrints } from './archive-state';
import { archiveRecords, type OtherMachine, otherMachines } from './read-archive';
import { writeArchive, type WritingOptions, type Written } from './write-archive';

const LOCK = 'yardstick-archive';

/** Nothing is shared yet. */
export class NotSharing extends Error {
  override readonly name = 'NotSharing';
}

/** One page or worker at a time, where the browser can see to that. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
  return locks === undefined ? work() : locks.request(LOCK, work);
}

async function stateNow(): Promise<ArchiveState> {
  const state = await archiveState();
  if (state === null) throw new NotSharing('no folder was picked');
  return state;
}

const everyAccount = () => accountsByRelation('own', 'rival', 'candidate', 'ignored');

type Progress = Pick<WritingOptions, 'signal' | 'onRecords'>;

/** Writes what the folder does not have yet of the accounts that are shared. Rejects with the folder's error. */
export function writeShared(files: ArchiveFiles, now: number, progress: Progress = {}): Promise<Written> {
  return alone(async () => {
    const { machine, notes, money, accounts } = await stateNow();
    const prints = await archivePrints();
    const all = await everyAccount();
    const shared = all.filter(({ key, isSample }) => !isSample && accounts.includes(key));
    const written = await writeArchive(files, DATABASE, shared, { now, machine, notes, money, prints, ...progress });
    await keepPrints(prints);
    await changeState(({ known }) => ({
      wroteAt: shared.length === 0 ? null : now,
      known: [...new Set([...known, ...shared.map(({ key }) => key)])],
    }));
    return written;
  });
}

/** Accounts of which nothing is taken: deleted here, or refused ("neither mine nor a rival"). */
async function leftOut({ known }: ArchiveState): Promise<ReadonlySet<string>> {
  const all = await everyAccount();
  const here = new Set(all.map(({ key }) => key));
  const refused = all.filter(({ relation }) => relation === 'ignored').map(({ key }) => key);
  return new Set([...refused, ...known.filter((key) => !here.has(key))]);
}

export interface Others {
  readonly machines: readonly OtherMachine[];
  /** What merging them would add. */
  readonly tallies: Tallies;
}

interface Reading {
  readonly signal?: AbortSignal | undefined;
  readonly onShare?: ((share: number) => void) | undefined;
}

/** What others wrote since the last merge, and what it would add. Nothing is changed. Rejects with UnreadableArchive. */
export async function lookAtOthers(files: ArchiveFiles, reading: Reading = {}): Promise<Others> {
  const state = await stateNow();
  const machines = await otherMachines(files, state.machine.id, state.merged);
  const without = await leftOut(state);
  const tallies = await previewRestore(archiveRecords(files, machines, { without, once: true, ...reading }));
  return { machines, tallies };
}

/**
 * Merges what these machines wrote, all of it or nothing, by the rule of restoring a backup. Rejects as `restore` does and
 * with UnreadableArchive.
 */
export function mergeOthers(
  files: ArchiveFiles,
  machines: readonly OtherMachine[],
  now: number,
  reading: Reading = {},
): Promise<Tallies> {
  return alone(async () => {
    const state = await stateNow();
    const without = await leftOut(state);
    const prints = await archivePrints();
    const seen = new Set(state.known);
    async function* batches(): AsyncGenerator<RestoredRows> {
      for await (const { table, rows } of archiveRecords(files, machines, { without, ...reading })) {
        // What came from the folder need not be written into it again.
        for (const row of rows) {
          for (const print of printsOfRecord(table, row)) prints.add(print);
          if (table === 'accounts' && 'key' in row) seen.add(String(row.key));
        }
        yield { table, rows };
      }
    }
    const tallies = await restore(batches());
    const merged = new Map(state.merged);
    for (const { id, batches: done } of machines) merged.set(id, done.at(-1)?.batch ?? merged.get(id) ?? 0);
    await keepPrints(prints);
    await changeState(() => ({ merged, known: [...seen], mergedAt: now }));
    return tallies;
  });
}

/** Both, by itself: machines that were never agreed to are left for the user to look at. */
export async function shareByItself(files: ArchiveFiles, now: number, onRecords: () => void): Promise<void> {
  // A broken file of another machine must not keep this one from writing.
  await writeShared(files, now, { onRecords });
  const { machine, merged } = await stateNow();
  const machines = (await otherMachines(files, machine.id, merged)).filter(({ id }) => merged.has(id));
  if (machines.some(({ batches }) => batches.length > 0)) {
    await mergeOthers(files, machines, now, { onShare: onRecords });
  }
}
