import { describe, expect, it } from 'vitest';
import { UNKNOWN_SHORTENING } from '@/lib/domain/rounded-count';
import { readPostsCsv } from '@/lib/transfer/csv-reader';
import { analyses } from './analyses';
import { requestFrom } from './request';

const NOW = Date.parse('2026-06-30T12:00:00Z');

/** Posts of one week with likes and comments; the last one tells no comments. */
const TABLE = [
  'platform,account,post_id,published_at,published_at_precision,likes,comments',
  ...['10,5', '20,5', '30,5', '1000,'].map(
    (counts, day) => `x,acme,p${day},2026-06-1${day + 5}T08:00:00Z,exact,${counts}`,
  ),
].join('\n');

describe('engagements of posts that tell different parts', () => {
  it('leave the post out of the total of its week', () => {
    const { rows } = readPostsCsv(TABLE, () => UNKNOWN_SHORTENING);
    const request = requestFrom(['week', 'posts.csv'], ['week']);
    const posts = { platform: 'x', account: 'acme', rows };
    expect(analyses['week']?.(posts, { request, zone: 'UTC', now: NOW, matureDays: 2 })).toMatchObject({
      weeks: [{ posts: 3, total: 75 }],
      left_out: 1,
    });
  });
});
