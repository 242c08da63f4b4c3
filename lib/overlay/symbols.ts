/** The symbols of verdicts: 12 px, in the colour of the text around them, unseen by screen readers, which get words. */
import type { BadgeView } from '@/lib/messaging/schemas';

export type SymbolName = BadgeView['symbol'] | 'mark';

interface Shape {
  readonly path: string;
  readonly isFilled?: true;
}

const SHAPES: Readonly<Record<SymbolName, Shape>> = {
  above: { path: 'M6 1.8 11 10.2H1Z', isFilled: true },
  below: { path: 'M6 10.2 1 1.8h10Z', isFilled: true },
  usual: { path: 'M6 2.4a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2Z' },
  met: { path: 'm1.8 6.4 2.9 3 5.5-6.6' },
  missed: { path: 'm2.4 2.4 7.2 7.2m0-7.2-7.2 7.2' },
  close: { path: 'M1.4 4.9c1.5-1.5 3-1.5 4.6-.5s3.1 1 4.6-.5M1.4 8.4c1.5-1.5 3-1.5 4.6-.5s3.1 1 4.6-.5' },
  early: { path: 'M6 1.4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2Zm0 2.3V6l1.7 1.2' },
  few: { path: 'M6 4.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2Z', isFilled: true },
  none: { path: 'M2.8 6h6.4' },
  mark: { path: 'M1.5 10.5V7.5m3 3V4.5m3 6V6m3 4.5v-9' },
};

const SVG = 'http://www.w3.org/2000/svg';

const drawn = new Map<SymbolName, Node>();

/** A new element with this symbol. */
export function symbolOf(document: Document, name: SymbolName): Element {
  const known = drawn.get(name) ?? draw(document, name);
  drawn.set(name, known);
  // A copy is much cheaper than making one anew, and every badge has some.
  return known.cloneNode(true) as Element;
}

function draw(document: Document, name: SymbolName): Element {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const { path: outline, isFilled } = SHAPES[name];
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', outline);
  path.setAttribute('fill', isFilled === true ? 'currentColor' : 'none');
  if (isFilled !== true) {
    path.setAttribute('stroke', 'currentColor');
    path.setAttribute('stroke-width', '1.5');
    path.setAttribute('stroke-linecap', 'round');
    path.setAttribute('stroke-linejoin', 'round');
  }
  svg.append(path);
  return svg;
}
