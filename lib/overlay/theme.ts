/** Tells whether a page is light or dark, from what is really behind its posts, and notices when that changes. */

/** Sites switch their look by attributes like these, on the document element or the body. */
const SWITCHES = ['class', 'style', 'data-theme', 'data-color-scheme', 'data-color-mode', 'data-mode', 'data-contrast'];
/** Looks fade into each other. */
const FADED_AFTER = 400;
/** Between the luminance of black and white; where dark and light text are equally easy to read. */
const MIDDLE = 0.18;

export class Theme {
  readonly #window: Window;
  readonly #signal: AbortSignal;
  readonly #onChange: () => void;
  #isDark: boolean | null = null;
  #near: Element | null = null;

  /** `onChange` is called when `isDark` answers otherwise than before. */
  constructor(window: Window, signal: AbortSignal, onChange: () => void) {
    this.#window = window;
    this.#signal = signal;
    this.#onChange = onChange;
    const { documentElement, body } = window.document;
    const observer = new MutationObserver(() => this.#checkSoon());
    for (const element of [documentElement, body])
      observer.observe(element, { attributes: true, attributeFilter: SWITCHES });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    const preference = window.matchMedia('(prefers-color-scheme: dark)');
    preference.addEventListener('change', () => this.#checkSoon(), { signal });
  }

  /** Whether the page is dark; the first answer is taken from behind `near` and kept. */
  isDark(near: Element): boolean {
    this.#near = near;
    this.#isDark ??= isDarkBehind(near);
    return this.#isDark;
  }

  /** Looks again. */
  check(): void {
    if (this.#isDark === null || this.#near === null || !this.#near.isConnected) return;
    const now = isDarkBehind(this.#near);
    if (now === this.#isDark) return;
    this.#isDark = now;
    this.#onChange();
  }

  #checkSoon(): void {
    const check = (): void => {
      if (!this.#signal.aborted) this.check();
    };
    this.#window.requestAnimationFrame(check);
    this.#window.setTimeout(check, FADED_AFTER);
  }
}

/** The first background that is not see-through decides; where none is, the colour of the text. */
export function isDarkBehind(element: Element): boolean {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const behind = luminance(getComputedStyle(each).backgroundColor);
    if (behind !== null) return behind < MIDDLE;
  }
  const text = luminance(getComputedStyle(element).color);
  return text !== null && text > MIDDLE;
}

/** Relative luminance (WCAG 2) of a computed colour; null when it is see-through or written in a way of its own. */
function luminance(colour: string): number | null {
  const parts = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(colour);
  if (parts === null || Number(parts[4] ?? 1) < 0.5) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1, 4).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
