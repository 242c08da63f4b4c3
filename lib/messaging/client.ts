/** Sending messages, for pages of ours and the worker; content scripts use page-line.ts. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { SkeletonSchema, type TrialPair, TrialPairSchema } from './patch-schemas';
import type { Input, MessageName, Output } from './rules';

type Requests = { [K in MessageName]: (data: Input<K>) => Output<K> };

interface Protocol extends Requests {
  /** Worker to content scripts, without content: ask again. */
  'settings.changed': () => void;
  /** Worker to content scripts: read the page once by this description as well, and tell both. */
  'reading.try': (description: string) => unknown;
  /** Worker to content scripts: the bones of a post, without anything that people wrote. */
  'reading.skeleton': () => unknown;
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

/**
 * What the content script of a tab reads by its own description and by another; null where it reads nothing.
 * Rejects when no script listens there, or when its answer is none.
 */
export async function tryInTab(tabId: number, description: string): Promise<TrialPair | null> {
  const answer = await messenger.sendMessage('reading.try', description, tabId);
  return answer === null || answer === undefined ? null : TrialPairSchema.parse(answer);
}

/** The bones of a post of a tab; null where none is found or nothing is read. Rejects when no script listens there. */
export async function skeletonInTab(tabId: number): Promise<string | null> {
  const answer = SkeletonSchema.safeParse(await messenger.sendMessage('reading.skeleton', undefined, tabId));
  return answer.success ? answer.data : null;
}

/** The low end used by server.ts alone. */
export const listen = messenger.onMessage;
