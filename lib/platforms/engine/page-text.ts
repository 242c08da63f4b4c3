/** Takes text out of a page. A page is hostile: text only, capped, without characters that steer the display. */

/** At most this many characters of each kind are kept. */
export const LENGTHS = {
  id: 200,
  handle: 200,
  name: 300,
  word: 300,
  raw: 60,
  text: 5_000,
  permalink: 600,
  address: 2_000,
} as const;

/** Elements that stand on lines of their own: their text must not run into that of their neighbours. */
const BLOCKS = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

const UNREADABLE = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'svg']);

/** Whether an element holds only text and what stands within a line: then the browser's own `textContent` is the same, and cheap. */
function isOneLine(element: Element): boolean {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    const name = child.tagName;
    if (name === 'IMG' || BLOCKS.has(name) || UNREADABLE.has(name) || !isOneLine(child)) return false;
  }
  return true;
}

export interface TextOptions {
  /** Descendants left out. */
  readonly without?: string | undefined;
  /** Take the `alt` of images, because sites draw emoji as images. */
  readonly images: boolean;
  readonly limit: number;
}

/** Text of an element, at most `limit` characters; neighbours on the same line are joined as they stand. */
export function textOf(element: Element, { without, images, limit }: TextOptions): string {
  if (without === undefined && isOneLine(element)) return (element.textContent ?? '').slice(0, limit);
  let text = '';
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node !== null && text.length < limit; node = node.nextSibling) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      else if (node.nodeType === 1) visitElement(node as Element);
    }
  };
  const visitElement = (child: Element): void => {
    const name = child.tagName;
    if (UNREADABLE.has(name) || (without !== undefined && child.matches(without))) return;
    const gap = BLOCKS.has(name) ? ' ' : '';
    text += gap;
    if (name !== 'IMG') visit(child);
    else if (images) text += child.getAttribute('alt') ?? '';
    text += gap;
  };
  visit(element);
  return text.slice(0, limit);
}

/** Control characters, and marks and overrides of writing direction that could make a name read as another. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;

/** One line without steering characters or outer spaces, at most `limit` characters; never half a character. */
export function cleaned(text: string, limit: number): string {
  const line = text.replace(STEERING, ' ').replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  return line
    .slice(0, limit)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

/** A name or a text, or null when nothing is left of it. */
export function cleanedOrNull(text: string, limit: number): string | null {
  const line = cleaned(text, limit);
  return line === '' ? null : line;
}

/** A handle without its leading `@`; null when it has spaces or is too long, because a cut handle is another person's. */
export function cleanedHandle(text: string): string | null {
  const handle = unescaped(text).replace(STEERING, '').trim().replace(/^@/, '');
  return handle === '' || handle.length > LENGTHS.handle || /\s/u.test(handle) ? null : handle;
}

/** Links write letters outside ASCII as escapes; no handle has a percent sign of its own. */
function unescaped(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An id of a post, or null when it is not shaped like one. */
export function cleanedId(text: string): string | null {
  const id = text.trim();
  return id.length <= LENGTHS.id && /^[\w.:~-]+$/.test(id) ? id : null;
}
