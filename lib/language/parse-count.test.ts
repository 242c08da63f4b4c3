import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountContext, parseCount } from './parse-count';

const UNKNOWN = { rounding: 'unknown' } as const;

function read(text: string, language: string, more: Partial<CountContext> = {}): number | null {
  return parseCount(text, { language, ...UNKNOWN, ...more })?.value ?? null;
}

function range(text: string, more: Partial<CountContext> = {}): readonly [number, number] | null {
  const measured = parseCount(text, { language: 'en', ...UNKNOWN, ...more });
  return measured === null ? null : [measured.low, measured.high];
}

describe('parseCount, exact numbers', () => {
  it.each([
    ['20 Replies. Reply', 'en', 20],
    ['20 replies, 140 reposts, 745 likes', 'en', 20],
    ['Like: 37 people', 'en', 37],
    ['(1,234 likes)', 'en', 1234],
    ['1 107 réactions', 'fr', 1107],
    ['1\u202f107 réactions', 'fr', 1107],
    ['1\u00a0107 reactions', 'en', 1107],
    ['10.080.622 de urmăritori', 'ro', 10_080_622],
    ["1'234'567", 'de-CH', 1_234_567],
    ['12’345', 'de-CH', 12_345],
    ['12,34,567 views', 'en-IN', 1_234_567],
    ['1234', 'es', 1234],
    ['81802 次观看', 'zh', 81_802],
    ['81802次观看', 'zh-Hans-CN', 81_802],
    ['約12件', 'ja', 12],
    ['12টি ভিউ', 'bn', 12],
    ['١٬٢٣٤ مشاهدة', 'ar-EG', 1234],
    ['\u200f۱۲٬۳۴۵\u200f بازدید', 'fa', 12_345],
    ['१२,३४,५६७', 'mr', 1_234_567],
    ['১,২৩,৪৫৬', 'bn', 123_456],
    ['૧,૨૩૪', 'gu', 1234],
    ['௧,௨௩௪', 'ta', 1234],
    ['౧,౨౩౪', 'te', 1234],
    ['๑,๒๓๔ ครั้ง', 'th', 1234],
    ['１２３４', 'ja', 1234],
    ['0 回复。回复', 'zh', 0],
    ['12 조회수', 'ko', 12],
    ['12 Mi piace', 'it', 12],
    ["12 m'agrada", 'ca', 12],
    ['12 mi-temps', 'pt', 12],
  ])('%s (%s)', (text, language, value) => {
    expect(parseCount(text, { language, ...UNKNOWN })).toMatchObject({
      value,
      low: value,
      high: value,
      precision: 'exact',
    });
  });
});

describe('parseCount, shortened numbers', () => {
  it.each([
    ['1.2K Followers', 'en', 1200],
    ['648k views', 'en-GB', 648_000],
    ['1.2bn', 'en-GB', 1_200_000_000],
    ['4.6 lakh views', 'en-IN', 460_000],
    ['12L', 'en-IN', 1_200_000],
    ['1,2 tys.', 'pl', 1200],
    ['3,4 tys. wyświetleń', 'pl-PL', 3400],
    ['5,6 t.', 'fi', 5600],
    ['1,2 t', 'da', 1200],
    ['1,2 χιλ.', 'el', 1200],
    ['1,2 mii', 'ro', 1200],
    ['20 de mii de vizualizări', 'ro', 20_000],
    ['1,2 mil.', 'ro', 1_200_000],
    ['1,2 mil', 'es', 1200],
    ['12 mil M', 'es', 12_000_000_000],
    ['1,2 mil.', 'cs', 1_200_000],
    ['12 E', 'hu', 12_000],
    ['100,2 B Görüntüleme', 'tr', 100_200],
    ['1,2 M', 'id', 1_200_000_000],
    ['1,2 rb', 'in', 1200],
    ['1,2 T', 'vi', 1_200_000_000],
    ['1,2 tn', 'sv', 1200],
    ['1,2 M', 'sv', 1_200_000],
    ['5,9\u00a0mi', 'pt-BR', 5_900_000],
    ['1,2m', 'pt-PT', 1200],
    ['1,2M', 'pt-PT', 1_200_000],
    ['1.2K', 'iw', 1200],
    ['1.2K\u200f', 'he', 1200],
    ['8.1万', 'zh', 81_000],
    ['8.1万次观看', 'zh-CN', 81_000],
    ['6.9萬 位粉絲', 'zh-Hant-TW', 69_000],
    ['1.2億', 'ja', 120_000_000],
    ['1.2만회', 'ko', 12_000],
    ['26천', 'ko', 26_000],
    ['১২ হাটি ভিউ', 'bn', 12_000],
    ['12Kଟି ଭ୍ୟୁ', 'or', 12_000],
    ['১ কোটি', 'bn', 10_000_000],
    ['२.३ लाख', 'hi', 230_000],
    ['٤٫٧ ألف', 'ar', 4700],
    ['٣ آلاف', 'ar', 3000],
    ['elfu 1.2', 'sw', 1200],
    ['1,2 Tsd.', 'de', 1200],
    ['1,2 mill.', 'no', 1_200_000],
    ['1,2 тыс.', 'ru', 1200],
    ['1.234 mil', 'es', 1_234_000],
    ['1,234 mil', 'es-419', 1_234_000],
    ['1,234.5K', 'en', 1_234_500],
    ['12\u202f345 k', 'fr', 12_345_000],
    ['8.1万', 'en', 81_000],
    ['2.6K 件', 'ja', 2600],
  ])('%s (%s)', (text, language, value) => {
    expect(parseCount(text, { language, ...UNKNOWN })).toMatchObject({ value, precision: 'rounded' });
  });

  it('keeps what was written, without the words around it', () => {
    expect(parseCount('Views: 1,2 tys. wyświetleń', { language: 'pl', ...UNKNOWN })?.raw).toBe('1,2 tys.');
    expect(parseCount('\u200f٤٫٧ ألف\u200f متابع', { language: 'ar', ...UNKNOWN })?.raw).toBe('٤٫٧ ألف');
    expect(parseCount('elfu 1.2', { language: 'sw', ...UNKNOWN })?.raw).toBe('elfu 1.2');
  });

  it('takes the last digit shown as step, and the whole unit where none is shown and the rule is not known', () => {
    expect(range('1.2K')).toEqual([1150, 1299]);
    expect(range('9.84K', { rounding: 'down' })).toEqual([9840, 9849]);
    expect(range('15K')).toEqual([14_500, 15_999]);
    expect(range('15.0K')).toEqual([14_950, 15_099]);
    expect(range('2K', { rounding: 'down' })).toEqual([2000, 2999]);
  });

  it('knows that a ".0" was dropped where the site shows one decimal below ten units', () => {
    const x = { rounding: 'down', decimals: 'below-ten' } as const;
    expect(range('11K', x)).toEqual([11_000, 11_999]);
    expect(range('2K', x)).toEqual([2000, 2099]);
    expect(range('3万', { ...x, language: 'zh' })).toEqual([30_000, 30_999]);
  });

  it('knows that a ".0" was dropped where the site always shows one decimal', () => {
    expect(range('593K', { rounding: 'nearest', decimals: 'one' })).toEqual([592_950, 593_049]);
    expect(range('4M', { rounding: 'nearest', decimals: 'one' })).toEqual([3_950_000, 4_049_999]);
  });

  it("prefers the language's own letter, then the site's, then English", () => {
    const suffixes = { K: 1000, M: 1_000_000, B: 1_000_000_000 };
    expect(read('1,2 B', 'tr', { suffixes })).toBe(1200);
    expect(read('1.2b', 'de', { suffixes: { b: 1000 } })).toBe(1200);
    expect(read('1.2M', 'pl', { suffixes })).toBe(1_200_000);
    expect(read('1.2M', 'pl')).toBe(1_200_000);
  });
});

describe('parseCount, what it refuses', () => {
  it.each([
    'Like',
    'No views',
    '',
    '+3',
    '+ 3',
    '3/5',
    '12:30',
    '41%',
    '41 %',
    '#1',
    'v4.2',
    'covid-19',
    '1st',
    '2h',
    '4.8',
    '4,8 stars',
    '500+ connections',
    '~1.2K',
    '$12',
    '12 €',
    '5 May 2025',
    'May 5, 2025',
    '2025-05-12',
    '12.05.2025',
    '5-10',
    '1,2,3',
    '1234,567',
    '1.234,567',
    '007',
    '1 234',
    '12 L',
    '1.2K/5K',
    '1.2K5',
    '1.2K%',
    '1,107reactions',
    '-5',
    '9007199254740993',
    '99999999999999999999K',
    '1 2 3 4',
  ])('%s', (text) => {
    expect(read(text, 'en')).toBeNull();
  });

  it.each([
    ['12 কো', 'bn', 'its meaning changed between versions'],
    ['12 م', 'fa', 'million and milliard'],
    ['1,2 B', 'ca', 'CLDR and Mastodon disagree'],
    ['12T', 'en-IN', 'thousand in some versions'],
    ['5月12日', 'ja', 'a date'],
    ['12ሺ', 'en', 'letters that touch the number'],
    ['12 М', 'sr', 'a lone capital'],
  ])('%s (%s): %s', (text, language) => {
    expect(read(text, language)).toBeNull();
  });

  it('understands only what means the same everywhere when the language is unknown', () => {
    for (const language of ['', 'xx', 'not a tag', '__proto__', 'constructor']) {
      expect(read('1.2K', language)).toBe(1200);
      expect(read('1,2 mln', language)).toBe(1_200_000);
      expect(read('8.1万', language)).toBe(81_000);
      expect(read('12 M', language)).toBeNull();
      expect(read('12 mil', language)).toBeNull();
      expect(read('12 mijë', language)).toBeNull();
      expect(read('elfu 12', language)).toBeNull();
      expect(read('1,234 K', language)).toBeNull();
      expect(read('12 likes', language)).toBe(12);
    }
    expect(read('1.2M', '', { suffixes: { M: 1_000_000 } })).toBe(1_200_000);
  });

  it('reads a minus only where a number may be below zero', () => {
    expect(read('-5 points', 'en', { signed: true })).toBe(-5);
    expect(read('−1.2K', 'en', { signed: true })).toBe(-1200);
    expect(range('−1.2K', { signed: true })).toEqual([-1299, -1101]);
    expect(read('5 points', 'en', { signed: true })).toBe(5);
    expect(range('-0', { signed: true })).toEqual([0, 0]);
  });

  it('never throws, and never gives a range that does not hold its value', () => {
    const pieces = fc.constantFrom(
      '1',
      '23',
      '456',
      '.',
      ',',
      ' ',
      '\u00a0',
      'K',
      ' mil',
      ' M',
      '%',
      '-',
      ':',
      '万',
      '٣',
      'x',
      "'",
      '~',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
    );
    const language = fc.oneof(fc.constantFrom('en', 'ro', 'es', 'tr', 'ar', 'ja', 'sw', ''), fc.string());
    fc.assert(
      fc.property(text, language, fc.boolean(), (shown, tag, signed) => {
        const measured = parseCount(shown, { language: tag, rounding: 'unknown', signed });
        const { value, low, high, raw } = measured ?? { value: 0, low: 0, high: 0, raw: '' };
        expect(low <= value && value <= high && Number.isSafeInteger(low) && Number.isSafeInteger(high)).toBe(true);
        expect(raw.length).toBeLessThanOrEqual(60);
        expect(signed || low >= 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
