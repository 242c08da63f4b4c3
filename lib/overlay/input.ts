/** Takes what the user does on badges, and keeps it from the page: a click on a post opens it, a key is a shortcut. */

export interface InputOptions<Badge> {
  /** The badge of a host on the page, or null. */
  badgeOf(target: EventTarget | null): Badge | null;
  /** The badge drawn at this point although something of the page lies over it there, or null. */
  badgeUnder(event: MouseEvent): Badge | null;
  isCard(target: EventTarget | null): boolean;
  onPress(badge: Badge): void;
  onPoint(badge: Badge): unknown;
  /** The pointer is on the card. */
  onCard(): void;
  onFocus(badge: Badge): unknown;
  /** Neither pointed at nor focused any more. */
  onLeave(): void;
  /** A key, anywhere on the page; true when it was ours. */
  onKey(event: KeyboardEvent): boolean;
}

const KEPT_TOUCHES = ['touchstart', 'touchend'];
const KEPT = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'keypress',
];

/** Listens until `signal`. The events reach us at the window, before anything of the page, so that none needs a listener of its own on each badge. */
export function takeInput<Badge>(window: Window, signal: AbortSignal, options: InputOptions<Badge>): void {
  const listen = { signal, capture: true };
  for (const type of KEPT) window.addEventListener(type, (event) => take(event, options), listen);
  // Scrolling must not wait for us.
  for (const type of KEPT_TOUCHES)
    window.addEventListener(type, (event) => take(event, options), { ...listen, passive: true });
  let covered: Badge | null = null;
  const point = (event: PointerEvent): void => {
    covered = coveredBadge(event, options);
    const badge = options.badgeOf(event.target) ?? covered;
    if (badge !== null) options.onPoint(badge);
    else if (options.isCard(event.target)) options.onCard();
    else options.onLeave();
  };
  window.addEventListener('pointerover', point, listen);
  // Nothing is entered on the way to a part of a badge that the page lies over.
  const move = (event: PointerEvent): void => {
    if (coveredBadge(event, options) !== covered) point(event);
  };
  window.addEventListener('pointermove', move, { ...listen, passive: true });
  // Leaving the window is no entering of anything.
  window.document.documentElement.addEventListener('pointerleave', () => options.onLeave(), { signal });
  const focus = (event: Event): void => {
    const badge = options.badgeOf(event.target);
    if (badge !== null) options.onFocus(badge);
  };
  window.addEventListener('focusin', focus, listen);
  window.addEventListener('focusout', (event) => options.badgeOf(event.target) !== null && options.onLeave(), listen);
}

function coveredBadge<Badge>(event: MouseEvent, options: InputOptions<Badge>): Badge | null {
  return options.badgeOf(event.target) === null ? options.badgeUnder(event) : null;
}

function take<Badge>(event: Event, options: InputOptions<Badge>): void {
  if (event.type === 'keydown' && options.onKey(event as KeyboardEvent)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  const own = options.badgeOf(event.target);
  const covered = event instanceof MouseEvent ? coveredBadge(event, options) : null;
  if (own === null && covered === null && !options.isCard(event.target)) return;
  event.stopImmediatePropagation();
  // What lies over the badge there must not act in its place.
  if (covered !== null) event.preventDefault();
  const badge = own ?? covered;
  // Only a person may open the panel, not a script of the page.
  if (badge !== null && event.type === 'click' && event.isTrusted) options.onPress(badge);
}
