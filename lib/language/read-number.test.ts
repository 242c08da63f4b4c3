import { describe, expect, it } from 'vitest';
import { readScaled } from './read-number';

const TAGS =
  'en de fr es pt it nl pl cs sk hu ro hr sr sl bg uk ru be el tr ar fa he ur hi bn id ms vi th fil sw ja ko zh sv da nb fi et lv lt ca gl eu is mk sq en-IN en-ZA en-SE en-NL de-AT de-CH fr-CA fr-CH fr-MA es-419 es-MX es-US es-AR es-CR es-ES pt-PT pt-AO pt-BR it-CH ar-MA ar-EG zh-Hant-TW'.split(
    ' ',
  );

/** What stands between thousands, or before decimals, by the browser's own data. */
function mark(tag: string, type: 'group' | 'decimal'): string {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1_234_567.8);
  return (parts.find((part) => part.type === type)?.value ?? '').replace(/\s/u, ' ').replace("'", '’');
}

describe('the marks of a language', () => {
  it.each(TAGS)('are those of Intl: %s', (tag) => {
    expect(readScaled(`1${mark(tag, 'group')}234`, tag)).toEqual({ digits: '1234', decimals: 0 });
    expect(readScaled(`1${mark(tag, 'decimal')}234`, tag)).toEqual({ digits: '1234', decimals: 3 });
  });

  it('are not guessed where the language is unknown', () => {
    expect(readScaled('1.234', '')).toBeNull();
    expect(readScaled('1,234', 'tlh')).toBeNull();
  });
});
