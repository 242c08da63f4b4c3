/** Changes a page as its site might change it overnight, without changing what a person reads there. */

/** Changes the document in place. The same page is always changed in the same way. */
export type Mutation = (document: Document) => void;

const all = (document: Document, css = '*'): Element[] => [...document.body.querySelectorAll(css)];

/** Inside these, a strange element would be no valid page any more. */
const CLOSED = 'svg, select, table, ul, ol, dl, picture, video, audio, object, head, script, style, template';
const LINES = new Set(['a', 'abbr', 'b', 'bdi', 'button', 'em', 'i', 'label', 'p', 'span', 'strong', 'time']);

function scrambleClassNames(document: Document): void {
  const names = new Map<string, string>();
  for (const element of [document.documentElement, ...document.documentElement.querySelectorAll('[class]')]) {
    const kept = [...element.classList].map((name) => {
      const known = names.get(name) ?? `z${(names.size * 7919 + 104_729).toString(36)}`;
      names.set(name, known);
      return known;
    });
    if (kept.length > 0) element.setAttribute('class', kept.join(' '));
  }
}

/** Puts every third element into a new one, so that "child of" and "next to" do not hold any more. */
function insertWrappers(document: Document): void {
  const wrapped = all(document).filter(
    (element, place) => place % 3 === 0 && element.parentElement?.closest(CLOSED) === null && !element.matches(CLOSED),
  );
  for (const element of wrapped) {
    const isInLine = LINES.has(element.parentElement?.localName ?? '') || LINES.has(element.localName);
    const wrapper = document.createElement(isInLine ? 'span' : 'div');
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
}

const TEST_IDS = ['data-testid', 'data-test-id', 'data-test', 'data-e2e', 'data-cy', 'data-qa'];

function removeTestIds(document: Document): void {
  for (const name of TEST_IDS) for (const element of all(document, `[${name}]`)) element.removeAttribute(name);
}

const DECOYS = ['4.3K likes', '17,204 views', '88 comments', '1.2M followers', '9 reposts'];
/** So long a text is prose, not a label or a number. */
const PROSE = 25;

/** Numbers that count nothing of the post: in its text, beside its time, and before everything else. */
function addUnrelatedNumbers(document: Document): void {
  let next = 0;
  const decoy = (): string => DECOYS[(next += 1) % DECOYS.length] ?? '';
  for (const element of all(document, 'p, span, div, h1, h2, h3')) {
    const [only] = element.childNodes;
    const isProse =
      element.childNodes.length === 1 && only?.nodeType === 3 && (only.textContent ?? '').trim().length > PROSE;
    const isControl = element.closest('button, a, [role="button"], [aria-label], time') !== null;
    if (isProse && !isControl && !/\d/.test(only.textContent ?? '')) only.textContent += ` ${decoy()}`;
  }
  const notice = document.createElement('div');
  notice.textContent = `12 unread · ${decoy()} · 3,405`;
  document.body.prepend(notice);
}

/** What a person can press in a row, each alone in its place. */
const isPlaceOfControl = (element: Element): boolean =>
  element.matches('button, a, [role="button"]') || element.querySelectorAll('button, a, [role="button"]').length === 1;

/** The first of three or more controls in a row becomes the last. */
function reorderControls(document: Document): void {
  const rows = all(document).filter((element) => {
    const places = [...element.children];
    return places.length >= 3 && places.every(isPlaceOfControl);
  });
  for (const row of rows) if (row.firstElementChild !== null) row.append(row.firstElementChild);
}

function removeLabels(document: Document): void {
  for (const name of ['aria-label', 'title'])
    for (const element of all(document, `[${name}]`)) element.removeAttribute(name);
}

function removeLanguage(document: Document): void {
  for (const element of [document.documentElement, ...all(document, '[lang]')]) element.removeAttribute('lang');
}

/** By what was done to the page. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'class names scrambled': scrambleClassNames,
  'wrappers inserted': insertWrappers,
  'test ids removed': removeTestIds,
  'unrelated numbers added': addUnrelatedNumbers,
  'controls reordered': reorderControls,
  'labels removed': removeLabels,
  'language not told': removeLanguage,
};
