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

async function answer(route: Route, site: Site): Promise<void> {
  const url = new URL(route.request().url());
  const isDocument = route.request().resourceType() === 'document';
  const body = isDocument ? site.page(url) : null;
  if (body === null) return route.fulfill({ status: isDocument ? 404 : 204, body: '' });
  return route.fulfill({
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': SITE_POLICY },
    body,
  });
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
