/** Counts and times of all languages, as pages and files write them. */
import { parseCount } from '@/lib/language/parse-count';
import { parseTimeWords } from '@/lib/language/parse-time';
import { countOfCell, groupingMarks } from '@/lib/transfer/import/count-cells';
import { decimalMark, moneyOfCell } from '@/lib/transfer/import/money-cells';
import { momentOfCell, provenOrder } from '@/lib/transfer/import/moment-cells';
import { plainText } from '@/lib/language/plain-text';
import { fuzz } from './fuzz';
import { isReadFrom, promise } from './promises';

const NOW = new Date('2026-05-10T12:00:00Z');

const LOCALES =
  'en en-IN de de-CH fr es pt-BR it nl sv nb da fi is pl cs sk hu ro bg hr sr sl lt lv et uk ru el tr ar ar-EG fa he ur hi bn ta te mr gu id ms vi th fil sw ca ja ko zh-CN zh-TW'.split(
    ' ',
  );

const pages = import.meta.glob<string>('/lib/platforms/*/fixtures/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Texts and labels with a number out of the saved pages, with the language of the page: "pl\t1,2 tys. wyświetleń". */
const labels: readonly string[] = Object.entries(pages).flatMap(([path, html]) => {
  const language = /\.([\w-]+)\.html$/.exec(path)?.[1] ?? '';
  const found = [...html.matchAll(/(?:>|aria-label="|title=")([^<>"]{0,60}\d[^<>"]{0,60})/g)];
  return found.map(([, text = '']) => `${language}\t${text.trim()}`).slice(0, 40);
});

const written = LOCALES.flatMap((locale) => [
  `${locale}\t${new Intl.NumberFormat(locale).format(1_234_567)}`,
  `${locale}\t${new Intl.NumberFormat(locale, { notation: 'compact' }).format(12_345)}`,
  `${locale}\t${new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' }).format(3_400_000)}`,
]);
const ages = LOCALES.flatMap((locale) => [
  `${locale}\t${new Intl.RelativeTimeFormat(locale, { style: 'narrow' }).format(-3, 'week')}`,
  `${locale}\t${new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day')}`,
  `${locale}\t${new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(NOW)}`,
]);

const parts = (input: string): [language: string, text: string] => {
  const at = input.indexOf('\t');
  return at < 0 ? ['en', input] : [input.slice(0, at), input.slice(at + 1)];
};

fuzz({
  name: 'counts',
  share: 2200,
  form: 'text',
  corpus: [...written, ...labels],
  run(input) {
    const [language, text] = parts(input);
    const read = parseCount(text, { language, rounding: 'unknown', suffixes: { K: 1000 } });
    if (read === null) return 'none';
    isReadFrom(read, text);
    promise(read.low >= 0, 'a count below zero');
    return `${read.precision} ${String(read.high - read.low).length} ${read.raw.replace(/\d/g, '').length}`;
  },
});

fuzz({
  name: 'times',
  share: 1600,
  form: 'text',
  corpus: [...ages, ...labels],
  run(input) {
    const [language, text] = parts(input);
    const span = parseTimeWords(text, { language, now: NOW, timeZone: 'Europe/Bucharest' });
    if (span === null) return 'none';
    const [earliest, at, latest] = [span.earliest, span.publishedAt, span.latest].map((time) => Date.parse(time));
    promise(earliest !== undefined && at !== undefined && latest !== undefined, 'a time is missing');
    promise(earliest <= at && at <= latest, 'a time outside of its own span');
    // Where the page means another zone, the day that begins next is possible.
    promise(latest <= NOW.getTime() + 86_400_000, 'a time that lies ahead');
    return `${span.precision} ${Math.round(Math.log2(1 + latest - earliest))}`;
  },
});

fuzz({
  name: 'cells with counts',
  share: 500,
  form: 'text',
  corpus: ['1,234', '1.234.567', "12'345", '1.2K', '3,4m', '-5', 'n/a', '1.000', '12 345', '7.00', '', ...written],
  run(cell) {
    const read = countOfCell(cell, groupingMarks([cell, '1,234,567']));
    if (read === null || typeof read === 'string') return String(read);
    isReadFrom(read, cell);
    return read.precision;
  },
});

fuzz({
  name: 'cells with moments',
  share: 500,
  form: 'text',
  corpus: [
    '2026-04-25',
    '2026-04-25 10:30',
    '2026-04-25T10:30:00+02:00',
    '25.04.2026',
    '04/25/2026 9:30 pm',
    '3/4/2026',
    'Sun, Nov 16, 2025',
    '5 maja 2025',
    '2026-13-45',
    ...ages,
  ],
  run(cell) {
    const read = momentOfCell(cell, { order: provenOrder([cell]), zone: 'Europe/Bucharest', now: NOW.getTime() }, cell);
    if (typeof read === 'string') return read;
    promise(Number.isFinite(new Date(read.at).getTime()), `${read.at} is no moment`);
    return read.precision;
  },
});

/** Whether `value` is what the digits of the cell say, a point being somewhere among them, to the hundredth. */
function isAmountIn(value: number, cell: string): boolean {
  const digits = plainText(cell).replace(/\D/g, '');
  return Array.from({ length: digits.length }, (_, decimals) => Number(digits) / 10 ** decimals).some(
    (amount) => Math.abs(amount - value) < 0.006,
  );
}

fuzz({
  name: 'cells with amounts',
  share: 400,
  form: 'text',
  corpus: ['€1,234.50', '1.234,50 zł', '12', 'US$ 3.99', '(12.00)', '1.000', '-5', '0,005', '1 234,5 lei', ''],
  run(cell) {
    const read = moneyOfCell(cell, decimalMark([cell, '2,50']));
    if (read === null || typeof read === 'string') return String(read);
    promise(Number.isFinite(read.value) && read.value >= 0, `${read.value} is no amount`);
    promise(read.value <= Number.MAX_SAFE_INTEGER, `${read.value} is not what was written`);
    promise(isAmountIn(read.value, cell), `${read.value} was made up`);
    return `${read.currency} ${String(read.value).length}`;
  },
});
