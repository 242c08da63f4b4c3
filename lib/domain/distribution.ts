/** How values spread: mean and quantiles, as ranges where the values are ranges. */
import { type Interval, centre, scale } from './interval';
import { quantile } from './quantiles';

/** A number drawn from many ranges: its value at their middles, and its bounds. */
export interface Spread extends Interval {
  readonly value: number;
}

const QUANTILES = { min: 0, p10: 0.1, p25: 0.25, median: 0.5, p75: 0.75, p90: 0.9, p95: 0.95, max: 1 } as const;

export type QuantileName = keyof typeof QUANTILES;

export type Distribution = Readonly<Record<QuantileName | 'sum' | 'mean', Spread>>;

/** With fewer values these say little (statistics, section 11); the values themselves say more. */
const NEEDED: Readonly<Partial<Record<QuantileName, number>>> = {
  median: 3,
  p25: 8,
  p75: 8,
  p10: 20,
  p90: 20,
  p95: 20,
};

/** The quantiles for which so many values are too few. */
export function tooFewFor(count: number): readonly QuantileName[] {
  return (Object.keys(QUANTILES) as QuantileName[]).filter((name) => count < (NEEDED[name] ?? 1));
}

/** Fractions add up to other last digits in another order, so they are added from the smallest on. */
const orderlessSum = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0);

/** Sum, mean and quantiles of type 7; null without values. The order of the values never matters, to the last digit. */
export function distributionOf(values: readonly Interval[]): Distribution | null {
  if (values.length === 0) return null;
  const [lows, highs, middles] = [values.map(({ low }) => low), values.map(({ high }) => high), values.map(centre)];
  const total = { low: orderlessSum(lows), high: orderlessSum(highs) };
  const spread = (name: QuantileName): Spread => {
    const [low, high, value] = [lows, highs, middles].map((each) => quantile(each, QUANTILES[name]) ?? 0);
    return { value: value ?? 0, low: low ?? 0, high: high ?? 0 };
  };
  const mean = scale(total, 1 / values.length);
  return {
    sum: { value: centre(total), ...total },
    mean: { value: centre(mean), ...mean },
    min: spread('min'),
    p10: spread('p10'),
    p25: spread('p25'),
    median: spread('median'),
    p75: spread('p75'),
    p90: spread('p90'),
    p95: spread('p95'),
    max: spread('max'),
  };
}
