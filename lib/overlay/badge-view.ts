/** Writes what a badge says: a line, a shorter one, or only a mark. */
import type { BadgeView } from '@/lib/messaging/schemas';
import { symbolOf } from './symbols';

export type Density = 'full' | 'compact' | 'hover';

/** How a badge is drawn: as the user wants it, or smaller. `plain` is the whole line without its KPI. */
export type Form = Density | 'plain';

const FORMS: readonly Form[] = ['full', 'plain', 'compact', 'hover'];

/** The next smaller form, for where there is no room; null for the smallest. */
export function smallerForm(form: Form, { kpi }: BadgeView): Form | null {
  const smaller = FORMS.slice(FORMS.indexOf(form) + 1);
  return smaller.find((each) => each !== 'plain' || kpi !== null) ?? null;
}

/** Fills a chip anew. Its name for screen readers is always the whole one. */
export function fillChip(chip: HTMLButtonElement, view: BadgeView, form: Form, isDark: boolean): void {
  const document = chip.ownerDocument;
  chip.className = `chip ${form === 'hover' ? 'mark' : form}`;
  setDark(chip, isDark);
  chip.lang = view.lang;
  chip.dir = view.dir;
  chip.setAttribute('aria-label', view.label);
  chip.setAttribute('aria-description', description(view));
  const pill = span(document, 'pill');
  if (form === 'hover') pill.append(symbolOf(document, 'mark'));
  else pill.append(...verdict(document, view, form));
  chip.replaceChildren(pill);
}

/** What the card shows, in one go: the card itself is for the eye. */
function description({ card }: BadgeView): string {
  const { explanation, columns, rows, footnote } = card;
  const lines = rows.map((row) => `${row.name} ${row.value}, ${columns[2] ?? ''} ${row.against}: ${row.verdict}.`);
  return [explanation, ...lines, footnote.map(({ text }) => text).join('')].join(' ');
}

export function setDark(element: Element, isDark: boolean): void {
  element.classList.toggle('dark', isDark);
}

function verdict(document: Document, view: BadgeView, form: Form): Element[] {
  const symbol = symbolOf(document, view.symbol);
  const text = span(document, view.tone, form === 'compact' ? view.compact : view.headline);
  symbol.classList.add(view.tone);
  if (view.kpi === null || form !== 'full') return [symbol, text];
  const kpi = span(document, 'kpi');
  const sign = symbolOf(document, view.kpi.symbol);
  sign.classList.add(view.kpi.tone);
  kpi.append(span(document, '', view.kpi.text), sign);
  return [symbol, text, kpi];
}

function span(document: Document, className: string, text = ''): HTMLSpanElement {
  const element = document.createElement('span');
  if (className !== '') element.className = className;
  if (text !== '') element.textContent = text;
  return element;
}
