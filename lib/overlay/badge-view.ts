/** Writes what a badge says: a line, a shorter one, or only a mark. */
import type { BadgeView } from '@/lib/messaging/schemas';
import { symbolOf } from './symbols';

export type Density = 'full' | 'compact' | 'hover';

/** `density` and the smaller ones, for where there is no room. */
export function densitiesFrom(density: Density): readonly Density[] {
  const all: readonly Density[] = ['full', 'compact', 'hover'];
  return all.slice(all.indexOf(density));
}

/** Fills a chip anew. Its name for screen readers is always the whole one. */
export function fillChip(chip: HTMLButtonElement, view: BadgeView, density: Density, isDark: boolean): void {
  const document = chip.ownerDocument;
  chip.className = `chip ${density === 'hover' ? 'mark' : density}`;
  setDark(chip, isDark);
  chip.lang = view.lang;
  chip.dir = view.dir;
  chip.setAttribute('aria-label', view.label);
  chip.setAttribute('aria-description', description(view));
  const pill = span(document, 'pill');
  if (density === 'hover') pill.append(symbolOf(document, 'mark'));
  else pill.append(...verdict(document, view, density));
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

function verdict(document: Document, view: BadgeView, density: Density): Element[] {
  const symbol = symbolOf(document, view.symbol);
  const text = span(document, view.tone, density === 'full' ? view.headline : view.compact);
  symbol.classList.add(view.tone);
  if (view.kpi === null || density !== 'full') return [symbol, text];
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
