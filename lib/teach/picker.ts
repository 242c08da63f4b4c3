/** Lets the user point at a place of the page, by pointer or by keys. The page hears none of it. */

export interface PickerOptions {
  /** Our own element: what happens there is not pointing. */
  readonly host: Element;
  readonly onMove: (element: Element) => void;
  readonly onPick: (element: Element) => void;
  readonly onLeave: () => void;
}

const POINTER = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick'] as const;

/** Where to go from an element by an arrow; null where nothing is. */
function step(from: Element, key: string): Element | null {
  switch (key) {
    case 'ArrowUp':
      return from.parentElement === document.body ? null : from.parentElement;
    case 'ArrowDown':
      return from.firstElementChild;
    case 'ArrowLeft':
      return from.previousElementSibling;
    case 'ArrowRight':
      return from.nextElementSibling;
    default:
      return null;
  }
}

/** Begins at `start`; returns a function that ends it. */
export function pickFrom(start: Element, { host, onMove, onPick, onLeave }: PickerOptions): () => void {
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  let current = start;
  const move = (element: Element): void => {
    current = element;
    onMove(element);
  };
  const isOurs = (event: Event): boolean => event.composedPath().includes(host);
  const silence = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onPointer = (event: Event): void => {
    if (isOurs(event) || !event.isTrusted) return;
    silence(event);
    if (event.type === 'click' && event.target instanceof Element) onPick(event.target);
  };
  for (const type of POINTER) window.addEventListener(type, onPointer, options);
  const onHover = (event: Event): void => {
    if (!isOurs(event) && event.target instanceof Element) move(event.target);
  };
  window.addEventListener('pointermove', onHover, options);
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      silence(event);
      return onLeave();
    }
    // Inside our panel the keys belong to what is focused there; only arrows and Enter on its stage point.
    const target = event.composedPath()[0];
    if (target instanceof Element && target.matches('button, select, input')) return;
    const next = step(current, event.key);
    if (next !== null) {
      silence(event);
      next.scrollIntoView({ block: 'nearest' });
      move(next);
    } else if (event.key === 'Enter') {
      silence(event);
      onPick(current);
    }
  };
  window.addEventListener('keydown', onKey, options);
  move(start);
  return () => end.abort();
}
