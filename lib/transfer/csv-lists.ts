/** Several values in one cell of a table: separated by semicolons. */

/** Joined by ";"; a semicolon or backslash inside a value is preceded by a backslash. Empty values are left out. */
export function joined(values: readonly string[]): string {
  return values
    .filter((value) => value !== '')
    .map((value) => value.replace(/[\\;]/g, '\\$&'))
    .join(';');
}

/** Undoes `joined`. */
export function separated(cell: string): string[] {
  const values = cell.match(/(?:\\[^]|[^\\;])+/g) ?? [];
  return values.map((value) => value.replace(/\\([^])/g, '$1'));
}
