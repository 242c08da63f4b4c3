import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { sheetsOfFile } from './file-sheets';
import { readExport } from './read-export';
import { recogniseSheet } from './recognise';

const ROWS = [
  ['All posts of the page'],
  ['Post title', 'Post link', 'Created date', 'Impressions', 'Likes', 'Reposts'],
  ['Hello', 'https://www.linkedin.com/feed/update/urn:li:activity:7453849345780645888', 46_137, 1234, 5, 0],
];

function workbook(bookType: 'xlsx' | 'biff8' | 'csv', rows: readonly unknown[][] = ROWS): Blob {
  const book = utils.book_new();
  const posts = utils.aoa_to_sheet(rows.map((row) => [...row]));
  if (posts['C3'] !== undefined) posts['C3'].z = 'm/d/yyyy';
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([['Date', 'Impressions (organic)', 'Impressions (total)']]),
    'Metrics',
  );
  utils.book_append_sheet(book, posts, 'All posts');
  return new Blob([write(book, { bookType, type: 'array' }) as ArrayBuffer]);
}

describe('a workbook', () => {
  it.each(['xlsx', 'biff8'] as const)('of the form %s is read with its dates and whole numbers', async (form) => {
    const { sheets } = await sheetsOfFile(workbook(form), 'en');
    const posts = sheets.find(({ name }) => name === 'All posts');
    expect(posts?.rows.at(-1)?.cells.slice(2)).toEqual(['2026-04-25', '1234', '5', '0']);
    const table = posts === undefined ? null : recogniseSheet(posts);
    if (table === null) throw new Error('not recognised');
    expect(table.format.id).toBe('linkedin-posts');
    const { posts: read, doubts } = readExport(table, { asOf: Date.UTC(2026, 10, 19), zone: 'UTC', order: 'unknown' });
    expect(doubts).toEqual([]);
    expect(read).toMatchObject([
      { row: 3, id: '7453849345780645888', metrics: { impressions: { value: 1234 }, shares: { value: 0 } } },
    ]);
  });

  it('shows ids that became numbers as what they are: spoilt', async () => {
    const { sheets } = await sheetsOfFile(
      workbook('xlsx', [
        ['a', 'b'],
        [122_158_000_000_000_000, 1.5],
      ]),
      'en',
    );
    expect(sheets.at(-1)?.rows.at(-1)?.cells).toEqual(['1.22158e+17', '1.5']);
  });

  it('is not believed when it is damaged, or unpacks to more than any export', async () => {
    const bytes = new Uint8Array(await workbook('xlsx').arrayBuffer());
    await expect(sheetsOfFile(new Blob([bytes.slice(0, 400)]), 'en')).rejects.toThrow('not-a-table');
    const view = new DataView(bytes.buffer);
    const entry = bytes.findIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(entry + 24, 0xf0000000, true);
    await expect(sheetsOfFile(new Blob([bytes]), 'en')).rejects.toThrow('too-large');
  });
});

describe('a file that is no export', () => {
  it('is refused by its size before it is opened', async () => {
    const huge = { size: 500_000_000, arrayBuffer: () => Promise.reject(new Error('opened')) } as unknown as Blob;
    await expect(sheetsOfFile(huge, 'en')).rejects.toThrow('too-large');
    await expect(sheetsOfFile(new Blob([]), 'en')).rejects.toThrow('empty');
  });

  it('says so when it went away meanwhile', async () => {
    const gone = { size: 5, arrayBuffer: () => Promise.reject(new Error('not found')) } as unknown as Blob;
    await expect(sheetsOfFile(gone, 'en')).rejects.toThrow('unreadable');
  });
});
