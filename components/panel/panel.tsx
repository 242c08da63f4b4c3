/** The side panel. */
export function Panel() {
  return null;
}
