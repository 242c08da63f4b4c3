import { beforeEach, describe, expect, it } from 'vitest';
import { ConversionJoiner } from '@/lib/domain/conversions/join';
import { db } from '@/lib/storage/db';
import {
  type ConversionMapping,
  conversionMappingFor,
  doubledConversionColumns,
  rememberConversionMapping,
} from './conversion-columns';
import { decimalMark, moneyOfCell } from './money-cells';
import { readConversions } from './read-conversions';
import { likelyHeader } from './recognise';
import type { SheetRow } from './sheet';
import { sheetOfText } from './text-sheet';

const MADE = Date.UTC(2026, 10, 20, 12);

beforeEach(async () => {
  await db.meta.clear();
});

function joiner(): ConversionJoiner {
  const known = new ConversionJoiner([{ accountKey: 'x:fern', platform: 'x', name: 'Spring', link: null }]);
  known.add({
    key: 'x:1',
    accountKey: 'x:fern',
    platform: 'x',
    permalink: 'https://x.com/fern/status/11111',
    links: ['https://shop.example/ferns'],
  });
  return known;
}

function tableOf(text: string): { header: SheetRow; rows: readonly SheetRow[] } {
  const found = likelyHeader(sheetOfText(text));
  if (found === null) throw new Error('no header');
  return found;
}

async function read(text: string, over: Partial<ConversionMapping> = {}, fileAt = MADE, zone = 'UTC') {
  const table = tableOf(text);
  const mapping = { ...(await conversionMappingFor(table.header, table.rows)), ...over };
  return readConversions(table, mapping, { fileAt, zone, order: 'unknown' }, joiner());
}

const single = { rows: 'single' } as const;

describe('the columns of a table of conversions', () => {
  it.each([
    ['Date,UTM_Campaign,Conversions,Revenue', { date: 0, campaign: 1, count: 2, value: 3 }],
    ['Value;Link;Order ID;Date', { value: 0, link: 1, order: 2, date: 3 }],
    ['Data,Campanie,Pagină de destinație,Venituri', { date: 0, campaign: 1, link: 2, value: 3 }],
    ['Kampania;Dzień;Przychód;Waluta', { campaign: 0, date: 1, value: 2, currency: 3 }],
    ['Ημερομηνία,Καμπάνια,Μετατροπές,Έσοδα (EUR)', { date: 0, campaign: 1, count: 2, value: 3 }],
    ['Päivämäärä;Kampanja;Konversiot;Myynti', { date: 0, campaign: 1, count: 2, value: 3 }],
  ])('%s', async (header, columns) => {
    const cells = header.split(/[,;]/);
    expect((await conversionMappingFor({ number: 1, cells }, [])).columns).toEqual(columns);
  });

  it('are found by what stands in them, and what the user said is remembered', async () => {
    const { header, rows } = tableOf('Wann,Wo,Wieviel\n2026-11-18,https://shop.example/ferns,"12,50 €"');
    const proposed = await conversionMappingFor(header, rows);
    expect(proposed).toEqual({ columns: { date: 0, link: 1, value: 2 }, rows: null });
    await rememberConversionMapping(header, { ...proposed, rows: 'single' });
    expect(await conversionMappingFor(header, rows)).toMatchObject({ rows: 'single' });
  });

  it('are refused when one that is used stands twice', async () => {
    const { header, rows } = { header: { number: 1, cells: ['Date', 'Campaign', 'Value', 'value'] }, rows: [] };
    expect(doubledConversionColumns(header, await conversionMappingFor(header, rows))).toEqual(['value']);
  });
});

describe('an amount', () => {
  it.each([
    ['1.234,50 €', null, { value: 1234.5, currency: 'EUR' }],
    ['€1,234.50', null, { value: 1234.5, currency: 'EUR' }],
    ['1 234,5 zł', null, { value: 1234.5, currency: 'PLN' }],
    ['12 lei', null, { value: 12, currency: 'RON' }],
    ['RON 0.10', null, { value: 0.1, currency: 'RON' }],
    ['1.234', ',', { value: 1234, currency: null }],
    ['1.234', '.', { value: 1.23, currency: null }],
    ['1,234,567', null, { value: 1_234_567, currency: null }],
    ['-', null, null],
    ['1.234', null, 'unclear-number'],
    ['1,50', '.', 'unclear-number'],
    ['-12.00', null, 'refund'],
    ['=1+1', null, 'not-an-amount'],
    ['twelve', null, 'not-an-amount'],
  ] as const)('%s, decimals by %s', (cell, mark, money) => {
    expect(moneyOfCell(cell, mark)).toEqual(money);
  });

  it('has the decimals that the file proves', () => {
    expect(decimalMark(['1.234', '12,50'])).toBe(',');
    expect(decimalMark(['1.234', '1.234.567'])).toBe(',');
    expect(decimalMark(['1.234', '7'])).toBeNull();
    expect(decimalMark(['1.50', '1,50'])).toBeNull();
  });
});

describe('a table of conversions', () => {
  const orders = [
    'Date,Link,Value',
    '18.11.2026,https://shop.example/ferns?utm_source=x,40',
    '18.11.2026,https://shop.example/ferns?utm_source=x,40',
    '17.11.2026,https://shop.example/other,12',
    '31.02.2026,https://shop.example/ferns,9',
    '17.11.2026,https://shop.example/ferns,-5',
  ].join('\n');

  it('keeps two equal rows as two, and the same file is the same', async () => {
    const { rows, doubts } = await read(orders, single);
    expect(rows).toMatchObject([
      {
        postKey: 'x:1',
        accountKey: 'x:fern',
        count: 1,
        value: 40,
        kind: 'conversions',
        at: Date.UTC(2026, 10, 18, 12),
      },
      { postKey: 'x:1', count: 1, value: 40 },
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
    const again = await read(orders, single, MADE + 1, 'Europe/Bucharest');
    expect(again.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(doubts.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [4, 'Link', 'no-match'],
      [5, 'Date', 'not-a-date'],
      [6, 'Value', 'refund'],
    ]);
  });

  it('sums what is parted by something else, and a newer file tells the same sums anew', async () => {
    const sums = (n: number) =>
      `Date;Campaign;Device;Conversions;Revenue (PLN)\n20261118;spring;phone;${n};10,50\n20261118;Spring;desk;2;4,50`;
    const first = await read(sums(3));
    expect(first.rows).toMatchObject([{ campaign: 'Spring', postKey: null, count: 5, value: 15, currency: 'PLN' }]);
    expect(first.used).toBe(2);
    const second = await read(sums(4));
    expect(second.rows).toMatchObject([{ id: first.rows[0]?.id, count: 6 }]);
  });

  it('counts an order once, and tells the others', async () => {
    const text =
      'Order ID,Date,Campaign,Total\n#7,2026-11-18,Spring,40\n#7,2026-11-18,Spring,12\n#8,2026-11-18,Spring,5';
    const { rows, doubts } = await read(text);
    expect(rows.map(({ value }) => value)).toEqual([40, 5]);
    expect(doubts).toEqual([{ row: 3, column: null, cell: '#7', reason: 'same-order' }]);
  });

  it('does not guess how many a row is', async () => {
    const { rows } = await read('Date,Campaign,Revenue\n2026-11-18,Spring,40\n', { rows: 'sums' });
    expect(rows).toMatchObject([{ count: null, value: 40 }]);
  });

  it('tells leads from sales, and refuses what it does not know', async () => {
    const text =
      'Date,Campaign,Event name,Count\n2026-11-18,Spring,generate_lead,3\n2026-11-18,Spring,purchase,1\n2026-11-18,Spring,scroll,900';
    const { rows, doubts } = await read(text);
    expect(rows.map(({ kind, count }) => [kind, count])).toEqual([
      ['leads', 3],
      ['conversions', 1],
    ]);
    expect(doubts).toMatchObject([{ row: 4, column: 'Event name', cell: 'scroll', reason: 'unknown-kind' }]);
  });

  it('of two currencies gives none', async () => {
    const text = 'Date,Campaign,Value\n2026-11-18,Spring,€40\n2026-11-18,Spring,40 zł';
    expect(await read(text, single)).toMatchObject({ rows: [], currencies: ['EUR', 'PLN'] });
  });

  it('takes names of prototypes and formulas as the texts they are', async () => {
    const text = 'Date,Campaign,Value,__proto__,constructor\n2026-11-18,__proto__,4,1,1\n2026-11-18,=Spring,4,1,1';
    const { rows, doubts } = await read(text, single);
    expect(rows).toEqual([]);
    expect(doubts.map(({ reason }) => reason)).toEqual(['no-match', 'no-match']);
  });

  it.each(['18 noiembrie 2026', '18 listopada 2026', '18 Νοεμβρίου 2026', '18. marraskuuta 2026', 'November 18, 2026'])(
    'reads %s',
    async (day) => {
      const { rows } = await read(`Date;Campaign;Value\n"${day}";Spring;4\n`, single);
      expect(rows).toMatchObject([{ at: Date.UTC(2026, 10, 18, 12) }]);
    },
  );
});
