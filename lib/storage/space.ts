/** How much room the history takes and what is left, and whether a write failed for want of it. */

export interface Space {
  /** Bytes that all data of the extension take; about, as the browser tells it. */
  readonly used: number;
  /** Bytes that are left. */
  readonly free: number;
}

/** From here on the user is told: less than a large import or a backup may take. */
const LITTLE = 200_000_000;

/** Null where the browser does not say. */
export async function spaceLeft(): Promise<Space | null> {
  const { usage, quota } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, free: Math.max(0, quota - usage) };
}

/**
 * What every write leaves free, bytes. One that finds the disk full in its middle damages the files of the history, and the
 * browser throws damaged ones away: so nothing is begun that might.
 */
const RESERVE = 16_000_000;
/** The same for what deletes, which must still be possible when there is little left. */
const RESERVE_OF_DELETING = 1_000_000;
/** An answer of the browser holds for so long, ms: long against a write, short against a disk that fills. */
const ANSWER_HOLDS = 1000;

/** Whether a write adds to the history or takes from it. */
export type WriteKind = 'adds' | 'deletes';

/** There is no room for a write; it was not begun. */
export class NoRoom extends Error {
  constructor() {
    super('there is too little room left to write safely');
    // As the browser names it.
    this.name = 'QuotaExceededError';
  }
}

let asked: { readonly at: number; readonly space: Promise<Space | null> } | null = null;

function spaceNow(): Promise<Space | null> {
  const now = performance.now();
  if (asked === null || Math.abs(now - asked.at) > ANSWER_HOLDS) {
    asked = {
      at: now,
      space: spaceLeft().catch(
        // A browser that cannot say it now is one that does not say it; the write itself will tell.
        () => null,
      ),
    };
  }
  return asked.space;
}

/** Whether there is room for a write; also where the browser does not say. */
export async function hasRoom(kind: WriteKind = 'adds'): Promise<boolean> {
  const space = await spaceNow();
  return space === null || space.free >= (kind === 'adds' ? RESERVE : RESERVE_OF_DELETING);
}

export const isLittle = (space: Space | null): boolean => space !== null && space.free < LITTLE;

const nameOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'name' in error ? error.name : null;

/** What an error was made of, as Dexie or the language itself names it. */
function causeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return null;
  if ('inner' in error) return error.inner;
  return 'cause' in error ? error.cause : null;
}

/** Whether an error of the database means that there is no room; it may stand inside another, such as that of an aborted transaction. */
export function isForRoom(error: unknown): boolean {
  let inner: unknown = error;
  for (let depth = 0; depth < 4 && inner !== null && inner !== undefined; depth += 1) {
    if (nameOf(inner) === 'QuotaExceededError') return true;
    inner = causeOf(inner);
  }
  return false;
}
