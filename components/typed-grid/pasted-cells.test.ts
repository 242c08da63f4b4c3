import { describe, expect, it } from 'vitest';
import { cellsOf, isBlock, isUnknown, readCell } from './pasted-cells';

const number = (value: number) => ({ kind: 'number', value });
const unclear = { kind: 'unclear' };

describe('a block of cells', () => {
  it.each([
    [
      '12\t3\r\n40\t\r\n',
      [
        ['12', '3'],
        ['40', ''],
      ],
    ],
    ['12\n\n40', [['12'], [''], ['40']]],
    ['"1\n2"\t"say ""no"""', [['1\n2', 'say "no"']]],
    ['"open\t3', [['"open', '3']]],
    ['\t5', [['', '5']]],
  ])('%j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it('is told from the text of one field', () => {
    expect(['12', '12\r\n', ' 1 234 '].map(isBlock)).toEqual([false, false, false]);
    expect(['12\t', '12\n40'].map(isBlock)).toEqual([true, true]);
  });

  it('knows what tables write for nothing', () => {
    expect(['', ' ', '-', '–', 'N/A'].every(isUnknown)).toBe(true);
    expect(['0', '-4', 'x'].some(isUnknown)).toBe(false);
  });
});

describe('a number in a cell', () => {
  it.each([
    ['12', 'clicks', 'en', number(12)],
    ['12,000', 'clicks', 'en', number(12_000)],
    ['12.000', 'clicks', 'ro', number(12_000)],
    ['12 000', 'clicks', 'pl', number(12_000)],
    ['12.00', 'clicks', 'en', number(12)],
    ['178.50', 'revenue', 'ro', number(178.5)],
    ['178,50', 'revenue', 'en', number(178.5)],
    ['1.234,50', 'revenue', 'en', number(1234.5)],
    ['1,234.50', 'revenue', 'fi', number(1234.5)],
    ['€178.5', 'cost', 'en', number(178.5)],
    ['178,50 €', 'cost', 'el', number(178.5)],
    ['1,234', 'revenue', 'en', number(1234)],
    ['  ', 'cost', 'en', { kind: 'empty' }],
  ] as const)('%j as %s in %s', (text, metric, locale, read) => {
    expect(readCell(text, metric, locale)).toEqual(read);
  });

  it.each([
    ['12.5', 'clicks', 'en'],
    ['12.000', 'clicks', 'en'],
    ['1.234', 'revenue', 'en'],
    ['1,234', 'revenue', 'pl'],
    ['4%', 'clicks', 'en'],
    ['-4', 'cost', 'en'],
    ['1.2K', 'clicks', 'en'],
    ['1.234.50', 'revenue', 'en'],
    ['178 lei', 'cost', 'ro'],
    ['Clicks', 'clicks', 'en'],
  ] as const)('%j as %s in %s is not guessed', (text, metric, locale) => {
    expect(readCell(text, metric, locale)).toEqual(unclear);
  });
});
