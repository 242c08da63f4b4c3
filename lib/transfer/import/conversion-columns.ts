/** Which column of a table of conversions holds what: by its header in the languages of shops and analytics, by its cells, or as the user said. */
import { z } from '@/lib/shared/zod';
import { readMeta, writeMeta } from '@/lib/storage/write/meta';
import { momentOfCell } from './moment-cells';
import { headerText, type SheetRow } from './sheet';

export const CONVERSION_FIELDS = [
  'date',
  'campaign',
  'link',
  'content',
  'source',
  'value',
  'currency',
  'count',
  'kind',
  'order',
] as const;

export type ConversionField = (typeof CONVERSION_FIELDS)[number];

const Mapping = z.object({
  columns: z.partialRecord(z.enum(CONVERSION_FIELDS), z.int().check(z.gte(0))),
  /** Whether a row is one conversion or the sum of a day; null: not told yet. */
  rows: z.nullable(z.enum(['single', 'sums'])),
});

export type ConversionMapping = z.infer<typeof Mapping>;

const Mappings = z.record(z.string(), Mapping);
const REMEMBERED = 'conversion-mappings';

const signatureOf = (header: SheetRow): string => header.cells.map(headerText).join('|').slice(0, 500);

const names = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(', ')));

/** In lower case, without accents and without what stands in brackets; for each language a line. */
const HEADERS: Readonly<Record<ConversionField, ReadonlySet<string>>> = {
  date: names(
    'date, day, time, datetime, timestamp, order date, created at, conversion date, transaction date, purchase date, paid at',
    'data, ziua, zi, data comenzii, data conversiei, dzien, data zamowienia, data konwersji, dia, giorno, fecha',
    'ημερομηνια, ημερα, ημερομηνια παραγγελιας, paivamaara, paiva, pvm, tilauspaiva, datum, tag, bestelldatum, dag, jour',
  ),
  campaign: names(
    'utm_campaign, utm campaign, campaign, campaign name, session campaign, first user campaign, last utm campaign',
    'campanie, kampania, καμπανια, εκστρατεια, kampanja, kampagne, campagne, campana, campagna, campanha',
  ),
  link: names(
    'link, url, permalink, post link, post url, landing page, landing page url, landing site, page, page url, page location, destination url, final url, address, referring url',
    'adresa, pagina de destinatie, adres, adres url, strona docelowa, συνδεσμος, διευθυνση, σελιδα προορισμου, σελιδα',
    'linkki, osoite, aloitussivu, laskeutumissivu, zielseite, lien, enlace, pagina de destino, lank',
  ),
  content: names(
    'utm_content, utm content, ad content, manual ad content, session manual ad content, last utm content',
  ),
  source: names(
    'utm_source, utm source, source, session source, last utm source, sursa, zrodlo, πηγη, lahde, quelle, fuente',
  ),
  value: names(
    'value, revenue, amount, total, total revenue, purchase revenue, conversion value, conversions value, order total, order value, total sales, net sales, sales',
    'valoare, venit, venituri, suma, total comanda, wartosc, przychod, przychody, kwota, suma zamowienia, αξια, εσοδα, ποσο, συνολο',
    'arvo, myynti, myyntitulot, tuotto, summa, yhteensa, wert, umsatz, betrag, valeur, montant, valor, importe, ingresos, valore, ricavi, importo, varde, intakter, belopp',
  ),
  currency: names('currency, currency code, moneda, waluta, νομισμα, valuutta, wahrung, devise, valuta'),
  count: names(
    'conversions, count, number of conversions, key events, purchases, transactions, orders, leads',
    'conversii, achizitii, comenzi, konwersje, liczba konwersji, zakupy, transakcje, zamowienia, μετατροπες, αγορες, παραγγελιες',
    'konversiot, ostot, tilaukset, konversionen, conversiones, conversioni, konverteringar',
  ),
  kind: names(
    'kind, type, conversion type, event, event name, goal, goal name, conversion, conversion name, action',
    'tip, fel, typ, rodzaj, zdarzenie, τυπος, ειδος, συμβαν, tyyppi, tapahtuma, art, typ',
  ),
  order: names(
    'order, order id, order number, order no, transaction id, conversion id, lead id, invoice number',
    'numar comanda, nr comanda, id comanda, numer zamowienia, nr zamowienia, id transakcji, αριθμος παραγγελιας, κωδικος παραγγελιας',
    'tilausnumero, tilauksen numero, bestellnummer, numero de pedido, numero ordine',
  ),
};

const plain = (cell: string): string =>
  headerText(cell)
    .replace(/\s*[([].*[)\]]$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ς/g, 'σ');

const cellsOf = (rows: readonly SheetRow[], column: number): string[] =>
  rows
    .slice(0, 50)
    .map(({ cells }) => (cells[column] ?? '').trim())
    .filter((cell) => cell !== '');

const isDate = (cell: string): boolean =>
  /[./-]|\p{L}/u.test(cell) && typeof momentOfCell(cell, { order: 'dmy', zone: 'UTC', now: 0 }) !== 'string';

/** What cells look like; only for columns whose header says nothing, and only where one column looks so. */
const LOOKS: Readonly<Partial<Record<ConversionField, (cell: string) => boolean>>> = {
  date: isDate,
  link: (cell) => /^https?:\/\/\S+$/i.test(cell),
  value: (cell) => /^(?:\p{Sc}\s?)?\d[\d.,\s]*[.,]\d{2}(?:\s?(?:\p{Sc}|[A-Z]{3}|lei|zł))?$/u.test(cell),
};

function proposedColumns(header: SheetRow, rows: readonly SheetRow[]): ConversionMapping['columns'] {
  const headers = header.cells.map((cell) => plain(cell).replace(/σ$/, 'σ'));
  const columns: Partial<Record<ConversionField, number>> = {};
  for (const field of CONVERSION_FIELDS) {
    const known = new Set([...HEADERS[field]].map(plain));
    // The tags themselves say it better than a column of that name.
    const tagged = headers.findIndex((name) => name === `utm_${field}` || name === `utm ${field}`);
    const named = tagged >= 0 ? tagged : headers.findIndex((name) => known.has(name));
    if (named >= 0) columns[field] = named;
  }
  const taken = new Set(Object.values(columns));
  for (const [field, looks] of Object.entries(LOOKS) as [ConversionField, (cell: string) => boolean][]) {
    if (columns[field] !== undefined) continue;
    const fitting = headers.flatMap((_, column) => {
      const cells = cellsOf(rows, column);
      return !taken.has(column) && cells.length > 0 && cells.every(looks) ? [column] : [];
    });
    if (fitting.length === 1 && fitting[0] !== undefined) columns[field] = fitting[0];
  }
  return columns;
}

/** What the rows are, as far as the columns tell. */
function rowsOf(columns: ConversionMapping['columns']): ConversionMapping['rows'] {
  if (columns.order !== undefined) return 'single';
  return columns.count === undefined ? null : 'sums';
}

/** The mapping that the user made for such a table before, otherwise a proposal. */
export async function conversionMappingFor(header: SheetRow, rows: readonly SheetRow[]): Promise<ConversionMapping> {
  const remembered = Mappings.safeParse(await readMeta(REMEMBERED));
  const known = remembered.success ? new Map(Object.entries(remembered.data)).get(signatureOf(header)) : undefined;
  if (known !== undefined) return known;
  const columns = proposedColumns(header, rows);
  return { columns, rows: rowsOf(columns) };
}

/** Remembers how a table with this header is read. */
export async function rememberConversionMapping(header: SheetRow, mapping: ConversionMapping): Promise<void> {
  const remembered = Mappings.safeParse(await readMeta(REMEMBERED));
  await writeMeta(REMEMBERED, { ...(remembered.success ? remembered.data : {}), [signatureOf(header)]: mapping });
}

/** Names of used columns that stand twice: which of the two is meant is not known. */
export function doubledConversionColumns(header: SheetRow, { columns }: ConversionMapping): string[] {
  const headers = header.cells.map(headerText);
  const used = Object.values(columns).map((column) => headers[column] ?? '');
  return [...new Set(used.filter((name) => name !== '' && headers.indexOf(name) !== headers.lastIndexOf(name)))];
}
