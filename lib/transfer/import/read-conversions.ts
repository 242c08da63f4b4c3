/** From the rows of a table to conversions that know where they belong; every row that leaves a doubt is listed. */
import type { ConversionJoiner, JoinFault } from '@/lib/domain/conversions/join';
import { readLink } from '@/lib/domain/conversions/links';
import { dayOf } from '@/lib/domain/weeks';
import type { ConversionRecord } from '@/lib/storage/records';
import type { ConversionField, ConversionMapping } from './conversion-columns';
import { conversionId } from './conversion-id';
import { type CountFault, countOfCell, groupingMarks } from './count-cells';
import type { DateOrder } from './export-format';
import { type Moment, type MomentFault, momentOfCell, provenOrder } from './moment-cells';
import { currencyIn, decimalMark, type DecimalMark, type MoneyFault, moneyOfCell } from './money-cells';
import type { SheetRow } from './sheet';

export type ConversionDoubtReason =
  | JoinFault
  | MomentFault
  | CountFault
  | MoneyFault
  | 'unknown-kind'
  | 'same-order'
  | 'no-conversion';

/** A row that is left out, and why. */
export interface ConversionDoubt {
  readonly row: number;
  /** Header of the column, or null when it concerns the whole row. */
  readonly column: string | null;
  readonly cell: string;
  readonly reason: ConversionDoubtReason;
}

export interface ReadConversions {
  readonly rows: readonly ConversionRecord[];
  /** Rows of the file behind them. */
  readonly used: number;
  readonly doubts: readonly ConversionDoubt[];
  /** The currencies of a file that has several; otherwise empty. Then there are no rows. */
  readonly currencies: readonly string[];
}

export interface ConversionChoices {
  /** When the file was made, in ms. */
  readonly fileAt: number;
  readonly zone: string;
  readonly order: DateOrder;
}

const LEADS =
  /lead|formul|form_|kontakt|contact|enquir|inquir|cerere|oferta|zapytan|λιντ|επικοινων|φόρμα|liidi|yhteyden|anfrage/i;
const SALES =
  /conver|konver|μετατρ|sale|sold|purchase|order|transac|checkout|sign.?up|subscri|regist|sprzeda|zakup|zamówi|vânz|vanz|cump|comand|achiz|πώλ|πωλ|αγορ|παραγγ|εγγραφ|myynti|osto|tilau|kauf|verk|bestell/i;

const LONGEST = 500;

interface Read {
  readonly row: number;
  readonly order: string | null;
  /** What makes it this row, before its place among equal ones. */
  readonly identity: readonly (string | number | null)[];
  readonly record: Omit<ConversionRecord, 'id'>;
}

class ConversionReading {
  private readonly doubts: ConversionDoubt[] = [];
  private readonly moments = new Map<string, Moment | MomentFault>();
  private readonly marks: ReadonlySet<string>;
  private readonly decimal: DecimalMark;
  private readonly order: DateOrder;
  private readonly headerCurrency: string | null;

  constructor(
    private readonly header: SheetRow,
    private readonly sheetRows: readonly SheetRow[],
    private readonly mapping: ConversionMapping,
    private readonly choices: ConversionChoices,
  ) {
    const column = (field: ConversionField): string[] => sheetRows.map((row) => this.cell(row, field));
    this.marks = groupingMarks(column('count'));
    this.decimal = decimalMark(column('value'));
    const proven = provenOrder(column('date'));
    this.order = proven === 'unknown' ? choices.order : proven;
    const inBrackets = /[([](.+)[)\]]\s*$/.exec(this.cell(header, 'value'))?.[1];
    this.headerCurrency = inBrackets === undefined ? null : currencyIn(inBrackets);
  }

  read(joiner: ConversionJoiner): ReadConversions {
    const read = this.sheetRows.flatMap((row) => this.row(row, joiner));
    const currencies = [...new Set(read.flatMap(({ record }) => record.currency ?? []))].sort();
    if (currencies.length > 1) return { rows: [], used: 0, doubts: this.doubts, currencies };
    const kept = this.withoutSameOrder(read);
    const rows = this.mapping.rows === 'sums' ? summed(kept) : single(kept);
    return { rows, used: kept.length, doubts: this.doubts.toSorted((a, b) => a.row - b.row), currencies: [] };
  }

  private cell({ cells }: SheetRow, field: ConversionField): string {
    const column = this.mapping.columns[field];
    return column === undefined ? '' : (cells[column] ?? '').trim();
  }

  private text(row: SheetRow, field: ConversionField): string | null {
    const cell = this.cell(row, field).slice(0, LONGEST);
    return /^(?:|-+|\(not set\)|\(none\)|n\/?a|null)$/i.test(cell) ? null : cell;
  }

  private doubt(row: SheetRow, field: ConversionField | null, reason: ConversionDoubtReason): [] {
    const column = field === null ? undefined : this.mapping.columns[field];
    const cell = field === null ? '' : this.cell(row, field).slice(0, 60);
    this.doubts.push({
      row: row.number,
      column: column === undefined ? null : (this.header.cells[column] ?? null),
      cell,
      reason,
    });
    return [];
  }

  private momentOf(row: SheetRow): Moment | MomentFault {
    const date = this.cell(row, 'date').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    const { zone, fileAt } = this.choices;
    // A day in words is read in all languages, and stands in many rows.
    const moment = this.moments.get(date) ?? momentOfCell(date, { order: this.order, zone, now: fileAt });
    this.moments.set(date, moment);
    return moment;
  }

  private kindOf(row: SheetRow): ConversionRecord['kind'] | null {
    const kind = this.text(row, 'kind');
    const count = this.mapping.columns.count;
    const named = kind ?? (count === undefined ? null : (this.header.cells[count] ?? null));
    if (named !== null && LEADS.test(named)) return 'leads';
    return kind === null || SALES.test(kind) ? 'conversions' : null;
  }

  private row(row: SheetRow, joiner: ConversionJoiner): Read[] {
    const { zone, fileAt } = this.choices;
    const moment = this.momentOf(row);
    if (typeof moment === 'string') return this.doubt(row, 'date', moment);
    const kind = this.kindOf(row);
    if (kind === null) return this.doubt(row, 'kind', 'unknown-kind');
    const hasCount = this.mapping.columns.count !== undefined;
    const counted = hasCount ? countOfCell(this.cell(row, 'count'), this.marks) : null;
    if (typeof counted === 'string') return this.doubt(row, 'count', counted);
    const money = moneyOfCell(this.cell(row, 'value'), this.decimal);
    if (typeof money === 'string') return this.doubt(row, 'value', money);
    const count = hasCount ? (counted?.precision === 'exact' ? counted.value : null) : this.isSingle() ? 1 : null;
    if (count === null && money === null) return this.doubt(row, null, 'no-conversion');
    const origin = {
      link: this.text(row, 'link'),
      campaign: this.text(row, 'campaign'),
      content: this.text(row, 'content'),
      source: this.text(row, 'source'),
    };
    const joined = joiner.join(origin);
    const place = origin.link === null ? 'campaign' : 'link';
    if (typeof joined === 'string') return this.doubt(row, joined === 'no-origin' ? null : place, joined);
    const order = this.text(row, 'order');
    const currency = this.text(row, 'currency')?.toUpperCase().slice(0, 10) ?? money?.currency ?? this.headerCurrency;
    const value = money?.value ?? null;
    const record = { ...joined, at: moment.at, kind, count, value, currency: value === null ? null : currency, fileAt };
    // A day is the same wherever the file is imported.
    const when = moment.precision === 'day' ? dayOf(moment.at, zone) : moment.at;
    return [{ row: row.number, order, record, identity: this.identityOf(when, record, origin, order) }];
  }

  private isSingle(): boolean {
    return this.mapping.rows === 'single';
  }

  private identityOf(
    at: string | number,
    { kind, count, value, currency }: Omit<ConversionRecord, 'id'>,
    { link, campaign, content, source }: Parameters<ConversionJoiner['join']>[0],
    order: string | null,
  ): (string | number | null)[] {
    if (order !== null && this.isSingle()) return ['order', order, kind];
    const tags = link === null ? null : readLink(link);
    const from = [
      tags?.plain ?? link,
      ...[campaign ?? tags?.campaign, content ?? tags?.content, source ?? tags?.source].map(
        (each) => each?.toLowerCase() ?? null,
      ),
    ];
    return this.isSingle() ? ['single', at, kind, ...from, count, value, currency] : ['sum', at, kind, ...from];
  }

  /** Rows of one order: which of them is the whole is not known, so the first counts and the others are told. */
  private withoutSameOrder(read: readonly Read[]): Read[] {
    const seen = new Set<string>();
    return read.filter(({ row, order, identity }) => {
      if (order === null || !this.isSingle()) return true;
      const name = JSON.stringify(identity);
      if (seen.has(name)) this.doubts.push({ row, column: null, cell: order.slice(0, 60), reason: 'same-order' });
      return !seen.has(name) && seen.add(name) !== undefined;
    });
  }
}

/** Equal rows are told apart by their place among each other. */
function single(read: readonly Read[]): ConversionRecord[] {
  const places = new Map<string, number>();
  return read.map(({ record, identity }) => {
    const name = JSON.stringify(identity);
    const place = places.get(name) ?? 0;
    places.set(name, place + 1);
    return { id: conversionId([...identity, place]), ...record };
  });
}

const plus = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.round((a + b) * 100) / 100;

/** Rows of one day and origin, parted by something that is of no use here, are one. */
function summed(read: readonly Read[]): ConversionRecord[] {
  const sums = new Map<string, ConversionRecord>();
  for (const { record, identity } of read) {
    const id = conversionId(identity);
    const known = sums.get(id);
    sums.set(
      id,
      known === undefined
        ? { id, ...record }
        : { ...known, count: plus(known.count, record.count), value: plus(known.value, record.value) },
    );
  }
  return [...sums.values()];
}

/** Reads a table of conversions. The same table and choices give the same result. */
export function readConversions(
  { header, rows }: { readonly header: SheetRow; readonly rows: readonly SheetRow[] },
  mapping: ConversionMapping,
  choices: ConversionChoices,
  joiner: ConversionJoiner,
): ReadConversions {
  return new ConversionReading(header, rows, mapping, choices).read(joiner);
}
