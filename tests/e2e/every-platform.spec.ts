/**
 * Every platform in the extension itself: what its saved page shows of one's own account is stored, number for number, and a page
 * whose numbers have gone is told in the popup within that page view.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { allHosts } from '../../lib/platforms/hosts';
import { openPopup } from '../../scripts/browser/surfaces';
import { pageHeading } from '../../scripts/saved-pages/page-heading';
import { afterFirstUse, expect, test, type Yardstick } from './support/extension';

interface GoldenPost {
  readonly id: string;
  readonly author: { readonly handle: string | null };
  readonly is_repost: boolean;
  readonly is_promoted: boolean;
  readonly metrics: Readonly<Record<string, { readonly value: number; readonly low: number; readonly high: number }>>;
}

interface Case {
  readonly platform: string;
  readonly page: string;
  /** Whose posts are one's own; on a server of its own as the page shows it, without the server. */
  readonly handle: string;
  /** Whether the page is known to show numbers with nearly every post, so that their absence is a fault. */
  readonly expectsNumbers: boolean;
}

const CASES: readonly Case[] = [
  { platform: 'x', page: 'profile.en', handle: 'annaexample', expectsNumbers: true },
  { platform: 'linkedin', page: 'ember-activity.en', handle: 'ana-proba', expectsNumbers: true },
  { platform: 'instagram', page: 'post.en', handle: 'anna.example', expectsNumbers: false },
  { platform: 'facebook', page: 'photo.en', handle: '100000000000001', expectsNumbers: false },
  { platform: 'youtube', page: 'channel.en', handle: 'annaexample', expectsNumbers: true },
  { platform: 'tiktok', page: 'profile.en', handle: 'annaexample', expectsNumbers: true },
  { platform: 'threads', page: 'profile.en', handle: 'anna.example', expectsNumbers: true },
  { platform: 'bluesky', page: 'profile.en', handle: 'anna.example.org', expectsNumbers: true },
  { platform: 'mastodon', page: 'profile-4.3.en', handle: 'ana', expectsNumbers: false },
  // Reddit's numbers stand in attributes too, where nobody reads them but we.
  { platform: 'reddit', page: 'old-listing.en', handle: 'clara', expectsNumbers: false },
  { platform: 'pinterest', page: 'created.en', handle: 'annaexample', expectsNumbers: false },
];

const fixture = ({ platform, page }: Case, ending: string): string =>
  readFileSync(`lib/platforms/${platform}/fixtures/${page}.${ending}`, 'utf8');

function addressOf(html: string): URL {
  const heading = pageHeading(html);
  if (heading === null) throw new Error('a saved page without its first line');
  return new URL(heading.address);
}

/** As after a change of the site: not a digit is left in what people read. */
function withoutNumbers(html: string): string {
  const dom = new JSDOM(html);
  const { document } = dom.window;
  const texts = document.createTreeWalker(document.body, 4);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    node.nodeValue = (node.nodeValue ?? '').replace(/\p{Nd}/gu, '');
  for (const name of ['aria-label', 'title', 'alt'])
    for (const element of document.querySelectorAll(`[${name}]`))
      element.setAttribute(name, (element.getAttribute(name) ?? '').replace(/\p{Nd}/gu, ''));
  return dom.serialize();
}

/** Saved without their styles, posts may stand outside the window or have no height: put one below the other. */
const LAID_OUT =
  '<style>* { transform: none !important; position: static !important; min-height: 1px; overflow: visible !important }</style>';

interface World {
  readonly yardstick: Yardstick;
  /** Opens the saved page of a case, whole or changed. */
  open(which: Case, html?: string): Promise<Page>;
}

async function startWith(start: (options: object) => Promise<Yardstick>, cases: readonly Case[]): Promise<World> {
  const pages = new Map<string, string>();
  const hosts = cases.map((each) => addressOf(fixture(each, 'html')).host);
  const site = { page: (url: URL) => pages.get(url.host) ?? null };
  const servers = hosts.filter((_, at) => cases[at]?.platform === 'mastodon');
  const yardstick = await start({
    viewport: { width: 1280, height: 6000 },
    granted: [...allHosts, ...servers.map((host) => `https://${host}/*`)],
    sites: Object.fromEntries(hosts.map((host) => [host, site])),
  });
  const own = (each: Case, host: string) => servers.includes(host);
  await afterFirstUse(
    yardstick,
    cases.map((each, at) =>
      own(each, hosts[at] ?? '')
        ? { site: hosts[at] ?? '', platform: each.platform }
        : { site: each.platform, display: 'badge' },
    ),
    cases.map((each, at) => {
      const { platform, handle } = each;
      const host = hosts[at] ?? '';
      return own(each, host)
        ? { platform, site: host, handle: `${handle}@${host}`, name: handle }
        : { platform, handle, name: handle };
    }),
  );
  const open = async (which: Case, html = fixture(which, 'html')): Promise<Page> => {
    const address = addressOf(html);
    pages.set(address.host, html.replace('</head>', `${LAID_OUT}</head>`));
    return yardstick.visit(address.href);
  };
  return { yardstick, open };
}

const wanted = (which: Case): Record<string, object> => {
  const { posts } = JSON.parse(fixture(which, 'expected.json')) as { posts: readonly GoldenPost[] };
  const own = posts.filter((post) => post.author.handle === which.handle && !post.is_repost);
  return Object.fromEntries(own.map(({ id, metrics }) => [id, bounds(metrics)]));
};

const bounds = (
  metrics: Readonly<Record<string, { value: number; low: number; high: number } | null | undefined>>,
): object =>
  Object.fromEntries(
    Object.entries(metrics).flatMap(([name, read]) => (read ? [[name, [read.low, read.value, read.high]]] : [])),
  );

test('stores what each of the saved pages shows of the own account, and nothing else', async ({ start }) => {
  test.setTimeout(180_000);
  const { yardstick, open } = await startWith(start, CASES);
  for (const which of CASES) {
    const page = await open(which);
    const stored = async (): Promise<Record<string, object>> => {
      const posts = (await yardstick.posts()).filter(({ platform }) => platform === which.platform);
      return Object.fromEntries(posts.map(({ id, latest }) => [id, bounds(latest)]));
    };
    const expected = wanted(which);
    expect(Object.keys(expected).length, which.platform).toBeGreaterThan(0);
    await expect.poll(stored, { message: which.platform, timeout: 20_000 }).toEqual(expected);
    await page.close();
  }
});

test('tells within the page view that numbers have gone, and stores none of them as nothing', async ({ start }) => {
  test.setTimeout(180_000);
  const cases = CASES.filter(({ expectsNumbers }) => expectsNumbers);
  const { yardstick, open } = await startWith(start, cases);
  for (const which of cases) {
    const page = await open(which, withoutNumbers(fixture(which, 'html')));
    const { page: popup, release } = await openPopup(yardstick, page);
    await expect(
      popup.getByText(/^Not everything is read here|^Posts are here, but none/).first(),
      which.platform,
    ).toBeVisible();
    await release();
    await page.close();
  }
  const numbers = (await yardstick.posts()).flatMap(({ latest }) => Object.values(latest));
  expect(numbers.filter((read) => read.value === 0)).toEqual([]);
});
