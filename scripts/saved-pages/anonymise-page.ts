/** Replaces names, handles, ids and texts of a saved page by invented ones; numbers stay. Changes the document. */
import { displayHandle } from '@/lib/domain/accounts';
import type { PageReading } from '@/lib/domain/reading';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { findCandidates, onHosts } from '@/lib/platforms/engine';
import { inventedHandle, inventedId, inventedName, inventedText } from './invented-words';

/** Every real word of `reading` and its replacement, the longest first. */
export function replacements({ viewer, account, posts }: PageReading): Map<string, string> {
  const found = new Map<string, string>();
  const people = new Map<string, string | null>();
  for (const { author } of posts) if (author.handle !== null) people.set(author.handle, author.name);
  if (account !== null) people.set(account.handle, account.name);
  if (viewer !== null && !people.has(viewer)) people.set(viewer, null);
  for (const { mentions } of posts) for (const handle of mentions) if (!people.has(handle)) people.set(handle, null);
  for (const [place, [handle, name]] of [...people].entries()) {
    const invented = inventedName(place);
    found.set(displayHandle(handle).replace(/@.*$/, ''), inventedHandle(invented));
    if (name !== null) found.set(name, invented);
  }
  for (const [place, { id }] of posts.entries()) found.set(id, inventedId(id, place));
  return new Map([...found].sort(([a], [b]) => b.length - a.length));
}

/** Puts the replacements into every text and attribute, and invented words into every text that people wrote. */
export function anonymise(document: Document, platform: PlatformDescriptor, words: ReadonlyMap<string, string>): void {
  const replace = (value: string): string =>
    [...words].reduce((result, [real, invented]) => result.replaceAll(real, invented), value);
  for (const text of writtenTexts(document, platform)) text.nodeValue = inventedText(text.nodeValue ?? '');
  for (const script of document.querySelectorAll('script'))
    script.textContent = JSON.stringify(JSON.parse(script.textContent ?? '', (key, value) => plainValue(key, value)));
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of Array.from(element.attributes))
      element.setAttribute(name, replace(plainAttribute(name, value, platform)));
    for (const node of element.childNodes) if (node.nodeType === 3) node.nodeValue = replace(node.nodeValue ?? '');
  }
}

/** Attributes that carry what people wrote, or lead to pages elsewhere. */
function plainAttribute(name: string, value: string, platform: PlatformDescriptor): string {
  if (name === 'alt') return inventedText(value);
  if (name !== 'href' || !URL.canParse(value) || onHosts(platform, new URL(value))) return value;
  return platform.hosts.length === 0 ? value : `${new URL(value).origin}/example`;
}

/** Data of the page without secrets, pictures and sentences. */
function plainValue(key: string, value: unknown): unknown {
  if (/token|secret|password/i.test(key)) return undefined;
  if (typeof value !== 'string' || !/\s|[^\x20-\x7e]|^https?:/u.test(value)) return value;
  return /^https?:/.test(value) ? 'https://www.example.com/' : inventedText(value);
}

/** Texts of posts, of quoted posts and of comments. */
function writtenTexts(document: Document, platform: PlatformDescriptor): Node[] {
  const texts = new Set<Node>();
  for (const { root, layout } of findCandidates(document, platform)) {
    const selectors = layout.text.sources.flatMap(({ css }) => css ?? []);
    const parts = [...selectors, layout.foreign ?? []].flat();
    for (const selector of parts) for (const part of root.querySelectorAll(selector)) collectTexts(part, texts);
  }
  return [...texts];
}

function collectTexts(part: Node, texts: Set<Node>): void {
  if (part.nodeType === 3 && /\p{L}/u.test(part.nodeValue ?? '')) texts.add(part);
  for (const child of part.childNodes) collectTexts(child, texts);
}
