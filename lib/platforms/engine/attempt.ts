/** Keeps what one part of a hostile page does from costing the rest of the reading. */

/**
 * The result, or null when reading threw: what cannot be read is not there. It does not stay
 * unnoticed: the health of the page counts what was read of each field.
 */
export function attempt<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
