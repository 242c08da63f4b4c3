import { read } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { aPost, DAY, metrics, NOW, thousands } from '@/tests/support/made-up';
import { POST_COLUMNS, postRows } from './posts-csv';
import { SUMMARY_COLUMNS, weeklySummary } from './weekly-summary';
import { workbookOf } from './workbook';

const post = aPost({ text: '=HYPERLINK("https://bad.example")', id: '1990000000000000001' });

it('a workbook has numbers and times as such, long ids whole, and runs no text', async () => {
  const rows = postRows([post], { zone: 'UTC', typed: new Map([[post.key, { revenue: 12.5 }]]) });
  const file = await workbookOf([{ name: 'Posts', header: POST_COLUMNS, rows, times: ['published_at'] }]);
  const sheet = read(await file.arrayBuffer(), { cellFormula: true, cellNF: true }).Sheets['Posts'];
  const cell = (column: string) => {
    const letters = POST_COLUMNS.findIndex((name) => name === column);
    const name = letters < 26 ? String.fromCharCode(65 + letters) : `A${String.fromCharCode(65 + letters - 26)}`;
    return sheet?.[`${name}2`];
  };
  expect(cell('post_id')).toMatchObject({ t: 's', v: '1990000000000000001' });
  expect(cell('likes')).toMatchObject({ t: 'n', v: 388 });
  expect(cell('revenue')).toMatchObject({ t: 'n', v: 12.5 });
  expect(cell('impressions')).toBeUndefined();
  expect(cell('text')).toMatchObject({ t: 's', v: '=HYPERLINK("https://bad.example")' });
  expect(cell('text')?.f).toBeUndefined();
  const published = cell('published_at');
  expect(published).toMatchObject({ t: 'n', z: 'yyyy-mm-dd hh:mm' });
  expect(Math.round(((published?.v as number) - 25_569) * 86_400_000)).toBe(post.publishedAt);
});

it('sums by week keep ranges, leave the unknown out and count it', () => {
  const posts = [
    aPost({ latest: { ...metrics({ likes: 10 }), impressions: thousands(1200, '1.2K') }, publishedAt: NOW }),
    aPost({ latest: metrics({ likes: 5 }), publishedAt: NOW }),
    aPost({ latest: {}, publishedAt: NOW - 7 * DAY }),
    aPost({ latest: metrics({ likes: 99 }), publishedAt: NOW, isPromoted: true }),
    aPost({ latest: metrics({ likes: 99 }), publishedAt: null, publishedAtPrecision: 'unknown' }),
  ];
  const rows = weeklySummary(posts, {
    zone: 'UTC',
    weekStart: 'mon',
    handles: new Map([['x:fernandoak', 'FernAndOak']]),
  });
  expect(rows).toEqual([
    ['x', 'FernAndOak', '2026-11-16', 2, 15, 15, 15, 2, 1200, 1200, 1299, 1],
    ['x', 'FernAndOak', '2026-11-09', 1, null, null, null, 0, null, null, null, 0],
  ]);
  expect(rows[0]).toHaveLength(SUMMARY_COLUMNS.length);
});
