/** What a simulated year runs inside a page of the extension: its own storage, in the browser's own database. */
import { DAY } from '@/lib/domain/age';
import { weekOf } from '@/lib/domain/weeks';
import { postsOfPeriod } from '@/lib/storage/queries/posts';
import { readingsOfPosts } from '@/lib/storage/queries/readings';
import { restore } from '@/lib/storage/write/restore';
import { makeBackup } from '@/lib/transfer/backup/backup-file';
import { readBackup } from '@/lib/transfer/backup/backup-reader';
import { db } from '@/lib/storage/db';
import { accountKeyOn, type AccountTruth, type DeskPlan, truthAfter } from './desk';
import { beginLife, type DeskLife, knownOf, liveDay, rowsByTable } from './desk-life';
import { plainWrites } from './plain-writes';

export interface Month {
  readonly looks: number;
  readonly posts: number;
  readonly readings: number;
  /** Keeping what was read, and upkeep, all days of the month, ms. */
  readonly lived: number;
  /** Writing as many plain rows as there were looks, day by day in between, ms. */
  readonly plain: number;
  /** Reading the last full week of one account with its readings, ms: the middle of five. */
  readonly week: number;
  /** What the browser says that the extension takes, bytes. */
  readonly bytes: number;
}

export interface Difference {
  readonly account: string;
  readonly known: AccountTruth;
  readonly truth: AccountTruth;
}

let life: DeskLife | null = null;

function living(): DeskLife {
  if (life === null) throw new Error('the desk is not open yet');
  return life;
}

export async function begin(plan: DeskPlan): Promise<void> {
  life = await beginLife(plan);
}

async function weekTime({ plan, days }: DeskLife): Promise<number> {
  const week = weekOf(plan.startsAt + (days - 7) * DAY, 'UTC', 'mon');
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const start = performance.now();
    const posts = await postsOfPeriod(accountKeyOn(plan.platforms[0] ?? ''), week.start, week.end);
    await readingsOfPosts(posts.map(({ key }) => key));
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[2] ?? Number.NaN;
}

/** Lives so many days more. */
export async function liveMonth(days: number): Promise<Month> {
  const desk = living();
  let [looks, lived, plain] = [0, 0, 0];
  for (let day = 0; day < days && desk.days < desk.plan.days; day += 1) {
    const start = performance.now();
    const today = await liveDay(desk);
    lived += performance.now() - start;
    plain += await plainWrites(today);
    looks += today;
  }
  const { posts = 0, readings = 0 } = await rowsByTable();
  const { usage = 0 } = await navigator.storage.estimate();
  return { looks, posts, readings, lived, plain, week: await weekTime(desk), bytes: usage };
}

/** The accounts of which not everything is known as it was read. */
export async function differences(): Promise<Difference[]> {
  const { plan, posts, days } = living();
  const found: Difference[] = [];
  for (const platform of plan.platforms) {
    const [known, truth] = [await knownOf(platform), truthAfter(posts, plan, platform, days)];
    if (JSON.stringify(known) !== JSON.stringify(truth)) found.push({ account: accountKeyOn(platform), known, truth });
  }
  return found;
}

/** Empties the database and takes everything out of a backup again; returns how large that was, bytes, and how long both took, ms. */
export async function moveToAnotherMachine(): Promise<{
  readonly bytes: number;
  readonly backup: number;
  readonly restore: number;
}> {
  const { plan, days } = living();
  const start = performance.now();
  const { content } = await makeBackup('UTC', { now: plan.startsAt + days * DAY });
  const saved = performance.now();
  await Promise.all(db.tables.map((table) => table.clear()));
  const cleared = performance.now();
  await restore(readBackup(content));
  return { bytes: content.size, backup: saved - start, restore: performance.now() - cleared };
}
