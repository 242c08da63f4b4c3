import { describe, expect, it } from 'vitest';
import { tableText } from './table-text';

describe('a table for the clipboard', () => {
  it('has tabs, all digits, and empty cells for what is not known', () => {
    expect(
      tableText(
        [
          ['KPI', 'Value'],
          ['Likes', 12345],
          ['Rate', 0.0345],
          ['Saves', null],
        ],
        'en',
      ),
    ).toBe('KPI\tValue\nLikes\t12345\nRate\t0.0345\nSaves\t');
  });

  it('writes numbers as spreadsheets of the language read them', () => {
    for (const locale of ['pl', 'fi', 'ro', 'el']) expect(tableText([[12345.5]], locale)).toBe('12345,5');
    expect(tableText([[-1.5]], 'fi')).toBe('-1,5');
  });

  it('lets no text become a formula or a second cell', () => {
    expect(tableText([['=1+1', 'a\tb\nc']], 'en')).toBe("'=1+1\ta b c");
  });
});
