import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, findSpot, mayStay, type Surroundings } from './placement';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Three counts in a row 500 px wide, like the action bar of a post, and the name of the next post `room` px below. */
function around(room: number, over: Partial<Surroundings> = {}): Surroundings {
  const counts = [box(100, 200, 40, 20), box(240, 200, 40, 20), box(380, 200, 40, 20)];
  return {
    counts: box(100, 200, 320, 20),
    row: box(100, 200, 500, 20),
    ink: [...counts, box(100, 220 + room, 200, 20)],
    inkAbove: () => [],
    limit: box(0, 0, 1200, 10_000),
    isRtl: false,
    isLast: false,
    ...over,
  };
}

describe('findSpot', () => {
  it('prefers the blank under the counts, beginning where they begin', () => {
    expect(findSpot(140, around(40))).toEqual({ left: 100, top: 226, height: 24, drawn: 24 });
  });

  it('ends where the counts end, where writing runs from right to left', () => {
    expect(findSpot(140, around(40, { isRtl: true }))?.left).toBe(420 - 140);
  });

  it.each([
    [33, 24, 24],
    [25, 24, 20],
    [23, 24, 20],
    [22, 23, 20],
    [20, 21, 18],
  ])('fits into %i px by being pressed %i high and drawn %i high', (room, height, drawn) => {
    expect(findSpot(140, around(room))).toMatchObject({ height, drawn });
  });

  it('is as high wherever the page stands, between whole pixels too', () => {
    for (const offset of [0.1, 0.2, 0.3, 0.7]) {
      const counts = box(100, 200 + offset, 320, 20);
      const ink = [box(100, 220 + offset + 23, 200, 20)];
      expect(findSpot(140, around(0, { counts, ink }))?.height).toBe(24);
    }
  });

  it('stands beside the counts where there is no room under them, in the widest gap', () => {
    expect(findSpot(140, around(10))).toMatchObject({ left: 428, top: 198, height: 24 });
    const gap = around(10, {
      row: box(100, 200, 320, 20),
      ink: [box(100, 200, 40, 20), box(380, 200, 40, 20)],
      limit: box(0, 0, 1200, 225),
    });
    expect(findSpot(140, gap)?.left).toBe(148);
  });

  it('stands nowhere when it would cover anything', () => {
    expect(findSpot(200, around(10))).toBeNull();
    expect(findSpot(140, around(10, { inkAbove: () => [box(430, 180, 100, 19)] }))).toBeNull();
  });

  it('does not leave the part of the page in which it is seen', () => {
    expect(findSpot(140, around(40, { limit: box(0, 0, 1200, 242) }))).toMatchObject({ top: 220, height: 22 });
    expect(findSpot(140, around(40, { limit: box(0, 0, 1200, 235), row: box(100, 200, 320, 20) }))).toBeNull();
    expect(findSpot(140, around(40, { limit: box(0, 0, 230, 900), row: box(100, 200, 320, 20) }))).toBeNull();
  });

  it('never covers anything, wherever things stand', () => {
    const thing = fc
      .tuple(
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 150, max: 280 }),
        fc.integer({ min: 3, max: 200 }),
        fc.integer({ min: 3, max: 40 }),
      )
      .map((sides) => box(...sides));
    fc.assert(
      fc.property(
        fc.array(thing, { maxLength: 12 }),
        fc.integer({ min: 20, max: 250 }),
        fc.boolean(),
        (ink, width, isRtl) => {
          const counts = box(100, 200, 320, 20);
          const spot = findSpot(width, around(0, { counts, ink: [counts, ...ink], isRtl }));
          if (spot === null) return;
          const [right, bottom] = [spot.left + width, spot.top + spot.height];
          for (const each of [counts, ...ink]) {
            const isCovered =
              each.left < right && each.right > spot.left && each.top < bottom - 0.52 && each.bottom > spot.top + 0.52;
            expect(isCovered).toBe(false);
          }
        },
      ),
    );
  });
});

describe('mayStay', () => {
  const spot = { left: 100, top: 222, height: 24, drawn: 20 };

  it('lets a badge stand where it stands while that covers nothing', () => {
    expect(mayStay(spot, 140, around(30))).toBe(true);
    expect(mayStay(spot, 140, around(25))).toBe(false);
    expect(mayStay({ ...spot, top: 219.5 }, 140, around(23))).toBe(true);
    expect(mayStay({ ...spot, top: 210 }, 140, around(30))).toBe(false);
  });
});
