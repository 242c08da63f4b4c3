/** Checks the address of a server that the user typed. Only a host comes out of it; the permission is asked for that host alone. */

export type AddressFault =
  /** Nothing was typed. */
  | 'empty'
  /** Not the shape of an internet address. */
  | 'malformed'
  /** Not https. */
  | 'insecure'
  /** More than the server: a path, a question mark, a profile. `host` is what would do. */
  | 'more-than-host'
  /** A port or a user name in the address. */
  | 'port-or-user'
  /** A machine of the local network: no dot in the name, or a bare number. */
  | 'local';

export type AddressCheck =
  | { readonly ok: true; readonly host: string }
  | { readonly ok: false; readonly fault: AddressFault; readonly host: string | null };

const fault = (kind: AddressFault, host: string | null = null): AddressCheck => ({ ok: false, fault: kind, host });

/** "@user@server" as people write it on federated sites; group 1 is the server. */
const HANDLE = /^@?[^@/\s]+@([^@/\s]+)$/;

/**
 * The host of a typed address in lower case, international names in their ASCII form ("xn--…"), or what is wrong with it.
 * "mastodon.example", "https://mastodon.example" and "https://mastodon.example/" are the same.
 */
export function checkOwnAddress(typed: string): AddressCheck {
  const text = typed.trim();
  if (text === '') return fault('empty');
  if (/^http:/i.test(text)) return fault('insecure');
  const handle = HANDLE.exec(text);
  if (handle !== null) return fault('more-than-host', hostOf(`https://${handle[1]}`));
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return fault('malformed');
  const url = new URL(address);
  if (url.protocol !== 'https:') return fault('insecure');
  if (url.port !== '' || url.username !== '' || url.password !== '') return fault('port-or-user');
  const host = hostOf(address);
  if (host === null) return fault(isLocal(url.hostname) ? 'local' : 'malformed');
  return url.pathname === '/' && url.search === '' && url.hash === ''
    ? { ok: true, host }
    : fault('more-than-host', host);
}

/** The host when it is a name with at least two parts, otherwise null. */
function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/\.$/, '');
  const isName = /^(?!-)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*\.(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/.test(host);
  return isName && host.length <= 253 && !/\.(?:local|localhost|internal|lan)$/.test(host) ? host : null;
}

function isLocal(host: string): boolean {
  return /^[a-z0-9-]+$/.test(host) || /^[\d.]+$/.test(host) || /^\[|\.(?:local|localhost|internal|lan)\.?$/.test(host);
}
