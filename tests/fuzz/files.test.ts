/** Files that users bring: tables of networks and tools, our own tables, workbooks, cells from the clipboard. */
import { utils, write } from '@e965/xlsx';
import { UNKNOWN_SHORTENING } from '@/lib/domain/rounded-count';
import { cellsOf, readCell } from '@/components/typed-grid/pasted-cells';
import { joined, separated } from '@/lib/transfer/csv-lists';
import { readAccountsCsv, readPostsCsv, readReadingsCsv } from '@/lib/transfer/csv-reader';
import { postsCsv } from '@/lib/transfer/posts-csv';
import { EXPORT_FORMATS } from '@/lib/transfer/import/export-formats';
import { sheetsOfFile } from '@/lib/transfer/import/file-sheets';
import { type ReadExport, readExport } from '@/lib/transfer/import/read-export';
import { ownTableOf, readOwnTable } from '@/lib/transfer/import/own-tables';
import { likelyHeader, recogniseSheet } from '@/lib/transfer/import/recognise';
import { type Sheet, UnreadableFile } from '@/lib/transfer/import/sheet';
import { sheetOfText } from '@/lib/transfer/import/text-sheet';
import { aPost, metrics, thousands } from '@/tests/support/made-up';
import { fuzz } from './fuzz';
import { asBytes, asText } from './mutate';
import { isReadFrom, promise } from './promises';

const NOW = Date.UTC(2026, 10, 19, 14, 12);

/** A row that fits most of the known files. */
const CELLS: Readonly<Record<string, string>> = {
  id: '1990000000000000000',
  link: 'https://x.com/FernAndOak/status/1990000000000000000',
  time: '2026-10-16 09:30',
  clock: '09:30',
  text: 'Two, or "more"',
  account: 'fernandoak',
  network: 'LinkedIn',
  format: 'Video',
};

/** The known files, each with its headers and a row. */
const exports: readonly string[] = EXPORT_FORMATS.flatMap((format) => {
  const fields = new Map(Object.entries(format.columns).map(([field, names]) => [names[0] ?? '', field]));
  const headers = [...new Set([...format.must, ...fields.keys()])];
  const cell = (header: string, index: number): string => CELLS[fields.get(header) ?? ''] ?? `${index * 137}`;
  const line = (cells: readonly string[], separator: string): string =>
    cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator);
  return [',', ';'].map((separator) => `${line(headers, separator)}\r\n${line(headers.map(cell), separator)}\r\n`);
});

const posts = [
  ...postsCsv([aPost({ latest: { ...metrics({ likes: 388 }), views: thousands(12_400, '12.4K') } })], { zone: 'UTC' }),
].join('');
const READINGS =
  'platform,account,post_id,read_at,metric,value,low,high,precision,raw,source\r\nx,fernandoak,1001,2026-11-18T09:12:00Z,views,12400,12350,12449,rounded,12.4K,page\r\n';
const ACCOUNTS =
  'platform,account,relation,read_at,followers,following,posts\r\nx,fernandoak,own,2026-11-18T09:12:00Z,10000,,12\r\n';

/** Whether whatever was read stands in the text; how it was read. */
function answerOf({ posts: read, followers, doubts, totals }: ReadExport, text: string): string {
  for (const { metrics: numbers, readAt, publishedAt } of read) {
    for (const number of Object.values(numbers))
      isReadFrom(number.raw === '' ? { ...number, raw: String(number.value) } : number, text);
    promise(publishedAt === null || Number.isFinite(new Date(publishedAt).getTime()), 'a time that is none');
    promise(Number.isFinite(new Date(readAt).getTime()), 'a reading without a time');
  }
  for (const { followers: number } of followers) isReadFrom(number, text);
  const reasons = [...new Set(doubts.map(({ reason }) => reason))].toSorted();
  const fields = [...new Set(read.flatMap(({ metrics: numbers }) => Object.keys(numbers)))].toSorted();
  return [read.length > 0, followers.length > 0, totals > 0, ...reasons, ...fields].join(' ');
}

/** Everything that the import does with a table, up to the preview. */
function readSheet(sheet: Sheet, text: string): string {
  const own = ownTableOf(sheet);
  if (own === 'accounts') return 'accounts';
  if (own !== null) return `${own} ${readOwnTable(own, text).posts.length > 0}`;
  const table = recogniseSheet(sheet);
  if (table === null) return `unknown ${likelyHeader(sheet) !== null}`;
  const read = readExport(table, { asOf: NOW, zone: 'Europe/Bucharest', order: 'dmy' });
  return `${table.format.id} ${answerOf(read, text)}`;
}

/** The reader's own error is an answer; any other is thrown on. */
function refusal(error: unknown): string {
  if (error instanceof UnreadableFile) return `refused ${error.fault}`;
  throw error;
}

fuzz({
  name: 'tables',
  share: 700,
  form: 'text',
  corpus: [...exports, posts, READINGS, 'sep=;\r\na;b\r\n1;2\r\n'],
  run(text) {
    try {
      return readSheet(sheetOfText(text), text);
    } catch (error) {
      return refusal(error);
    }
  },
});

fuzz({
  name: 'our own tables',
  share: 500,
  form: 'text',
  corpus: [posts, READINGS, ACCOUNTS],
  run(text) {
    const tables = [readPostsCsv(text, () => UNKNOWN_SHORTENING), readReadingsCsv(text), readAccountsCsv(text)];
    const [ofPosts, ofReadings] = [readPostsCsv(text, () => UNKNOWN_SHORTENING), readReadingsCsv(text)];
    for (const { metrics: numbers } of ofPosts.rows)
      for (const number of Object.values(numbers)) isReadFrom({ ...number, raw: String(number.value) }, text);
    for (const { value, low, high } of ofReadings.rows) {
      promise(low <= high, 'bounds the wrong way round');
      for (const each of [value, low, high]) promise(Number.isSafeInteger(each), `${each} is no whole number`);
    }
    return tables
      .map(({ rows, problems }) =>
        [rows.length, ...problems.map(({ reason, column }) => reason + String(column))].slice(0, 6).join(),
      )
      .join(' ');
  },
});

fuzz({
  name: 'lists in a cell',
  share: 300,
  form: 'text',
  corpus: ['a;b', 'a\\;b;c', '\\', ';;', 'a\\\\;b'],
  run(cell) {
    const values = separated(cell);
    promise(JSON.stringify(separated(joined(values))) === JSON.stringify(values), 'does not come back as it was');
    return String(values.length);
  },
});

fuzz({
  name: 'pasted cells',
  share: 500,
  form: 'text',
  corpus: ['1,200\t3\n40\tabout 5\n', '"a ""quoted""\tcell"\t2\r\n', '1.234,50 €\t$12', '"open', '12.00\t-'],
  run(text) {
    const cells = cellsOf(text);
    promise(cells.length <= text.length + 1, 'more rows than signs');
    const kinds = cells
      .flat()
      .slice(0, 50)
      .flatMap((cell) =>
        (['clicks', 'cost'] as const).map((metric) => {
          const read = readCell(cell, metric, 'ro');
          if (read.kind !== 'number') return read.kind;
          promise(Number.isFinite(read.value) && read.value >= 0, `${read.value} is no number of anything`);
          promise(/\p{Nd}/u.test(cell), 'a number out of nothing');
          return 'number';
        }),
      );
    return `${cells.length} ${[...new Set(kinds)].toSorted().join()}`;
  },
});

function workbook(bookType: 'xlsx' | 'biff8', rows: readonly (readonly unknown[])[]): string {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'All posts');
  // Not packed, so that what is changed are cells and not only the packing.
  return asText(new Uint8Array(write(book, { bookType, type: 'array', compression: false }) as ArrayBuffer));
}

const BOOK = [
  ['Post title', 'Post link', 'Created date', 'Impressions', 'Likes', 'Reposts'],
  ['Hello', 'https://www.linkedin.com/feed/update/urn:li:activity:7453849345780645888', 46_137, 1234, 5, 0],
];

fuzz({
  name: 'files',
  share: 250,
  form: 'text',
  corpus: [
    workbook('xlsx', BOOK),
    workbook('biff8', BOOK),
    ...exports.slice(0, 3),
    '\u00ff\u00fea\u0000,\u0000b\u0000',
  ],
  async run(text) {
    try {
      const { sheets, text: told, isCertain } = await sheetsOfFile(new Blob([asBytes(text)]), 'pl');
      if (told !== null) return `text ${isCertain} ${sheets[0]?.rows.length}`;
      for (const { rows } of sheets)
        for (const { cells } of rows)
          promise(
            cells.every((cell) => typeof cell === 'string'),
            'a cell that is no text',
          );
      return `workbook ${sheets.map(({ rows }) => rows.length).join()}`;
    } catch (error) {
      return refusal(error);
    }
  },
});
