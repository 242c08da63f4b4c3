/** Numbers in words of the interface's locale: never more digits than a reading carries, `≈` before what is not exact. */
import type { Measured } from '@/lib/domain/measured';

/** What stands for an unknown number; never 0. */
export const UNKNOWN = '–';

/** A ratio with its bounds, all three equal when it is exact: 0.032 for 3.2 %. */
export interface Ratio {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

type Counted = Pick<Measured, 'value' | 'low' | 'high' | 'precision'>;

export interface NumberWords {
  /** For rows: "2,180", "47.5K", "≈12.4K". Shortened from 10,000 on. */
  short(count: Counted | null): string;
  /** For tables and tooltips: "2,180", "≈12,400". */
  full(count: Counted | null): string;
  /** A whole number of which nothing is unknown, such as a number of posts: "1,204". */
  count(count: number): string;
  /** A share: "3.2%", "≈4.5%". */
  percent(share: Ratio | null): string;
  /** A mean or an amount of money, with as many decimals as help: "0.42", "3.4", "≈120". */
  decimal(amount: Ratio | null): string;
  /** How many times as much: "2.8×", "≈0.6×", "12×". */
  times(factor: Ratio | null): string;
  /** A relative change with its sign: "+33%", "−4%". */
  change(share: number): string;
}

/** From here on rows shorten a count. */
const SHORTEN_FROM = 10_000;

/** The place of the last sure digit: 100 possible numbers leave the hundreds. */
const surePlace = ({ low, high }: Counted): number => 10 ** Math.floor(Math.log10(high - low + 1));

const roundTo = (value: number, place: number): number => Math.round(value / place) * place;

/** The place to which three significant digits reach. */
const compactPlace = (value: number): number => 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);

const about = (isExact: boolean, text: string): string => (isExact ? text : `≈${text}`);

/** Formats with a fixed number of decimals. */
function withDecimals(locale: string, digits: number, style: 'decimal' | 'percent'): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style, minimumFractionDigits: digits, maximumFractionDigits: digits });
}

type FormatOf = (amount: Ratio) => Intl.NumberFormat;

/** As many decimals of a share as its range allows and its size needs. */
function percentFormats(locale: string): FormatOf {
  const format = (digits: number): Intl.NumberFormat => withDecimals(locale, digits, 'percent');
  const [whole, fine, finest] = [format(0), format(1), format(2)];
  return ({ value, low, high }) => {
    if (high - low >= 0.01 || value >= 1) return whole;
    return Math.abs(value) < 0.005 && high - low < 0.0005 ? finest : fine;
  };
}

/** The same for means and amounts. */
function decimalFormats(whole: Intl.NumberFormat, tenths: Intl.NumberFormat, compact: Intl.NumberFormat): FormatOf {
  const hundredths = withDecimals(whole.resolvedOptions().locale, 2, 'decimal');
  return ({ value, low, high }) => {
    if (Math.abs(value) >= SHORTEN_FROM) return compact;
    if (high - low >= 1 || Math.abs(value) >= 100) return whole;
    return high - low < 0.1 && Math.abs(value) < 1 ? hundredths : tenths;
  };
}

/** `locale`: a BCP 47 tag; decides separators, the words of shortened counts and the space before a percent sign. */
export function createNumbers(locale: string): NumberWords {
  const whole = withDecimals(locale, 0, 'decimal');
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const tenths = withDecimals(locale, 1, 'decimal');
  const percentFormat = percentFormats(locale);
  const decimalFormat = decimalFormats(whole, tenths, compact);
  const signed = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });

  const factor = (times: number): string => {
    if (times > 0 && times < 0.05) return `<${tenths.format(0.1)}×`;
    if (times < 9.95) return `${tenths.format(times)}×`;
    return `${times < SHORTEN_FROM ? whole.format(times) : compact.format(times)}×`;
  };
  return {
    short(count) {
      if (count === null) return UNKNOWN;
      const place = surePlace(count);
      const sure = roundTo(count.value, place);
      const isExact = count.precision === 'exact';
      if (Math.abs(sure) < SHORTEN_FROM) return about(isExact, whole.format(sure));
      // Rounding twice could end one step away from the number.
      return about(isExact, compact.format(place > compactPlace(sure) ? sure : count.value));
    },
    full(count) {
      if (count === null) return UNKNOWN;
      return about(count.precision === 'exact', whole.format(roundTo(count.value, surePlace(count))));
    },
    count: (count) => whole.format(count),
    percent(share) {
      if (share === null) return UNKNOWN;
      return about(share.low === share.high, percentFormat(share).format(share.value));
    },
    decimal(amount) {
      if (amount === null) return UNKNOWN;
      return about(amount.low === amount.high, decimalFormat(amount).format(amount.value));
    },
    times(ratio) {
      if (ratio === null) return UNKNOWN;
      return about(factor(ratio.low) === factor(ratio.high), factor(ratio.value));
    },
    change: (share) => signed.format(share).replace('-', '−'),
  };
}
