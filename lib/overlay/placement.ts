/** Finds room for a badge beside or under the counts of its post, so that it covers nothing. Pure geometry, in CSS px. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What stands around the counts of a post. */
export interface Surroundings {
  /** The counts themselves: what is drawn of them. */
  readonly counts: Box;
  /** The whole row in which they stand. */
  readonly row: Box;
  /** Everything drawn in the counts and after them, nearby. */
  readonly ink: readonly Box[];
  /** What is drawn before the counts, nearby; measured only where it matters. */
  readonly inkAbove: () => readonly Box[];
  /** Beyond this nothing of a badge would be seen, or the page would grow. */
  readonly limit: Box;
  /** Writing runs from right to left. */
  readonly isRtl: boolean;
  /** Nothing stands under the post yet: what comes there may be closer than thought. */
  readonly isLast: boolean;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
  /** Height of what can be pressed. */
  readonly height: number;
  /** Height of what is drawn of it. */
  readonly drawn: number;
}

/** Height of a target that everybody can hit. */
const TARGET = 24;
/** Room needed for each height in which a badge may be drawn; the lowest just holds its line of text. */
const HEIGHTS = [
  { room: 30, drawn: 24 },
  { room: 22, drawn: 20 },
  { room: 19, drawn: 18 },
] as const;
/** So far what can be pressed may reach over an edge of what stands there: unseen, and no letter is so near to it. */
const LEEWAY = 0.5;
/** Places of letters are fractions that do not add up to the last digit. */
const ROUNDING = 0.01;
const BESIDE = 20;
const MOST_DISTANCE = 6;
/** To what stands left and right. */
const MARGIN = 8;

/** Where a badge `width` wide can stand under the counts; null when it would cover something there. */
export function spotBelow(width: number, { counts, ink, limit, isRtl }: Surroundings): Spot | null {
  const left = isRtl ? counts.right - width : counts.left;
  const span = { left: left - MARGIN / 2, right: left + width + MARGIN / 2 };
  const isUnder = (box: Box): boolean => box.top >= counts.bottom - 1 && box.left < span.right && box.right > span.left;
  const nextTop = Math.min(...ink.filter(isUnder).map(({ top }) => top));
  const room = Math.min(limit.bottom, nextTop) - counts.bottom;
  // Over the edge of what is seen nothing reaches.
  const leeway = nextTop + LEEWAY > limit.bottom ? 0 : 2 * LEEWAY;
  const drawn = HEIGHTS.find((height) => height.room <= room)?.drawn;
  if (drawn === undefined) return null;
  const height = Math.min(TARGET, Math.floor(room + leeway));
  const distance = Math.min(MOST_DISTANCE, (room - height) / 2);
  const spot = { left, top: counts.bottom + distance, height, drawn };
  return isFree(spot, width, ink, limit) ? spot : null;
}

/** Where a badge `width` wide can stand, under the counts or beside them; null when it would cover something. */
export function findSpot(width: number, around: Surroundings): Spot | null {
  return spotBelow(width, around) ?? spotBeside(width, around);
}

/** Whether a badge that stands under the counts already may stay where it is: moving it for little would only catch the eye. */
export function mayStay(spot: Spot, width: number, { counts, ink, limit }: Surroundings): boolean {
  return spot.top >= counts.bottom - LEEWAY - ROUNDING && isFree(spot, width, ink, limit);
}

/** In the widest gap of the row, after its last word if that is as good as any. */
function spotBeside(width: number, { counts, row, ink: after, inkAbove, limit, isRtl }: Surroundings): Spot | null {
  const ink = [...inkAbove(), ...after];
  const top = (counts.top + counts.bottom - TARGET) / 2;
  const bounds = { left: Math.max(row.left, limit.left), right: Math.min(row.right, limit.right) };
  const gap = gaps(
    ink.filter((box) => box.top < top + TARGET && box.bottom > top),
    bounds,
    isRtl,
  ).reduce<Gap | null>((best, each) => (best === null || wide(each) > wide(best) ? each : best), null);
  if (gap === null || wide(gap) < width + 2 * MARGIN) return null;
  const left = isRtl ? gap.right - MARGIN - width : gap.left + MARGIN;
  const spot = { left, top, height: TARGET, drawn: BESIDE };
  return isFree(spot, width, ink, limit) ? spot : null;
}

interface Gap {
  readonly left: number;
  readonly right: number;
}

const wide = ({ left, right }: Gap): number => right - left;

/** What is free between the boxes of a row and after the last one, in the direction of writing. Before the first is the margin of the column: not ours. */
function gaps(boxes: readonly Box[], { left, right }: Gap, isRtl: boolean): Gap[] {
  const found: Gap[] = [];
  let end: number | null = isRtl ? left : null;
  for (const box of boxes.toSorted((a, b) => a.left - b.left)) {
    if (end !== null && box.left > end) found.push({ left: end, right: Math.min(box.left, right) });
    end = Math.max(end ?? left, box.right);
  }
  if (end !== null && end < right && !isRtl) found.push({ left: end, right });
  return found;
}

function isFree({ left, top, height }: Spot, width: number, ink: readonly Box[], limit: Box): boolean {
  const right = left + width;
  const bottom = top + height;
  if (left < limit.left || right > limit.right || top < limit.top || bottom > limit.bottom) return false;
  const edge = LEEWAY + ROUNDING;
  return !ink.some((box) => box.left < right && box.right > left && box.top < bottom - edge && box.bottom > top + edge);
}
