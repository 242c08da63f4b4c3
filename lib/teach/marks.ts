/** Outlines over places of the page, in our own layer: nothing of the page is touched. */

export interface Mark {
  readonly element: Element;
  /** Said above the outline; '' says nothing. */
  readonly label: string;
  /** A whole post is outlined more quietly than a place in it. */
  readonly isPost: boolean;
}

function boxOf({ label, isPost }: Mark): HTMLElement {
  const box = document.createElement('div');
  box.className = isPost ? 'mark post' : 'mark';
  if (label === '') return box;
  const said = document.createElement('span');
  said.className = 'said';
  said.textContent = label;
  box.append(said);
  return box;
}

/** Draws these marks and no others; they follow the page while it scrolls. */
export class Marks {
  readonly #layer: HTMLElement;
  #shown: { readonly mark: Mark; readonly box: HTMLElement }[] = [];

  constructor(layer: HTMLElement, signal: AbortSignal) {
    this.#layer = layer;
    for (const type of ['scroll', 'resize'])
      window.addEventListener(type, () => this.#place(), { capture: true, passive: true, signal });
  }

  show(marks: readonly Mark[]): void {
    this.#layer.replaceChildren();
    this.#shown = marks.map((mark) => ({ mark, box: boxOf(mark) }));
    this.#layer.append(...this.#shown.map(({ box }) => box));
    this.#place();
  }

  #place(): void {
    for (const { mark, box } of this.#shown) {
      const { left, top, width, height } = mark.element.getBoundingClientRect();
      Object.assign(box.style, {
        left: `${left - 2}px`,
        top: `${top - 2}px`,
        width: `${width + 4}px`,
        height: `${height + 4}px`,
      });
    }
  }
}
