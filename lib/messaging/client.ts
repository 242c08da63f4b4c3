/** Sending messages, for pages of ours and the worker; content scripts use page-line.ts. */
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
 * Rejects when the worker refused it or failed.
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

/** The low end used by server.ts alone. */
export const listen = messenger.onMessage;
