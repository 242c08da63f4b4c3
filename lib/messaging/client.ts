/** Sending messages, for content scripts and pages. Only types are taken from the schemas, so that no validator is bundled into pages. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Input, MessageName, Output } from './rules';

type Requests = { [K in MessageName]: (data: Input<K>) => Output<K> };

interface Protocol extends Requests {
  /** Worker to content scripts, without content: ask again. */
  'settings.changed': () => void;
}

const messenger = defineExtensionMessaging<Protocol>();

/**
 * Sends a message to the service worker and returns its answer.
 * Rejects when the worker refused it, failed, or when the extension was updated or removed meanwhile (see isGone).
 */
export function send<K extends MessageName>(name: K, data: Input<K>): Promise<Output<K>> {
  // The library's conditional types do not resolve for a generic key; the pairing is guaranteed by Requests.
  const sendAny = messenger.sendMessage as unknown as (type: K, data: Input<K>) => Promise<Output<K>>;
  return sendAny(name, data);
}

/** Tells the content script of a tab that settings or tracked accounts changed. Rejects when no script listens there. */
export async function tellTab(tabId: number): Promise<void> {
  await messenger.sendMessage('settings.changed', undefined, tabId);
}

/** Calls `handler` whenever the worker says that settings changed; returns a function that stops listening. */
export function onSettingsChanged(handler: () => void): () => void {
  return messenger.onMessage('settings.changed', () => handler());
}

/** The low end used by server.ts alone. */
export const listen = messenger.onMessage;

/**
 * Whether this script's extension is gone (updated, disabled, removed): stop for good. A worker that died or did not wake in time is not:
 * the same message may be sent again.
 */
export function isGone(error: unknown): boolean {
  const isInvalidated = error instanceof Error && /context invalidated/i.test(error.message);
  return isInvalidated || globalThis.chrome?.runtime?.id === undefined;
}
