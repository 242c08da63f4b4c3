import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/storage/db';
import { restore } from '@/lib/storage/write/restore';
import { readBackup } from '@/lib/transfer/backup/backup-reader';
import { UnreadableBackup } from '@/lib/transfer/backup/unreadable-backup';
import { NOW } from '@/tests/support/made-up';
import { importGroups, readTables } from './import-plan';
import { type FoundTable, findTables, tableOf } from './import-tables';

const HEADER = 'Post id,Date,Post text,Post Link,Impressions,Reposts,Likes';
const row = (n: number, likes: string, text = 'Hello'): string =>
  `170000000000000000${n},"Tue, Nov 10, 2026","${text}",https://x.com/fern/status/170000000000000000${n},"1,204",0,${likes}`;
const FILE = [HEADER, row(1, '5'), row(2, '7'), ''].join('\r\n');

const find = async (content: BlobPart, language = 'en'): Promise<FoundTable | undefined> =>
  (await findTables([new File([content], 'export.csv', { lastModified: NOW })], language))[0];

async function read(content: BlobPart, language = 'en') {
  const found = await find(content, language);
  const table = found === undefined ? null : tableOf(found);
  if (table === null) throw new Error(`refused: ${JSON.stringify(found)}`);
  return readTables([{ file: 'export.csv', table }], [], { asOf: NOW, zone: 'UTC', order: 'unknown' });
}

const likesIn = async (content: BlobPart, language = 'en') =>
  (await read(content, language)).groups.flatMap(({ posts }) => posts.map(({ metrics }) => metrics.likes?.value));

const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(`\uFEFF${text}`.split('').flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]));

/** Letters of one byte, as old spreadsheets write them. */
const bytes = (text: string, letter: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(text.split('').map((sign) => (sign === '?' ? letter : sign.charCodeAt(0))));

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('an import', () => {
  it.each<[string, BlobPart, string]>([
    ['of nothing', '', 'empty'],
    ['of empty lines', '\n\n\r\n', 'empty'],
    ['of a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff]), 'not-a-table'],
    ['of a sentence', 'Dear all', 'not-a-table'],
    ['that was cut off inside of quotation marks', FILE.slice(0, FILE.lastIndexOf('Hello') + 2), 'not-a-table'],
    ['that was cut off inside of a row', FILE.slice(0, FILE.lastIndexOf(',204')), 'not-a-table'],
    ['of half a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), 'not-a-table'],
  ])('%s is refused', async (_, content, fault) => {
    expect(await find(content)).toMatchObject({ kind: 'refused', fault });
  });

  it('says in which row a file is broken', async () => {
    const cut = FILE.slice(0, FILE.lastIndexOf('Hello') + 2);
    expect(await find(cut)).toMatchObject({ kind: 'refused', detail: '3' });
    expect(await find(FILE.slice(0, FILE.lastIndexOf(',204')))).toMatchObject({ kind: 'refused', detail: '3' });
  });

  it('takes a file whose last line has no end, and one that ends with a line of its own', async () => {
    expect(await likesIn(FILE.trimEnd())).toEqual([5, 7]);
    expect((await read(`${FILE}Made by X`)).groups[0]?.posts).toHaveLength(2);
  });

  it.each<[string, BlobPart, string]>([
    ['a mark of byte order', `\uFEFF${FILE}`, 'en'],
    ['UTF-16', utf16(FILE), 'en'],
    ['Windows-1252', bytes(FILE.replaceAll('Hello', 'Caf?'), 0xe9), 'fi'],
    ['Windows-1250', bytes(FILE.replaceAll('Hello', 'Za?'), 0xbf), 'pl'],
    ['Windows-1253', bytes(FILE.replaceAll('Hello', '?'), 0xc1), 'el'],
    ['quoted line ends', FILE.replaceAll('Hello', 'two\r\nlines, and ""more""'), 'en'],
    ['formulas', FILE.replaceAll('Hello', "'=HYPERLINK(1)"), 'en'],
  ])('reads %s', async (_, content, language) => {
    expect(await likesIn(content, language)).toEqual([5, 7]);
  });

  it.each([
    [';', '1204'],
    ['\t', '1204'],
  ])('reads columns parted by %j', async (separator, count) => {
    const text = FILE.replaceAll('"1,204"', count)
      .replaceAll('"Tue, Nov 10, 2026"', '2026-11-10')
      .replaceAll(',', separator);
    expect(await likesIn(text)).toEqual([5, 7]);
  });

  it('names row and column of what it leaves out, and keeps the others', async () => {
    const text = [HEADER, row(1, '5'), row(2, '7,5'), row(3, 'many'), row(4, '-3'), row(5, '=1+1')].join('\n');
    const { groups, doubts } = await read(text.replace('7,5', '"7,5"'));
    expect(groups[0]?.posts).toHaveLength(1);
    expect(doubts.map(({ row: at, column, reason }) => [at, column, reason])).toEqual([
      [3, 'Likes', 'not-a-count'],
      [4, 'Likes', 'not-a-count'],
      [5, 'Likes', 'below-zero'],
      [6, 'Likes', 'not-a-count'],
    ]);
  });

  it('takes no column of two with one name', async () => {
    const text = `${HEADER},Likes\r\n${row(1, '5')},6\r\n`;
    expect(await find(text)).toMatchObject({ kind: 'doubled', columns: ['likes'] });
  });

  it('is not misled by names that mean something to the language', async () => {
    const text = `${HEADER},__proto__,constructor,toString\r\n${row(1, '5')},1,2,3\r\n`;
    expect(await likesIn(text)).toEqual([5]);
    expect(({} as { likes?: number }).likes).toBeUndefined();
  });

  it('opens nothing that is too large', async () => {
    const huge = Object.defineProperties(new File(['x'], 'huge.csv'), {
      size: { value: 500_000_000 },
      arrayBuffer: { value: () => Promise.reject(new Error('opened')) },
    });
    expect((await findTables([huge], 'en'))[0]).toMatchObject({ kind: 'refused', fault: 'too-large' });
  });

  it('is there as a whole or not at all', async () => {
    const { groups } = await read(FILE);
    const planned = groups.map((group) => ({ group, account: { platform: 'x', handle: 'fern' } }));
    const fail = (): never => {
      throw new Error('no room');
    };
    db.readings.hook('creating', fail);
    await expect(importGroups(planned, { keepTexts: false, accounts: [] })).rejects.toThrow('no room');
    db.readings.hook('creating').unsubscribe(fail);
    expect([await db.posts.count(), await db.readings.count()]).toEqual([0, 0]);
    expect(await importGroups(planned, { keepTexts: false, accounts: [] })).toMatchObject({ newPosts: 2 });
  });
});

describe('a restore', () => {
  const whole = '{"format":"yardstick-backup","schema":4,"tables":{"accounts":[]},"counts":{"accounts":0}}';
  const faultOf = (file: Blob): Promise<unknown> =>
    restore(readBackup(file)).then(
      () => null,
      (error: unknown) => (error instanceof UnreadableBackup ? error.fault : error),
    );

  it('takes a mark of byte order', async () => {
    expect(await faultOf(new Blob([`\uFEFF${whole}`]))).toBeNull();
  });

  it.each<[string, BlobPart]>([
    ['UTF-16', utf16(whole)],
    ['Windows-1250', bytes(whole.replace('yardstick-backup', 'za?'), 0xbf)],
    ['a table', FILE],
  ])('refuses %s', async (_, content) => {
    expect(await faultOf(new Blob([content]))).toBe('not-a-backup');
  });

  it('reads a huge file slice by slice, and no further than the first fault', async () => {
    let slices = 0;
    const huge = Object.defineProperties(new Blob(['x']), {
      size: { value: 500_000_000 },
      slice: {
        value: (from: number, to: number) => {
          slices += 1;
          return new Blob(['x'.repeat(Math.min(to - from, 1000))]);
        },
      },
    });
    expect(await faultOf(huge)).toBe('not-a-backup');
    expect(slices).toBeLessThan(4);
  });
});
