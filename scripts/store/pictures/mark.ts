/** The mark: a small ruler of bars on a rounded tile. Its measures are of a field of 16 × 16, whatever draws it. */

export const FIELD = 16;
export const RADIUS = 3.5;
export const ACCENT = [0x0b, 0x6a, 0x5b] as const;
export const INK = [0xff, 0xff, 0xff] as const;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const BOTTOM = 13;
const bar = (left: number, top: number): Box => ({ left, top, right: left + 2, bottom: BOTTOM });

/** Four bars and the line on which they stand. */
export const BOXES: readonly Box[] = [
  bar(3, 4),
  bar(5.667, 9),
  bar(8.333, 6.5),
  bar(11, 4),
  { left: 3, top: 11, right: 13, bottom: BOTTOM },
];

const hex = (colour: readonly number[]): string =>
  `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** The mark as a picture for a page, `size` pixels wide and high. */
export function markSvg(size: number): string {
  const boxes = BOXES.map(
    ({ left, top, right, bottom }) =>
      `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${hex(INK)}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${FIELD} ${FIELD}"><rect width="${FIELD}" height="${FIELD}" rx="${RADIUS}" fill="${hex(ACCENT)}"/>${boxes.join('')}</svg>`;
}
