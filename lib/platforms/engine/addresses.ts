/** Addresses: which of them belong to a platform, and what they say. */
import type { PlatformDescriptor, PlatformIdentity } from '../contract';
import { LENGTHS } from './page-text';
import { execute } from './patterns';
import type { RouteMatch } from './types';

/** The path with percent escapes undone, part by part, so that an escaped slash stays one name. */
export function readablePath(url: URL): string {
  return url.pathname.split('/').map(readable).join('/');
}

function readable(part: string): string {
  try {
    const text = decodeURIComponent(part);
    return text.includes('/') ? part : text;
  } catch {
    // A stray "%" is no escape: the part stands for itself.
    return part;
  }
}

/** Whether an address fits a match pattern ("https://*.example.com/*"), by the browsers' rules for https. */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^(https|\*):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (parts === null || url.protocol !== 'https:' || url.port !== '') return false;
  const [, , host = '', path = ''] = parts;
  return matchesHost(host, url.hostname) && matchesPath(path, url.pathname);
}

function matchesHost(pattern: string, host: string): boolean {
  if (pattern === '*' || pattern === host) return true;
  return pattern.startsWith('*.') && (host === pattern.slice(2) || host.endsWith(pattern.slice(1)));
}

function matchesPath(pattern: string, path: string): boolean {
  if (pattern === '/*') return true;
  const expression = pattern
    .split('*')
    .map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${expression}$`).test(path);
}

/** Whether the address is on one of the platform's own hosts; never for platforms without fixed addresses. */
export const onHosts = (platform: PlatformIdentity, url: URL): boolean =>
  platform.hosts.some((pattern) => matchesPattern(pattern, url));

/**
 * Whether a page is one of this platform: an https address on its hosts, or anywhere for platforms without fixed
 * addresses; where the description names a mark, the page must show it.
 */
export function isPageOf(platform: PlatformIdentity, url: URL, document: Document): boolean {
  const { hosts, detect } = platform;
  if (url.protocol !== 'https:' || (hosts.length > 0 && !onHosts(platform, url))) return false;
  return detect === undefined ? hosts.length > 0 : document.querySelector(detect) !== null;
}

/** The first route that the path fits, or null. */
export function matchRoute(descriptor: PlatformDescriptor, url: URL): RouteMatch | null {
  const path = readablePath(url);
  for (const { name, path: pattern, posts } of descriptor.routes) {
    const groups = execute(pattern, path);
    if (groups === null) continue;
    return { name, handle: groups.groups?.['handle'] ?? null, id: groups.groups?.['id'] ?? null, posts };
  }
  return null;
}

/** An absolute https address on the platform (same server where it has no fixed hosts), without fragment; otherwise null. */
export function permalinkOf(address: string, descriptor: PlatformDescriptor, page: URL): string | null {
  const url = parsed(address, page);
  if (url === null || url.protocol !== 'https:' || url.username !== '') return null;
  if (url.hash !== '') url.hash = '';
  const ours = descriptor.hosts.length === 0 ? url.host === page.host : onHosts(descriptor, url);
  return ours && url.href.length <= LENGTHS.permalink ? url.href : null;
}

/** An absolute http(s) address that a text links to, or null. */
export function linkOf(address: string, page: URL): string | null {
  const url = parsed(address, page);
  return url !== null && /^https?:$/.test(url.protocol) && url.href.length <= LENGTHS.address ? url.href : null;
}

function parsed(address: string, page: URL): URL | null {
  try {
    return new URL(address, page);
  } catch {
    // No address.
    return null;
  }
}
