/** Keeps the focus from getting lost with what had it: it goes on to what took its place or stands nearest, never to the top of the page. */

/** What may take the focus. What turns out not to be drawn refuses it, and the next one is asked. */
const TAKERS = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled, [hidden])';

/** What is switched off for longer than this, in ms, is not waited for. */
const PATIENCE = 1000;

/** Where something was taken out of the page. */
interface Gap {
  readonly parent: Node;
  readonly before: Node | null;
}

const isAfter = (element: Element, before: Node | null): boolean =>
  before === null ||
  ((before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !before.contains(element));

/** What stands after the gap, from the nearest on, then what stands before it, then the same around the parent, up to `root`. */
function* nearest({ parent, before }: Gap, root: Element): Generator<HTMLElement> {
  let [area, edge]: [Node | null, Node | null] = [parent, before?.isConnected === true ? before : null];
  while (area instanceof Element && root.contains(area)) {
    const takers = [...area.querySelectorAll<HTMLElement>(TAKERS)];
    yield* takers.filter((each) => isAfter(each, edge));
    yield* takers.filter((each) => !isAfter(each, edge)).toReversed();
    [area, edge] = [area.parentNode, area];
  }
}

/** Watches `root` for good, or until the function that it returns is called. */
export function keepFocus(root: HTMLElement): () => void {
  const { body, defaultView } = root.ownerDocument;
  const end = new AbortController();
  let held: HTMLElement | null = null;
  let gap: Gap | null = null;
  const isLost = (): boolean => root.ownerDocument.activeElement === body;

  const goOn = (): void => {
    if (gap === null || !isLost()) return;
    for (const taker of nearest(gap, root)) {
      taker.focus();
      if (!isLost()) return;
    }
  };
  /** A button is mostly switched off while it works, and has the focus again afterwards; otherwise the focus goes on. */
  const awaitHeld = (off: HTMLElement): void => {
    if (!off.matches(':disabled')) {
      if (isLost()) off.focus();
      return;
    }
    defaultView?.setTimeout(() => {
      if (off !== held || !off.isConnected || !off.matches(':disabled')) return;
      gap = { parent: off.parentNode ?? root, before: off };
      goOn();
    }, PATIENCE);
  };
  const watcher = new MutationObserver((records) => {
    for (const { type, target, removedNodes, previousSibling } of records) {
      if (type === 'attributes') {
        if (target === held) defaultView?.requestAnimationFrame(() => held !== null && awaitHeld(held));
      } else if ([...removedNodes].some((node) => node.contains(held))) {
        gap = { parent: target, before: previousSibling };
        // Where a view knows better where the focus belongs, it says so before the next frame.
        defaultView?.requestAnimationFrame(goOn);
      }
    }
  });
  const onFocus = ({ target }: FocusEvent): void => {
    held = target instanceof HTMLElement ? target : null;
    gap = null;
  };
  const onLeave = (): void =>
    queueMicrotask(() => {
      // Left by the user, who clicked beside it; what was taken away or switched off is waited for.
      if (held !== null && isLost() && held.isConnected && !held.matches(':disabled')) held = null;
    });
  root.addEventListener('focusin', onFocus, { signal: end.signal });
  root.addEventListener('focusout', onLeave, { signal: end.signal });
  watcher.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    end.abort();
    watcher.disconnect();
  };
}
