/** A part of a description as a text by which two can be compared. */

/** The value with the keys of every object in one order: people and files write them as they like. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, ordered(inner)]),
  );
}

/** The same text for whatever says the same. */
export const says = (value: unknown): string => JSON.stringify(ordered(value));

/** The same text also for a pattern from a file and one that somebody wrote. */
export const saysByAnybody = (value: unknown): string => says(value).replaceAll('"isForeign":true,', '');
