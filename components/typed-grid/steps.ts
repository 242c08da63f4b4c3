/** Which cell a key leads to, as in a spreadsheet. Pure. */

export interface Step {
  readonly down: number;
  readonly right: number;
}

/** Where the text of a cell is marked; null where a browser does not say. */
export interface Marked {
  readonly value: string;
  readonly selectionStart: number | null;
  readonly selectionEnd: number | null;
}

/** Null: the key is for the text of the cell. Sideways only from the ends of the text, or while all of it is marked. */
export function stepOf(key: string, isShift: boolean, { value, selectionStart, selectionEnd }: Marked): Step | null {
  const isAll = selectionStart === 0 && selectionEnd === value.length;
  switch (key) {
    case 'Enter':
      return { down: isShift ? -1 : 1, right: 0 };
    case 'ArrowDown':
      return { down: 1, right: 0 };
    case 'ArrowUp':
      return { down: -1, right: 0 };
    case 'ArrowRight':
      return !isShift && (isAll || selectionStart === value.length) ? { down: 0, right: 1 } : null;
    case 'ArrowLeft':
      return !isShift && (isAll || selectionEnd === 0) ? { down: 0, right: -1 } : null;
    default:
      return null;
  }
}
