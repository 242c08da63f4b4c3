/** The bones of a post, for those who mend: elements and attributes, of texts only their shape. Nothing that anybody wrote. */
import { findCandidates } from '@/lib/platforms/engine';
import type { PlatformDescriptor } from '@/lib/platforms/contract';

const MOST_ELEMENTS = 400;
const DEEPEST = 60;
const LONGEST = 20_000;
/** Longer texts say nothing more by their shape. */
const LONGEST_TEXT = 60;
/** Shorter words stand in other words by chance. */
const SHORTEST_WORD = 3;

/** Attributes whose values are words of the web itself. */
const PLAIN = new Set([
  'role',
  'type',
  'rel',
  'itemprop',
  'dir',
  'tabindex',
  'aria-hidden',
  'aria-haspopup',
  'aria-expanded',
]);
const LEFT_OUT = /^(?:on|style$|src|srcset|nonce|d$|points$|transform$|viewbox$|fill$|stroke)/i;
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'iframe']);

/** Letters become a, digits 0, signs of other kinds *; spaces and ASCII punctuation stay. */
export const shapeOf = (text: string): string =>
  text
    .replace(/\p{M}/gu, '')
    .replace(/\p{L}/gu, 'a')
    .replace(/\p{Nd}/gu, '0')
    .replace(/[^\x20-\x7e\s]/gu, '*')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_TEXT);

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

class Bones {
  /** Words that people wrote, or that say whose page it is. */
  readonly #words: readonly string[];
  /** The description as text: what stands there is known of the site, and of nobody. */
  readonly #told: string;
  #elements = 0;

  constructor(root: Element, descriptor: PlatformDescriptor) {
    this.#told = JSON.stringify(descriptor);
    const { pathname } = root.ownerDocument.location;
    const labels = Array.from(root.querySelectorAll('[aria-label], [alt], [title], [href]'), (element) =>
      ['aria-label', 'alt', 'title', 'href'].map((name) => element.getAttribute(name) ?? '').join(' '),
    );
    const written = [root.textContent ?? '', pathname, ...labels].join(' ').toLowerCase();
    this.#words = [...new Set(written.match(/[\p{L}\p{N}]+/gu) ?? [])].filter((word) => word.length >= SHORTEST_WORD);
  }

  /** A name of the site's own making: no word of people is in it, and no number. */
  #isName(value: string): boolean {
    const plain = value.toLowerCase();
    return (
      /^[a-z][\w-]{0,40}$/i.test(value) && !/\d{3}/.test(value) && !this.#words.some((word) => plain.includes(word))
    );
  }

  /** Of a link, the parts that the description knows as parts of addresses. */
  #addressOf(href: string): string {
    const isKnown = (part: string): boolean =>
      /^[a-z_-]{3,30}$/.test(part) && new RegExp(`/${part}(?![a-z_-])`).test(this.#told);
    return href
      .split(/(?<=\/)|(?=[/?#])/)
      .map((part) => (isKnown(part) ? part : shapeOf(part)))
      .join('');
  }

  #valueOf({ name, value }: Attr): string {
    if (name === 'href') return this.#addressOf(value);
    if (value !== '' && this.#told.includes(`=\\"${value}\\"`)) return value;
    if (PLAIN.has(name)) return /^[\w -]{0,40}$/.test(value) ? value : shapeOf(value);
    const parts = name === 'class' ? value.trim().split(/\s+/) : [value];
    return parts.map((part) => (this.#isName(part) ? part : shapeOf(part))).join(' ');
  }

  write(element: Element, depth = 0): string {
    this.#elements += 1;
    if (SKIPPED.has(element.localName) || this.#elements > MOST_ELEMENTS || depth > DEEPEST) return '';
    const attributes = [...element.attributes]
      .filter(({ name }) => !LEFT_OUT.test(name) && /^[a-z][\w-]*$/.test(name))
      .map((attribute) => ` ${attribute.name}="${escaped(this.#valueOf(attribute))}"`)
      .join('');
    const inner =
      element.localName === 'svg' ? '' : [...element.childNodes].map((node) => this.#inner(node, depth)).join('');
    return `<${element.localName}${attributes}>${inner}</${element.localName}>`;
  }

  #inner(node: ChildNode, depth: number): string {
    if (node instanceof Element) return this.write(node, depth + 1);
    return node.nodeType === 3 ? escaped(shapeOf(node.nodeValue ?? '')) : '';
  }
}

/** The bones of the first post of the page as one line of HTML; null where no post is found. */
export function skeletonOf(document: Document, descriptor: PlatformDescriptor): string | null {
  const sign = document.querySelector(descriptor.signsOfPosts);
  const root = findCandidates(document, descriptor)[0]?.root ?? sign?.closest('article, [role="article"], li') ?? null;
  const text = root === null ? '' : new Bones(root, descriptor).write(root).replace(/\s+/g, ' ');
  return text === '' || text.length > LONGEST ? null : text;
}
