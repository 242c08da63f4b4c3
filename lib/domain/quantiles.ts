/** Quantiles and averages that one odd post cannot move. */

const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** Quantile of type 7 (statistics, "Words and conventions"), `p` from 0 to 1; null without values. */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = ascending(values);
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)];
  if (below === undefined) return null;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (position - Math.floor(position)) * (above - below);
}

/** The middle value, or the mean of the two middle ones; null without values. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** Mean of what is left when the lowest and the highest quarter (rounded down) are taken away; null without values. */
export function middleHalfMean(values: readonly number[]): number | null {
  const cut = Math.floor(values.length / 4);
  const middle = ascending(values).slice(cut, values.length - cut);
  return middle.length === 0 ? null : middle.reduce((total, value) => total + value, 0) / middle.length;
}
