/** The key that hides and shows all badges: Alt and one more. */

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** Whether a key is pressed that is not meant for text being written. `key` as in KeyboardEvent.key. */
export function isHideKey(event: KeyboardEvent, key: string): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing } = event;
  if (!altKey || ctrlKey || metaKey || shiftKey || repeat || isComposing) return false;
  // In some layouts Alt Gr writes letters.
  if (event.getModifierState('AltGraph')) return false;
  return isKey(event, key) && !isWriting(event);
}

/** Alt turns letters into other signs on some systems; then the place of the key decides. */
function isKey({ key: pressed, code }: KeyboardEvent, key: string): boolean {
  if (pressed.toLowerCase() === key.toLowerCase()) return true;
  return !/^[\x20-\x7e]$/.test(pressed) && code === `Key${key.toUpperCase()}`;
}

function isWriting(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.closest(EDITABLE) !== null;
}
