/** Answers requests for the sites from memory, under their real addresses; everything else is refused and written down. */
import type { BrowserContext, Route } from '@playwright/test';

export interface Site {
  /** The page for an address of this site, or null for 404. Called anew for every request. */
  page(url: URL): string | null;
}

export interface Guard {
  /** Addresses that were asked for and belong to no site served here: must stay empty. */
  readonly strangers: string[];
}

/** As narrow as what the real sites send along, so that nothing works here that their policy would forbid. */
const SITE_POLICY =
  "default-src 'none'; script-src 'nonce-page'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'";

export interface Answer {
  readonly status: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a site says to a request: its page, or nothing; of pictures and the like, that there are none. */
export function answerOf(site: Site, address: string, isDocument: boolean): Answer {
  const body = isDocument ? site.page(new URL(address)) : null;
  if (body === null) return { status: isDocument ? 404 : 204, body: '' };
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': SITE_POLICY },
    body,
  };
}

function answer(route: Route, site: Site): Promise<void> {
  const request = route.request();
  return route.fulfill(answerOf(site, request.url(), request.resourceType() === 'document'));
}

/**
 * Serves `sites` (by host) to all pages and workers of the browser, the extension's worker included.
 * Later routes win, so the refusal of everything comes first; it leaves the extension's own addresses alone.
 */
export async function serveSites(context: BrowserContext, sites: Readonly<Record<string, Site>>): Promise<Guard> {
  const guard: Guard = { strangers: [] };
  await context.route(/^(https?|wss?):/, (route) => {
    guard.strangers.push(route.request().url());
    return route.abort();
  });
  for (const [host, site] of Object.entries(sites)) {
    await context.route(
      (url) => url.protocol === 'https:' && url.host === host,
      (route) => answer(route, site),
    );
  }
  return guard;
}
