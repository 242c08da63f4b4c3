import { read, utils } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { aPost, DAY, metrics, NOW, thousands } from '@/tests/support/made-up';
import type { CsvCell } from './csv-writer';
import { POST_COLUMNS, postRows } from './posts-csv';
import { SUMMARY_COLUMNS, weeklySums } from './weekly-summary';
import { workbookOf } from './workbook';

/** Rows in pages. */
async function* paged(...pages: (readonly CsvCell[])[][]): AsyncGenerator<(readonly CsvCell[])[]> {
  yield* pages;
}

const post = aPost({ text: '=HYPERLINK("https://bad.example")', id: '1990000000000000001' });

it('a workbook has numbers and times as such, long ids whole, and runs no text', async () => {
  const rows = paged([...postRows([post], { zone: 'UTC', typed: new Map([[post.key, { revenue: 12.5 }]]) })]);
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
  const sums = weeklySums({
    zone: 'UTC',
    weekStart: 'mon',
    handles: new Map([['x:fernandoak', 'FernAndOak']]),
  });
  for (const each of posts) sums.add(each);
  const rows = sums.rows();
  expect(rows).toEqual([
    ['x', 'FernAndOak', '2026-11-16', 2, 15, 15, 15, 2, 1200, 1200, 1299, 1],
    ['x', 'FernAndOak', '2026-11-09', 1, null, null, null, 0, null, null, null, 0],
  ]);
  expect(rows[0]).toHaveLength(SUMMARY_COLUMNS.length);
});

const row = (n: number): CsvCell[] => [n, `row ${n}`];

it('goes on in another sheet when one is full, in the order that is shown', async () => {
  const header = ['number', 'name'];
  const rows = paged([1, 2, 3].map(row), [], [4, 5].map(row));
  const file = await workbookOf(
    [
      { name: 'Readings', header, rows, times: [] },
      { name: 'Weeks', header, rows: paged([[9, 'nine']]), times: [] },
    ],
    ['Weeks', 'Readings'],
    3,
  );
  const book = read(await file.arrayBuffer());
  expect(book.SheetNames).toEqual(['Weeks', 'Readings', 'Readings 2', 'Readings 3']);
  const tables = book.SheetNames.map((name) => utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 }));
  expect(tables).toEqual([
    [header, [9, 'nine']],
    [header, row(1), row(2)],
    [header, row(3), row(4)],
    [header, row(5)],
  ]);
});

it('keeps every text as it is, whatever it holds', async () => {
  const texts = [
    '<b> & "x"',
    ' two  spaces ',
    'lines\nof text',
    'bell \u0007',
    '_x0041_',
    'ελληνικά ☕',
    '<![CDATA[',
    '1e5',
  ];
  const file = await workbookOf([{ name: 'T', header: ['a'], rows: paged(texts.map((text) => [text])), times: [] }]);
  const sheet = read(await file.arrayBuffer()).Sheets['T'] ?? {};
  expect(utils.sheet_to_json<string[]>(sheet, { header: 1 }).flat()).toEqual(['a', ...texts]);
});

it('stops reading when it is cancelled', async () => {
  let closed = false;
  async function* endless(): AsyncGenerator<CsvCell[][]> {
    try {
      for (let n = 0; ; n += 1) {
        if (n === 5) throw new Error('cancelled');
        yield [row(n)];
      }
    } finally {
      closed = true;
    }
  }
  const writing = workbookOf([{ name: 'T', header: ['number', 'name'], rows: endless(), times: [] }]);
  await expect(writing).rejects.toThrow('cancelled');
  expect(closed).toBe(true);
});
