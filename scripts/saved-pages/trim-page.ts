/** Cuts a saved page down to what the description of its platform looks at. Works on a document of its own and changes it. */
import type { Field, PlatformDescriptor } from '@/lib/platforms/contract';
import { findCandidates } from '@/lib/platforms/engine';

const DROPPED = 'style, link, meta, noscript, iframe, template, source, track, object, embed, base, title';

/** Attributes that no description looks at; `style` stays where it takes an element out of its line. */
const KEPT_ATTRIBUTES =
  /^(?:id|class|lang|dir|href|role|tabindex|datetime|title|alt|type|rel|data-.*|aria-label|aria-hidden|aria-level|aria-roledescription|componentkey)$/;

/** Leaves the first `posts` posts, what the page's own fields look at, and the way there from the root. */
export function trimPage(document: Document, platform: PlatformDescriptor, posts: number): void {
  const roots = findCandidates(document, platform)
    .slice(0, posts)
    .map(({ root }) => root);
  const needed = new Set<Element>();
  const elements = [...roots, ...pageElements(document, platform)];
  for (const element of elements) keepWay(element, needed);
  // What stands around the posts is kept as a way to them only.
  const kept = new Set(elements.filter((element) => !roots.some((root) => element !== root && element.contains(root))));
  removeRest(document.documentElement, kept, needed);
  for (const element of Array.from(document.querySelectorAll('script')))
    if (!kept.has(element) || !/json/.test(element.type)) element.remove();
  for (const element of Array.from(document.querySelectorAll(DROPPED))) if (!kept.has(element)) element.remove();
  const described = JSON.stringify(platform);
  for (const element of document.querySelectorAll('*')) strip(element, described);
  dropComments(document);
}

/** The element, what it stands in, and the empty brothers before them, by which selectors may count. */
function keepWay(element: Element, needed: Set<Element>): void {
  for (let step: Element | null = element; step !== null; step = step.parentElement) {
    needed.add(step);
    if (step.previousElementSibling !== null) needed.add(step.previousElementSibling);
  }
}

function removeRest(parent: Element, kept: ReadonlySet<Element>, needed: ReadonlySet<Element>): void {
  if (kept.has(parent)) return;
  for (const child of Array.from(parent.childNodes)) {
    if (!(child.nodeType === 1 && needed.has(child as Element))) child.remove();
    else removeRest(child as Element, kept, needed);
  }
}

/** Everything outside posts that the description looks at. */
function pageElements(document: Document, platform: PlatformDescriptor): Element[] {
  const { viewer, account, roundingByVersion, detect, walls } = platform;
  const fields: Field[] = [viewer, account.handle, account.name, ...Object.values(account.metrics)];
  const version = roundingByVersion === undefined ? [] : [roundingByVersion.version];
  const selectors = [...fields.flatMap(({ sources }) => [...sources]), ...version]
    .flatMap(({ css }) => css ?? [])
    .concat(
      detect ?? [],
      walls.flatMap(({ css }) => css ?? []),
    );
  return selectors.flatMap((selector) => {
    const all = Array.from(document.querySelectorAll(selector));
    // Some sources ask for the last match.
    return [all[0], all.at(-1)].flatMap((element) =>
      element === undefined || element.contains(document.body) ? [] : [element],
    );
  });
}

function strip(element: Element, described: string): void {
  if (element.localName === 'path') element.remove();
  if (element.localName === 'svg' || element.localName === 'img') element.textContent = '';
  for (const { name, value } of Array.from(element.attributes))
    if (!KEPT_ATTRIBUTES.test(name) && !(name === 'style' && value.includes('absolute'))) element.removeAttribute(name);
  const classes = [...element.classList].filter((word) => isDescribed(word, described));
  if (classes.length === 0) element.removeAttribute('class');
  else element.setAttribute('class', classes.join(' '));
}

/** Whether a class name, or a part of it that a selector asks for, stands in the description. */
function isDescribed(word: string, described: string): boolean {
  if (described.includes(`.${word}`)) return true;
  return [...described.matchAll(/\[class[*^~$]?=\\"([^\\"]+)\\"/g)].some(([, part = '']) => word.includes(part));
}

function dropComments(document: Document): void {
  const walker = document.createTreeWalker(document, 128);
  const comments: Node[] = [];
  while (walker.nextNode() !== null) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}
