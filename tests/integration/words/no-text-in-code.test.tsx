// @vitest-environment jsdom
/**
 * Every word on the screen comes from the catalogue: with each text of it in brackets, nothing with letters stands outside of brackets
 * but what is the user's own, a name, or written by the browser (dates, numbers, names of zones and languages).
 */
import { screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
// The longest of the pages: loaded beforehand, so that none of them is waited for longer than for the others.
import '@/components/help/help-page';
import { Options } from '@/components/options/options';
import { Panel } from '@/components/panel/panel';
import { Popup } from '@/components/popup/popup';
import { LANGUAGES } from '@/lib/i18n/languages';
import { everyPlatform } from '@/lib/platforms/every-platform';
import { loadSample } from '@/lib/sample/load-sample';
import { db } from '@/lib/storage/db';
import { DAY, NOW } from '@/tests/support/made-up';
import { freshPages, onX, type Pages, reported, show } from '@/tests/support/pages';

vi.mock('@/lib/i18n/messages/en', async (original) => {
  const { en } = await original<{ en: Readonly<Record<string, string>> }>();
  return { en: Object.fromEntries(Object.entries(en).map(([key, text]) => [key, `⟦${text}⟧`])) };
});

vi.mock('@/lib/i18n/messages/en/help', async (original) => {
  const { help } = await original<{ help: Readonly<Record<string, string>> }>();
  return { help: Object.fromEntries(Object.entries(help).map(([key, text]) => [key, `⟦${text}⟧`])) };
});

const SHOWN = ['aria-label', 'title', 'placeholder', 'alt'] as const;
/** Written by the browser or the same in every language: days, months, zones, shortened numbers, keys, our name. */
const BY_THE_BROWSER =
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b(?:UTC|GMT|Coordinated Universal Time|Alt|Ctrl|Shift|am|pm|at)\b|\b[A-Z][a-zA-Z_]+\/[A-Z][a-zA-Z_/]+\b|\d+(?:\.\d+)?[KM]\b/g;

let pages: Pages;
let names: string[];

beforeEach(async () => {
  pages = await freshPages();
  await onX(pages);
  await loadSample(NOW, 'UTC');
  const [accounts, posts] = [await db.accounts.toArray(), await db.posts.toArray()];
  await reported({ accountKey: accounts[0]?.key ?? null });
  names = [
    ...everyPlatform.map(({ name }) => name),
    ...Intl.supportedValuesOf('timeZone').map((zone) => zone.replaceAll('_', ' ')),
    ...LANGUAGES.map((code) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code),
    ...accounts.flatMap(({ name, handle }) => [name ?? '', handle, `@${handle}`]),
    ...posts.flatMap(({ excerpt, hashtags, campaigns, links, permalink }) => [
      excerpt ?? '',
      ...hashtags,
      ...campaigns,
      ...links,
      permalink ?? '',
    ]),
  ]
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length);
});

/** What is left of a text without brackets, the user's own words and what the browser writes. */
function foreignPart(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  for (const name of names) rest = rest.replaceAll(name, ' ');
  return rest.replace(BY_THE_BROWSER, ' ').trim();
}

function foreignTexts(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest('script, style, textarea') === null) texts.push(node.nodeValue ?? '');
  for (const name of SHOWN)
    for (const element of document.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name) ?? '');
  return [...new Set(texts.map(foreignPart).filter((text) => /\p{L}{2}/u.test(text)))];
}

async function settled(view: ComponentType): Promise<void> {
  show(view);
  await waitFor(() => expect(document.querySelector('h1, h2')).not.toBeNull());
  await waitFor(() => expect(document.querySelectorAll('.skeleton')).toHaveLength(0));
}

it.each(['welcome', 'sites', 'accounts', 'goals', 'data', 'display', 'health', 'help', 'about'])(
  'in the options: %s',
  async (route) => {
    window.location.hash = `#/${route}`;
    await settled(Options);
    expect(foreignTexts()).toEqual([]);
  },
  // On a busy machine the guide, the longest of them, takes its time.
  30_000,
);

it.each([0, 1, 2])('in the side panel, view %i', async (index) => {
  await settled(Panel);
  const tab = (await screen.findAllByRole('tab'))[index];
  if (tab === undefined) throw new Error('the panel has no such view');
  tab.click();
  await waitFor(() => expect(tab.getAttribute('aria-selected')).toBe('true'));
  await waitFor(() => expect(screen.getByRole('tabpanel').textContent?.length).toBeGreaterThan(40));
  expect(foreignTexts()).toEqual([]);
  expect(names.some((name) => document.body.textContent?.includes(name))).toBe(true);
});

it('in the side panel, one post', async () => {
  const [post] = (await db.posts.toArray()).filter(({ publishedAt }) => (publishedAt ?? 0) < NOW - 30 * DAY);
  await fakeBrowser.storage.session.set({ 'panel:post': { postKey: post?.key, at: NOW } });
  await settled(Panel);
  await screen.findByRole('slider');
  expect(foreignTexts()).toEqual([]);
  expect(document.body.textContent).toContain(post?.excerpt);
});

it('in the popup', async () => {
  await settled(Popup);
  expect(foreignTexts()).toEqual([]);
});
