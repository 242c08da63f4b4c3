/** The popup. */
export function Popup() {
  return null;
}
