/** Whether a selector from a file means something in particular, or half the page. */
import { parse, type Selector } from 'css-what';

/** Tags that say nothing of what they hold. */
const VAGUE_TAGS: ReadonlySet<string> = new Set(
  'html head body div span p section main header footer ul ol li i b em strong svg path img'.split(' '),
);
/** Where people write, and what no page shows. */
const HIDDEN_TAGS: ReadonlySet<string> = new Set(
  'input textarea select option form script style template noscript iframe object embed link meta'.split(' '),
);
/** Attributes that nearly every element has. */
const VAGUE_ATTRIBUTES: ReadonlySet<string> = new Set(['class', 'id', 'style', 'dir', 'lang', 'tabindex', 'title']);
const PSEUDOS: ReadonlySet<string> = new Set(
  'not is where has first-child last-child only-child nth-child nth-last-child first-of-type last-of-type nth-of-type nth-last-of-type only-of-type empty scope'.split(
    ' ',
  ),
);
/** A part of a value this short is in every other value. */
const SHORTEST_PART = 3;
/** Each of them looks through all that is inside. */
const MOST_HAS = 2;

/** `invalid`: no selector, or more than one may say here. `vague`: it may match nearly anything. `hidden`: it points at what the page does not show, or at where people write. */
export type SelectorFault = 'invalid' | 'vague' | 'hidden';

const inner = (token: Selector): readonly Selector[][] =>
  token.type === 'pseudo' && Array.isArray(token.data) ? token.data : [];

const isKnown = (token: Selector): boolean => {
  if (token.type === 'pseudo-element' || token.type === 'column-combinator' || token.type === 'parent') return false;
  return token.type !== 'pseudo' || (PSEUDOS.has(token.name) && inner(token).flat().every(isKnown));
};

function isTelling(token: Selector): boolean {
  if (token.type === 'tag') return !VAGUE_TAGS.has(token.name.toLowerCase());
  if (token.type === 'attribute') {
    if (token.action === 'exists') return !VAGUE_ATTRIBUTES.has(token.name);
    return token.value.length >= (token.action === 'any' ? SHORTEST_PART : token.action === 'equals' ? 1 : 2);
  }
  if (token.type !== 'pseudo' || token.name === 'not') return false;
  const lists = inner(token);
  return lists.length > 0 && lists.every((list) => list.some(isTelling));
}

const COMBINATORS: ReadonlySet<string> = new Set(['descendant', 'child', 'sibling', 'adjacent']);

/** The last compound of a selector: the element it points at. */
const subjectOf = (tokens: readonly Selector[]): readonly Selector[] =>
  tokens.slice(tokens.findLastIndex(({ type }) => COMBINATORS.has(type)) + 1);

function faultOf(tokens: readonly Selector[], vaguest: 'post' | 'part'): SelectorFault | null {
  if (!tokens.every(isKnown)) return 'invalid';
  const subject = subjectOf(tokens);
  const tag = subject.find((token) => token.type === 'tag')?.name.toLowerCase() ?? '';
  if (HIDDEN_TAGS.has(tag)) return 'hidden';
  if (tag === 'html' || tag === 'body') return 'vague';
  // Posts are looked for in the whole page, with every change of it: there the element itself must say what it is, or its parent.
  const isDirect = tokens[tokens.length - subject.length - 1]?.type === 'child';
  const deciding = vaguest === 'part' || isDirect ? tokens : subject;
  return deciding.some(isTelling) ? null : 'vague';
}

/**
 * What is wrong with a selector (a list of them may stand in one text); null when nothing is. `post`: it says where
 * posts are; `part`: something in or around a post, where a telling parent is enough.
 */
export function selectorFault(css: string, vaguest: 'post' | 'part'): SelectorFault | null {
  let lists: Selector[][];
  try {
    lists = parse(css);
  } catch {
    return 'invalid';
  }
  if (lists.length === 0 || (css.match(/:has\(/g) ?? []).length > MOST_HAS) return 'invalid';
  for (const tokens of lists) {
    const fault = faultOf(tokens, vaguest);
    if (fault !== null) return fault;
  }
  return null;
}
