/** Random numbers that a seed repeats exactly, so that a verdict does not change from look to look. */

/** Gives numbers from 0 up to, not including, 1. */
export type Random = () => number;

/** The generator "mulberry32" (Tommy Ettinger): small, fast, and even enough for shuffles and resampling. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
