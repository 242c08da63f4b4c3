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

/** Decides from the browser's own facts who speaks; null when it is nobody we serve. `extensionPage`: address of any page of ours. */
export function identify(raw: RawSender, extensionId: string, extensionPage: URL): Sender | null {
  if (raw.id !== extensionId || raw.url === undefined || !URL.canParse(raw.url)) return null;
  const url = new URL(raw.url);
  const place = { url, tabId: raw.tab?.id ?? null, windowId: raw.tab?.windowId ?? null };
  // Not `origin`: outside browsers it is "null" for every address of an extension, and so for every opaque one.
  if (url.protocol === extensionPage.protocol && url.host === extensionPage.host) return { zone: 'page', ...place };
  const isTopFrame = raw.frameId === 0 && place.tabId !== null;
  return isTopFrame && url.protocol === 'https:' ? { zone: 'content', ...place } : null;
}

/** Why a message was not passed to its handler. */
export type Refusal = 'refused' | 'malformed';

type RefusalHandler = (name: MessageName, refusal: Refusal) => void;

let tellRefusal: RefusalHandler = () => undefined;

/** Calls `handler` for every message that is turned away at the boundary; there is one such handler. */
export function onRefusal(handler: RefusalHandler): void {
  tellRefusal = handler;
}

/**
 * Answers one kind of message. `handler` gets validated input and the checked sender.
 * The sender's promise rejects with "refused" for a wrong sender, with "malformed" for a wrong shape, and when the handler fails.
 */
export function serve<K extends MessageName>(
  name: K,
  handler: (input: Input<K>, sender: Sender) => Output<K> | Promise<Output<K>>,
): void {
  const rule = rules[name];
  const turnAway = (refusal: Refusal): never => {
    tellRefusal(name, refusal);
    throw new Error(`${refusal}: ${name}`);
  };
  const check = (answer: unknown): Output<K> => {
    const output = rule.output.safeParse(answer);
    // What leaves for a page has exactly the declared shape: nothing that a handler found on its way goes along.
    if (!output.success) throw new Error(`wrong answer: ${name}`);
    return output.data as Output<K>;
  };
  const receive = (message: { data: unknown; sender: RawSender }): Output<K> | Promise<Output<K>> => {
    const sender = identify(message.sender, browser.runtime.id, new URL(browser.runtime.getURL('/popup.html')));
    if (sender === null || sender.zone !== rule.from) return turnAway('refused');
    // A message without content arrives as null after serialisation.
    const input = rule.input.safeParse(message.data ?? undefined);
    if (!input.success) return turnAway('malformed');
    const answer = handler(input.data as Input<K>, sender);
    return answer instanceof Promise ? answer.then(check) : check(answer);
  };
  listen(name, receive as never);
}
