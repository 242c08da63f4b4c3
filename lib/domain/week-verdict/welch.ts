/** Whether two groups of posts differ by more than their own variation (statistics, section 5). */

const NEEDED_POSTS = 5;
const Z = 1.6448536269514722;

export interface LogDifference {
  /** Mean of ln(1 + value), this group minus the other, with its 90 % interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly df: number;
  readonly verdict: 'up' | 'down' | 'within normal variation';
}

/** The 95 % point of Student's t. */
function tQuantile(df: number): number {
  return Z + (Z ** 3 + Z) / (4 * df) + (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * df ** 2);
}

function summary(values: readonly number[]): { mean: number; error: number; n: number } {
  const logs = values.map((value) => Math.log1p(value));
  const mean = logs.reduce((total, log) => total + log, 0) / logs.length;
  const squares = logs.reduce((total, log) => total + (log - mean) ** 2, 0);
  return { mean, error: squares / (logs.length - 1) / logs.length, n: logs.length };
}

/** Welch's interval for the difference of logs; null below five values in either group, or where a value has no logarithm. */
export function logDifference(values: readonly number[], before: readonly number[]): LogDifference | null {
  if (values.length < NEEDED_POSTS || before.length < NEEDED_POSTS) return null;
  if ([...values, ...before].some((value) => value < 0)) return null;
  const [a, b] = [summary(values), summary(before)];
  const variance = a.error + b.error;
  const welch = variance ** 2 / (a.error ** 2 / (a.n - 1) + b.error ** 2 / (b.n - 1));
  const df = variance > 0 ? Math.max(2, welch) : a.n + b.n - 2;
  const half = tQuantile(df) * Math.sqrt(variance);
  const difference = a.mean - b.mean;
  const [low, high] = [difference - half, difference + half];
  return { difference, low, high, df, verdict: low > 0 ? 'up' : high < 0 ? 'down' : 'within normal variation' };
}
