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
