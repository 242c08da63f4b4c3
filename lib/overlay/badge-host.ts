/** The element that carries a badge on the page: without size, attributes or effect on what stands around it. */
import { dress } from './style-sheets';

export interface Badge {
  /** What is on the page. */
  readonly host: HTMLElement;
  /** What is seen, inside the closed shadow root of the host. */
  readonly chip: HTMLButtonElement;
}

/** How the host stands beside its siblings without moving them. */
export type Stance =
  /** Out of flow, where it would have stood. */
  | { readonly kind: 'out-of-flow' }
  /** The same at the far end of the container, where that lays out its children in a row or a grid. */
  | { readonly kind: 'at-end' }
  /** In the flow of a flexible column, which takes back the gap it adds, so that it moves along with what is above it. */
  | { readonly kind: 'in-column'; readonly gap: number };

function rulesFor(stance: Stance): string {
  switch (stance.kind) {
    case 'out-of-flow':
      return '';
    case 'at-end':
      return ':host{align-self:end!important}';
    case 'in-column':
      return `:host{position:relative!important;flex:none!important;margin-block-start:${-stance.gap}px!important}`;
  }
}

/** A badge with an empty chip that is not drawn yet, not on the page yet. */
export function createBadge(document: Document, stance: Stance): Badge {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, rulesFor(stance));
  const chip = document.createElement('button');
  chip.type = 'button';
  chip.style.visibility = 'hidden';
  root.append(chip);
  return { host, chip };
}

/** The stance for a host inside `container`. */
export function stanceIn(container: Element): Stance {
  const { display, flexDirection, rowGap } = getComputedStyle(layoutParent(container));
  if (/^(?:inline-)?flex$/.test(display)) {
    const gap = Number.parseFloat(rowGap);
    return flexDirection.startsWith('column')
      ? { kind: 'in-column', gap: Number.isFinite(gap) ? gap : 0 }
      : { kind: 'at-end' };
  }
  return /^(?:inline-)?grid$/.test(display) ? { kind: 'at-end' } : { kind: 'out-of-flow' };
}

/** The element that lays out the children of `element`: itself, unless it has no box of its own. */
function layoutParent(element: Element): Element {
  let parent = element;
  while (parent.parentElement !== null && getComputedStyle(parent).display === 'contents')
    parent = parent.parentElement;
  return parent;
}
