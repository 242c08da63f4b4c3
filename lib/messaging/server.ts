/**
 * The boundary. Every request is checked for its sender and shape before a handler sees it, and every answer before it leaves.
 * The checks are synchronous and the handler is called without an `await` before it: otherwise the side panel could not be opened.
 */
import { browser } from 'wxt/browser';
import { listen } from './client';
import { type Input, type MessageName, type Output, rules, type Zone } from './rules';

/** Who sent a message, after the checks. */
export interface Sender {
  readonly zone: Zone;
  /** Address of the page for content scripts, of the extension page otherwise. */
  readonly url: URL;
  readonly tabId: number | null;
  readonly windowId: number | null;
}

type RawSender = Parameters<Parameters<typeof listen>[1]>[0]['sender'];

/** Decides from the browser's own facts who speaks; null when it is nobody we serve. */
export function identify(raw: RawSender, extensionId: string, extensionOrigin: string): Sender | null {
  if (raw.id !== extensionId || raw.url === undefined || !URL.canParse(raw.url)) return null;
  const url = new URL(raw.url);
  const place = { url, tabId: raw.tab?.id ?? null, windowId: raw.tab?.windowId ?? null };
  if (url.origin === extensionOrigin) return { zone: 'page', ...place };
  const isTopFrame = raw.frameId === 0 && place.tabId !== null;
  return isTopFrame && url.protocol === 'https:' ? { zone: 'content', ...place } : null;
}

/**
 * Answers one kind of message. `handler` gets validated input and the checked sender.
 * The sender's promise rejects with "refused" for a wrong sender and "malformed" for a wrong shape.
 */
export function serve<K extends MessageName>(
  name: K,
  handler: (input: Input<K>, sender: Sender) => Output<K> | Promise<Output<K>>,
): void {
  const rule = rules[name];
  const receive = (message: { data: unknown; sender: RawSender }): Output<K> | Promise<Output<K>> => {
    const sender = identify(message.sender, browser.runtime.id, new URL(browser.runtime.getURL('/popup.html')).origin);
    if (sender === null || sender.zone !== rule.from) throw new Error(`refused: ${name}`);
    // A message without content arrives as null after serialisation.
    const input = rule.input.safeParse(message.data ?? undefined);
    if (!input.success) throw new Error(`malformed: ${name}`);
    return handler(input.data as Input<K>, sender);
  };
  listen(name, receive as never);
}
