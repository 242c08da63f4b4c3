/** Comparing what was stored with what the pages were made from. */
import type { PostRecord } from '../../../lib/storage/records';
import type { Counts } from '../../../scripts/demo-pages/feed';
import type { TruePost } from '../../../scripts/demo-pages/sites';
import { expect, type Yardstick } from './extension';

const METRICS = ['comments', 'shares', 'likes', 'saves', 'impressions'] as const satisfies readonly (keyof Counts)[];

/** Waits until exactly these posts are stored, then checks each number: the truth must lie in its range, and an exact one must be it. */
export async function expectStored(yardstick: Yardstick, expected: readonly TruePost[]): Promise<void> {
  const keys = expected.map(({ key }) => key).sort();
  await expect
    .poll(async () => (await yardstick.posts()).map(({ key }) => key).sort(), { timeout: 30_000 })
    .toEqual(keys);
  const stored = await yardstick.posts();
  for (const post of expected) expectCounts(stored, post);
}

function expectCounts(stored: readonly PostRecord[], { key, text, counts }: TruePost): void {
  const record = stored.find((post) => post.key === key);
  for (const metric of METRICS) {
    const truth = counts[metric];
    const read = record?.latest[metric];
    // What a site does not print for nothing may be read as nothing, never as something.
    if (truth === undefined) expect(read?.value ?? 0, `${metric} of "${text}"`).toBe(0);
    else expect({ metric, text, ...range(read, truth) }).toEqual({ metric, text, low: true, high: true, exact: true });
  }
}

function range(read: PostRecord['latest'][keyof PostRecord['latest']], truth: number): object {
  if (read === undefined) return { read: 'nothing' };
  return {
    low: read.low <= truth,
    high: truth <= read.high,
    exact: read.precision !== 'exact' || read.value === truth,
  };
}
