/**
 * The line between a page and the worker, for content scripts: the messages of client.ts in the same form, but without the
 * library, whose weight every page would carry. A test holds the two against each other.
 */
import { browser } from 'wxt/browser';
import type { TrialPair } from './patch-schemas';
import type { Input, MessageName, Output } from './rules';

/** What the library answers with. */
interface Answer {
  readonly res?: unknown;
  readonly err?: { readonly message?: string };
}

let sent = 0;

/**
 * Sends a message to the service worker and returns its answer.
 * Rejects when the worker refused it, failed, or when the extension was updated or removed meanwhile (see isGone).
 */
export async function send<K extends MessageName>(name: K, data: Input<K>): Promise<Output<K>> {
  const message = { id: (sent += 1), type: name, data, timestamp: Date.now() };
  const answer = await browser.runtime.sendMessage<unknown, Answer | undefined>(message);
  if (answer === undefined) throw new Error('No response');
  if (answer.err) throw new Error(answer.err.message ?? 'failed');
  return answer.res as Output<K>;
}

/** Calls `handler` whenever the worker says that settings changed; returns a function that stops listening. */
export const onSettingsChanged = (handler: () => void): (() => void) => hear('settings.changed', handler);

/** Answers when the worker wants a description tried, with what `handler` returns; returns a function that stops listening. */
export const onTrial = (handler: (description: string) => TrialPair | null): (() => void) =>
  hear('reading.try', (description) => handler(String(description)));

/** Answers when the worker wants the bones of a post; returns a function that stops listening. */
export const onSkeleton = (handler: () => string | null): (() => void) => hear('reading.skeleton', handler);

function hear(type: string, handler: (data: unknown) => unknown): () => void {
  const listener = (message: unknown, _sender: unknown, answer: (response: Answer) => void): undefined => {
    const heard = message as { type?: unknown; data?: unknown } | null;
    if (heard?.type !== type) return;
    const res = handler(heard.data);
    answer(res === undefined ? {} : { res });
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    // An extension that is gone has taken its listeners with it.
    browser.runtime?.onMessage?.removeListener(listener);
  };
}

/**
 * Whether this script's extension is gone (updated, disabled, removed): stop for good. A worker that died or did not wake in time is not:
 * the same message may be sent again.
 */
export function isGone(error: unknown): boolean {
  const isInvalidated = error instanceof Error && /context invalidated/i.test(error.message);
  return isInvalidated || globalThis.chrome?.runtime?.id === undefined;
}
