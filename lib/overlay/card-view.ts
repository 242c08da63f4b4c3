/** Writes the card of a badge: the verdict in words, every number behind it, and where they come from. */
import type { BadgeView } from '@/lib/messaging/schemas';
import { symbolOf } from './symbols';

type Row = BadgeView['card']['rows'][number];

/** Fills the card anew. */
export function fillCard(card: HTMLElement, view: BadgeView): void {
  const document = card.ownerDocument;
  const { explanation, columns, rows, footnote, action } = view.card;
  card.lang = view.lang;
  card.dir = view.dir;
  const parts = [titleOf(document, view), element(document, 'p', 'explanation', explanation)];
  if (rows.length > 0) parts.push(table(document, columns, rows));
  parts.push(footnoteOf(document, footnote), element(document, 'p', 'action', action));
  card.replaceChildren(...parts.filter(({ childNodes }) => childNodes.length > 0));
}

/** What the badge says stands out in the title, where that repeats it. */
function titleOf(document: Document, { card: { title }, headline, tone }: BadgeView): HTMLElement {
  const found = element(document, 'h2');
  const at = title.indexOf(headline);
  if (at < 0) found.append(title);
  else found.append(title.slice(0, at), element(document, 'span', tone, headline), title.slice(at + headline.length));
  return found;
}

function footnoteOf(document: Document, parts: BadgeView['card']['footnote']): HTMLElement {
  const found = element(document, 'p', 'footnote');
  found.append(...parts.map(({ text, isRaw }) => (isRaw ? element(document, 'span', 'raw', text) : text)));
  return found;
}

function table(document: Document, columns: readonly string[], rows: readonly Row[]): HTMLElement {
  const head = element(document, 'tr');
  for (const column of columns) head.append(header(document, 'col', column));
  const body = element(document, 'tbody');
  for (const row of rows) body.append(tableRow(document, row));
  const found = element(document, 'table');
  const thead = element(document, 'thead');
  thead.append(head);
  found.append(thead, body);
  return found;
}

function tableRow(document: Document, { name, value, against, symbol, tone, verdict }: Row): HTMLElement {
  const row = element(document, 'tr');
  const last = element(document, 'td', 'verdict');
  const words = element(document, 'span', tone);
  words.append(symbolOf(document, symbol), verdict);
  last.append(words);
  row.append(
    header(document, 'row', name),
    element(document, 'td', '', value),
    element(document, 'td', '', against),
    last,
  );
  return row;
}

function header(document: Document, scope: 'col' | 'row', text: string): HTMLElement {
  const found = element(document, 'th', '', text);
  found.setAttribute('scope', scope);
  return found;
}

function element(document: Document, tag: string, className = '', text = ''): HTMLElement {
  const found = document.createElement(tag);
  if (className !== '') found.className = className;
  if (text !== '') found.textContent = text;
  return found;
}
