/** Opens a saved page as a browser would hold it: nothing is run, nothing is loaded. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * The document of a saved page under the address it was saved from. Styles and scripts stay text; what is inside
 * `noscript` is text too, as in a browser. Shadow roots written into the page are attached.
 * Throws when the file cannot be read.
 */
export function openPage(file: string, url: URL, language: string | null = null): Document {
  return parsePage(decoded(readFileSync(file)), url, language);
}

/** As UTF-8 where it is: saved pages have lost the header that named it. Otherwise by what the page says of itself. */
function decoded(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/** The same for a page that is already in memory. */
export function parsePage(html: string | Buffer, url: URL, language: string | null = null): Document {
  const { document } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() }).window;
  // Where scripts are on, as in every browser that matters here, this is text.
  for (const element of document.querySelectorAll('noscript')) element.textContent = element.innerHTML;
  if (language !== null) document.documentElement.setAttribute('lang', language);
  attachShadowRoots(document);
  return document;
}

function attachShadowRoots(scope: Document | DocumentFragment | ShadowRoot): void {
  for (const template of scope.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    const mode = template.getAttribute('shadowrootmode') === 'closed' ? 'closed' : 'open';
    const root = host === null || host.shadowRoot !== null ? null : shadowRootOf(host, mode);
    if (root === null) continue;
    root.append(template.content);
    template.remove();
    attachShadowRoots(root);
  }
}

/** Null for an element that cannot have one; then a browser leaves the template as it is. */
function shadowRootOf(host: Element, mode: ShadowRootMode): ShadowRoot | null {
  try {
    return host.attachShadow({ mode });
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') return null;
    throw error;
  }
}
