/** Amounts out of the cells of foreign tables, with their currency. A cell that could mean two amounts is none. */

export type MoneyFault = 'not-an-amount' | 'unclear-number' | 'refund';

export interface Money {
  readonly value: number;
  /** "EUR"; null where the cell names none. */
  readonly currency: string | null;
}

/** What parts decimals in the file: proved by a cell, or unknown. */
export type DecimalMark = '.' | ',' | null;

const UNKNOWN = /^(?:|-+|–|—|n\/?a|null|undefined|nan|none|\(not set\))$/i;
const CURRENCY = /\p{Sc}|US\$|[A-Z]{3}|lei|zł|kr|Kč|Ft/u;
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  '£': 'GBP',
  zł: 'PLN',
  lei: 'RON',
  Kč: 'CZK',
  Ft: 'HUF',
};

/** The name of a currency in a text; null for none. */
export function currencyIn(text: string): string | null {
  const sign = CURRENCY.exec(text.trim())?.[0];
  return sign === undefined ? null : (SIGNS[sign] ?? sign.toUpperCase());
}

const bare = (cell: string): string =>
  cell
    .trim()
    .replace(CURRENCY, '')
    .replace(/[\s\u00A0\u202F'’]/g, '');

/** The mark that surely parts decimals somewhere in the file; null where none does, or two do. */
export function decimalMark(cells: readonly string[]): DecimalMark {
  const proofs = new Set<string>();
  for (const cell of cells) {
    const text = bare(cell);
    const mark = /^-?[\d.,]*\d([.,])(?:\d{1,2}|\d{4,})$/.exec(text)?.[1] ?? /\d([.,])\d{3}$/.exec(text)?.[1];
    if (mark === undefined) continue;
    const groups = text.split(mark).length - 1;
    const other = mark === '.' ? ',' : '.';
    if (/[.,]\d{3}$/.test(text)) {
      if (groups > 1) proofs.add(other);
      else if (text.includes(other)) proofs.add(mark);
    } else if (groups === 1) proofs.add(mark);
  }
  const [proof] = proofs;
  return proofs.size === 1 && (proof === '.' || proof === ',') ? proof : null;
}

/** Null: the cell says that the amount is not known. `mark` as decimalMark found it in all cells of the column. */
export function moneyOfCell(cell: string, mark: DecimalMark): Money | null | MoneyFault {
  if (UNKNOWN.test(cell.trim())) return null;
  const text = bare(cell);
  const currency = currencyIn(cell);
  if (/^[-−(]/.test(text) && /\d/.test(text)) return 'refund';
  // More digits than a number holds would come back as others.
  if (text.length > 18 || text.replace(/\D/g, '').length > 15) return 'not-an-amount';
  const plain = /^\d+$/.test(text);
  if (plain) return { value: Number(text), currency };
  // Both marks: the last one parts decimals.
  const both = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?!\1)([.,])(\d+)$/.exec(text);
  if (both !== null) return amount(text, both[2] ?? '', mark, currency);
  const single = /^\d+([.,])(\d+)$/.exec(text);
  if (single !== null) {
    const [, own = '', digits = ''] = single;
    if (digits.length !== 3 || /^\d{4,}[.,]/.test(text) || /^0[.,]/.test(text))
      return amount(text, own, mark, currency);
    if (mark === null) return 'unclear-number';
    return mark === own ? amount(text, own, mark, currency) : { value: Number(text.replace(own, '')), currency };
  }
  const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.exec(text);
  return grouped === null ? 'not-an-amount' : { value: Number(text.replaceAll(/[.,]/g, '')), currency };
}

function amount(text: string, own: string, mark: DecimalMark, currency: string | null): Money | MoneyFault {
  // "1,50" in a file that writes "2.50" elsewhere.
  if (mark !== null && own !== mark) return 'unclear-number';
  const at = text.lastIndexOf(own);
  const [whole, decimals] = [text.slice(0, at), text.slice(at + 1)];
  const value = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
  return Number.isFinite(value) ? { value: Math.round(value * 100) / 100, currency } : 'not-an-amount';
}
