import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvDocument, csvLine, guarded, unguarded } from './csv-writer';

const anyText = fc.string({ unit: 'binary' });
/** Texts that are all about what the guard looks for. */
const nasty = fc.string({
  unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '\0', '"', ',', ';', 'a', ' '),
});

describe('the guard against formulas', () => {
  it.each(['=1+1', '+1', '-1', '@name', '\tx', '\rx', '\0x', "'=1", "''@x"])(
    'keeps %j from being a formula',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'plain', "'quoted'", ' =1', 'a=b', '#tag', '＝', '1-2'])('leaves %j as it is', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('is undone exactly, for every text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nasty), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
    expect(unguarded("'hello")).toBe("'hello");
  });

  it('lets no text cell begin as a formula', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nasty), (text) => {
        expect(csvCell(text)).not.toMatch(/^"?[=+\-@\t\r\0]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('csvCell', () => {
  it('quotes only what must be quoted', () => {
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell('say "hi"')).toBe('"say ""hi"""');
    expect(csvCell('two\nlines')).toBe('"two\nlines"');
    expect(csvCell('1,2 mii; 3')).toBe('"1,2 mii; 3"');
    expect(csvCell('plain text')).toBe('plain text');
  });

  it('writes numbers plainly, negative ones without a guard, and refuses what is none', () => {
    expect([0, -5, 1204, 0.0436, 12_500_000].map(csvCell)).toEqual(['0', '-5', '1204', '0.0436', '12500000']);
    expect(() => csvCell(Number.NaN)).toThrow(RangeError);
    expect(() => csvCell(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  it('writes unknown as an empty cell, which is not 0', () => {
    expect(csvLine([null, 0, false, ''])).toBe(',0,false,\r\n');
  });
});

describe('csvDocument', () => {
  it('begins with a byte order mark and the header, and ends lines with CR LF', () => {
    expect([...csvDocument(['a', 'b'], [[1, 'x']])].join('')).toBe('\uFEFFa,b\r\n1,x\r\n');
    expect([...csvDocument(['a'], [])].join('')).toBe('\uFEFFa\r\n');
  });

  it('comes in parts that together are the document', () => {
    const rows = Array.from({ length: 2500 }, (_, index) => [index]);
    const parts = [...csvDocument(['n'], rows)];
    expect(parts).toHaveLength(3);
    expect(parts.join('').split('\r\n')).toHaveLength(2502);
  });
});
