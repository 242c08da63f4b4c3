// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOGUE } from '@/lib/domain/catalogue/catalogue';
import { ACCOUNT_METRICS } from '@/lib/domain/metrics';
import { LANGUAGES } from '@/lib/i18n/languages';
import { en } from '@/lib/i18n/messages/en';
import { everyPlatform } from '@/lib/platforms/every-platform';
import { platforms } from '@/lib/platforms/registry';
import { freshPages, given, show } from '@/tests/support/pages';
import { Options } from '../options/options';
import { pictureFile, PICTURES, type PictureName, THEMES } from './pictures';

const words: Readonly<Record<string, string>> = en;
const scrolledTo: string[] = [];
/** Pages are loaded when they are asked for; a busy machine takes its time, ms. */
const PATIENCE = 15_000;

vi.setConfig({ testTimeout: 2 * PATIENCE });

beforeEach(async () => {
  await freshPages();
  scrolledTo.length = 0;
  // The document of the tests has no layout to scroll.
  Element.prototype.scrollIntoView = function keep(this: Element) {
    scrolledTo.push(this.id);
  };
});

async function open(address = '#/help'): Promise<void> {
  window.location.hash = address;
  show(Options);
  await screen.findByRole('heading', { level: 1, name: 'Help' }, { timeout: PATIENCE });
}

/** What stands beside a term in the section with this heading. */
function meaningOf(term: string, heading: string): string {
  const section = screen.getByRole('region', { name: heading });
  const found = [...section.querySelectorAll('dt')].find((each) => each.textContent === term);
  return found?.nextElementSibling?.textContent ?? '';
}

describe('the numbers', () => {
  it.each([...Object.keys(CATALOGUE), ...ACCOUNT_METRICS])('explain %s', async (id) => {
    await open();
    const name = words[`metric.${id}`];
    expect(name).toBeDefined();
    const meaning = meaningOf(name ?? '', 'What each number means');
    expect(meaning.length).toBeGreaterThan(10);
    expect(meaning).not.toContain('metric.');
  });

  it('say how rates are worked out', async () => {
    await open();
    expect(meaningOf('Click-through rate by impressions', 'Rates')).toContain('link clicks ÷ impressions');
  });
});

describe('the sites', () => {
  it.each(everyPlatform.map(({ name }) => name))('tell what is read on %s, as the README does', async (name) => {
    await open();
    const platform = platforms.find((each) => each.name === name);
    const facts = everyPlatform.find((each) => each.name === name);
    const meaning = meaningOf(platform?.hosts.length === 0 ? `${name}, any server` : name, 'Site by site');
    const shown = [...Object.keys(facts?.metrics ?? {}), ...Object.keys(platform?.account.metrics ?? {})];
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.filter((metric) => !meaning.includes(words[`metric.${metric}`] ?? '?'))).toEqual([]);
  });

  it('keep apart what the author alone sees', async () => {
    await open();
    expect(meaningOf('LinkedIn', 'Site by site')).toMatch(/On your own posts only [^.]*Impressions/);
    expect(meaningOf('X', 'Site by site')).not.toContain('On your own posts only');
  });
});

describe('addresses', () => {
  it('of the contents and of the text lead to headings and pages that exist', async () => {
    await open();
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    const places = links.flatMap((href) => /^#\/help\/(.+)$/.exec(href)?.[1] ?? []);
    const pages = links.flatMap((href) => /^#\/(\w+)$/.exec(href)?.[1] ?? []);
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((place) => !/^H[23]$/.test(document.getElementById(place)?.tagName ?? ''))).toEqual([]);
    const inMenu = within(screen.getByRole('navigation', { name: 'Options' })).getAllByRole('link');
    const known = inMenu.map((link) => link.getAttribute('href')?.replace('#/', ''));
    expect(pages.filter((page) => !known.includes(page))).toEqual([]);
    expect(places.length + pages.length).toBe(links.length);
  });

  it('go to the heading of a part, which then has the focus', async () => {
    await open('#/help/site-changes');
    const heading = await screen.findByRole('heading', { name: 'When a site changes its page' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(scrolledTo).toContain('site-changes');
    window.location.hash = '#/help/ranges';
    await waitFor(() => expect(document.activeElement?.id).toBe('ranges'));
  });

  it('of no part of the guide open the guide', async () => {
    await open('#/help/nonsense');
    expect(scrolledTo).toEqual([]);
  });

  it.each([
    ['#/health', 'What to do when a site changes', '#/help/site-changes'],
    ['#/sites', 'What is read on each site, and what is not', '#/help/read'],
    ['#/goals', 'What each number means', '#/help/numbers'],
  ])('of %s lead on to the part it is about', async (page, name, address) => {
    window.location.hash = page;
    show(Options);
    const link = await screen.findByText(name, {}, { timeout: PATIENCE });
    expect(link.getAttribute('href')).toBe(address);
  });
});

describe('the pictures', () => {
  const files = (Object.keys(PICTURES) as PictureName[]).flatMap((name) =>
    THEMES.map((theme) => [name, theme, `public/${pictureFile(name, theme)}`] as const),
  );

  /** Pixels of a WebP picture without transparency, as its first bytes tell them. */
  function sizeOf(path: string): { width: number; height: number } {
    const bytes = readFileSync(path);
    expect(bytes.toString('latin1', 8, 15)).toBe('WEBPVP8');
    const isExtended = bytes.toString('latin1', 15, 16) === 'X';
    return isExtended
      ? { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
      : { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  }

  it.each(files)('%s, %s, is there, twice as sharp as it is drawn', (name, _, path) => {
    expect(existsSync(path), `${path} is missing: run npm run help:pictures`).toBe(true);
    const { width, height } = PICTURES[name];
    expect(sizeOf(path)).toEqual({ width: 2 * width, height: 2 * height });
  });

  it('are small', () => {
    expect(files.reduce((sum, [, , path]) => sum + statSync(path).size, 0)).toBeLessThan(400_000);
  });

  it('are all shown, in light and dark, each with words for those who do not see it', async () => {
    await open();
    const shown = [...document.querySelectorAll('picture')].map((picture) => [
      picture.querySelector('img')?.getAttribute('src'),
      picture.querySelector('source')?.getAttribute('srcset'),
    ]);
    const expected = (Object.keys(PICTURES) as PictureName[]).map((name) =>
      THEMES.map((theme) => `/${pictureFile(name, theme)}`),
    );
    expect(new Set(shown.flat())).toEqual(new Set(expected.flat()));
    expect(shown).toHaveLength(expected.length);
    expect([...document.querySelectorAll('img')].filter(({ alt }) => alt.length < 40)).toEqual([]);
  });
});

it.each(LANGUAGES)('speaks the language of the interface: %s', async (language) => {
  await given({ language });
  window.location.hash = '#/help/ranges';
  show(Options);
  await waitFor(() => expect(document.activeElement?.id).toBe('ranges'), { timeout: PATIENCE });
  expect(document.querySelectorAll('.help-part')).toHaveLength(6);
  expect(document.body.textContent).not.toMatch(/\bhelp\.|[{}]/);
});
