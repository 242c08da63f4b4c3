/** Readings of Mastodon that selectors cannot express: who is signed in, complete handles, the time in an id. */

import type { HookName } from '../contract';
import type { HookFunction } from '../engine/types';

/** What of the engine's input these hooks look at. */
interface PageInput {
  readonly context: { readonly document: Document; readonly url: URL };
}

interface TextInput {
  readonly text: string | null;
}

/**
 * Milliseconds since 1970 at which a post was written, from its id on any server (id >> 16).
 * Null for the small ids from before 2017 and for ids of software that counts differently.
 */
export function idTime({ text }: TextInput): string | null {
  const digits = /^(?:f-)?(\d{15,20})$/.exec(text ?? '')?.[1];
  if (digits === undefined) return null;
  const milliseconds = BigInt(digits) >> 16n;
  return milliseconds > EARLIEST && milliseconds < LATEST ? milliseconds.toString() : null;
}

/** 2016 and 2100: Mastodon is younger than the one and has no posts from the other. */
const EARLIEST = 1_451_606_400_000n;
const LATEST = 4_102_444_800_000n;

/**
 * Complete handle, `user@domain` in the server's spelling, of an account as the page writes it: `/@user`,
 * `/@user@other.example`, `@user`, or the address of the account on its own server. Accounts of this server get its
 * domain, which can differ from the host. Null when the text names no account.
 */
export function handle({ text, context }: TextInput & PageInput): string | null {
  const account = ACCOUNT.exec(text ?? '');
  if (account === null) return null;
  const [, host, user = '', domain] = account;
  if (domain !== undefined) return `${user}@${domain.toLowerCase()}`;
  return `${user}@${host === undefined || host === context.url.host ? ownDomain(context) : host.toLowerCase()}`;
}

/** Host, user, domain. The names of domains may be in any script. */
const ACCOUNT = /^(?:https:\/\/([^/\s]+))?(?:\/deck)?\/?@([\w.-]+)(?:@([\p{L}\p{N}.-]+(?::\d+)?))?(?:\/|$)/u;

/**
 * Complete handle of who is signed in, from the state that the page embeds; null when nobody is or the page does not
 * tell. The state also holds the login token: it is dropped while parsing.
 */
export function viewer({ context }: PageInput): string | null {
  const state = stateOf(context.document);
  if (state === '' || state.length > LONGEST_STATE) return null;
  const { meta, accounts } = parsed(state);
  const me = isRecord(meta) ? meta['me'] : undefined;
  if (typeof me !== 'string' || !isRecord(accounts)) return null;
  const account = Object.hasOwn(accounts, me) ? accounts[me] : undefined;
  const name = isRecord(account) ? (account['username'] ?? account['acct']) : undefined;
  return typeof name === 'string' ? handle({ text: `@${name}`, context }) : null;
}

/** The state of a busy account is about 100 KB. */
const LONGEST_STATE = 2_000_000;

const stateOf = (document: Document): string => document.getElementById('initial-state')?.textContent ?? '';

/** The domain of the server's accounts; its host when the page does not tell. */
function ownDomain({ document, url }: PageInput['context']): string {
  return (writtenDomain(document.getElementById('initial-state')) ?? url.host).toLowerCase();
}

/** The state of a page never changes, and every post asks for it. */
const domains = new WeakMap<Element, string | null>();

function writtenDomain(state: Element | null): string | null {
  if (state === null) return null;
  const known = domains.get(state);
  if (known !== undefined) return known;
  const text = (state.textContent ?? '').slice(0, META_ENDS);
  const domain = /"domain":"([\p{L}\p{N}.-]+(?::\d+)?)"/u.exec(text)?.[1] ?? null;
  domains.set(state, domain);
  return domain;
}

/** `meta` stands first in the state, and the domain near its beginning. */
const META_ENDS = 20_000;

function parsed(state: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(state, (key, part: unknown) => (key === 'access_token' ? undefined : part));
    return isRecord(value) ? value : {};
  } catch {
    // Not JSON: the page does not tell.
    return {};
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export const mastodonHooks = {
  'mastodon-id-time': idTime,
  'mastodon-viewer': viewer,
  'mastodon-handle': handle,
} satisfies Partial<Record<HookName, HookFunction>>;
