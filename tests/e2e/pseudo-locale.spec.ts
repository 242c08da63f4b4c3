/** The interface in a made-up language that is two fifths longer: every text comes from the catalogue, and every place is large enough for it. */
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../lib/i18n/languages';
import { everyPlatform } from '../../lib/platforms/every-platform';
import { rowsOf } from '../../scripts/browser/database';
import { ADDRESSES } from '../../scripts/demo-pages/sites';
import { alteredBuild, openOverlay } from './support/altered-build';
import { expect, test, type Yardstick } from './support/extension';
import { pseudoInFinnish, STAND_IN } from './support/pseudo-locale';
import { eachScreen, filled } from './support/screens';

const { alter, missing } = await pseudoInFinnish();
let folder: string;

test.beforeAll(() => {
  folder = alteredBuild((script) => openOverlay(alter(script)));
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wordsIn = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? [];

/** Words that the browser writes: dates, units, zones and languages. */
function wordsOfBrowser(): string[] {
  const dates = Array.from({ length: 365 }, (_, day) => Date.UTC(2026, 0, 1 + day, 12));
  const formats = [
    { dateStyle: 'full', timeStyle: 'full' },
    { weekday: 'short' },
    { month: 'short' },
    { weekday: 'long', month: 'long' },
  ] as const;
  return [
    ...dates.flatMap((date) =>
      formats.flatMap((format) => wordsIn(new Intl.DateTimeFormat(STAND_IN, format).format(date))),
    ),
    ...wordsIn(new Intl.NumberFormat(STAND_IN, { notation: 'compact' }).format(12_000)),
    ...wordsIn(new Intl.NumberFormat(STAND_IN, { notation: 'compact' }).format(12_000_000)),
    ...Intl.supportedValuesOf('timeZone').flatMap(wordsIn),
    ...LANGUAGES.flatMap((code) => wordsIn(new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? '')),
    'UTC',
    'GMT',
    'kB',
    'MB',
    'GB',
    'Alt',
    'Ctrl',
    'Shift',
    'ja',
    'klo',
  ];
}

/** Everything that is the user's own or a name. */
async function ownWords(yardstick: Yardstick): Promise<ReadonlySet<string>> {
  const page = await yardstick.own('options.html');
  const rows = [await rowsOf(page, 'accounts'), await rowsOf(page, 'posts'), await rowsOf(page, 'goalChanges')];
  await page.close();
  return new Set([
    ...rows.flatMap((each) => wordsIn(JSON.stringify(each))),
    ...wordsIn(JSON.stringify(everyPlatform)),
    ...wordsOfBrowser(),
  ]);
}

/** What stands outside of brackets and is neither the user's nor the browser's. Brackets may stand in brackets. */
function foreign(text: string, own: ReadonlySet<string>): boolean {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return wordsIn(rest).some((word) => !own.has(word));
}

/** Texts as they are seen, those for screen readers and hints among them; of badges too. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const read = (root: Node): void => {
      if (root instanceof Text) texts.push(root.data);
      if (root instanceof Element) {
        // Initials of a name are no words.
        if (root.matches('script, style, textarea, .account-mark')) return;
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
          const value = root.getAttribute(name);
          if (value !== null) texts.push(value);
        }
        if (root.shadowRoot !== null) read(root.shadowRoot);
      }
      for (const child of root.childNodes) read(child);
    };
    const hosts = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null);
    if (location.protocol === 'chrome-extension:') read(document.body);
    else for (const { shadowRoot } of hosts) if (shadowRoot !== null) read(shadowRoot);
    return texts;
  });

/** Elements that cut off what they hold without a hint that says the whole, and the page itself where it is too wide. */
const clippedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot === null ? [] : all(each.shadowRoot)),
      ]);
    const isOurs = (element: Element): boolean =>
      location.protocol === 'chrome-extension:' || element.getRootNode() instanceof ShadowRoot;
    const cuts = (element: Element): boolean => {
      const { overflowX, overflowY, clipPath, visibility } = getComputedStyle(element);
      if (clipPath !== 'none' || visibility === 'hidden' || !element.checkVisibility()) return false;
      const isWide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isHigh = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      const isHinted = element.closest('[title]') !== null;
      // What can be scrolled on purpose, by the keyboard too.
      const isScrolled =
        (overflowX === 'auto' || overflowX === 'scroll') && element.matches('[tabindex="0"], [tabindex="0"] *');
      return (isWide || isHigh) && !isHinted && !isScrolled && (element.textContent ?? '').trim() !== '';
    };
    /** The innermost that sticks out of what cuts it off. */
    const culprit = (element: Element): Element => {
      const { right } = element.getBoundingClientRect();
      return (
        [...element.querySelectorAll('*')].findLast((each) => each.getBoundingClientRect().right > right + 1) ?? element
      );
    };
    const found = all(document)
      .filter((element) => isOurs(element) && cuts(element))
      .map((element) => {
        const { className, textContent } = culprit(element);
        return `${element.className} cuts off ${className}: ${(textContent ?? '').slice(0, 60)}`;
      });
    const { scrollWidth, clientWidth } = document.documentElement;
    return location.protocol === 'chrome-extension:' && scrollWidth > clientWidth
      ? [`the page: ${scrollWidth}`, ...found]
      : found;
  });

test('finds every text of the language that it replaces', () => {
  expect(missing()).toEqual([]);
});

test('pages: all of it from the catalogue, none of it cut off at 340', async ({ start }) => {
  test.setTimeout(240_000);
  const yardstick = await start({ folder, viewport: { width: 340, height: 900 } });
  await filled(yardstick, { language: STAND_IN });
  const own = await ownWords(yardstick);
  const faults: string[] = [];
  await eachScreen(yardstick, async (name, page) => {
    const texts = (await textsOn(page)).filter((text) => text.trim() !== '');
    expect(texts.filter((text) => text.includes('⟦')).length, `texts in brackets on ${name}`).toBeGreaterThan(5);
    faults.push(...texts.filter((text) => foreign(text, own)).map((text) => `${name}, not in the catalogue: ${text}`));
    faults.push(...(await clippedOn(page)).map((where) => `${name}, cut off: ${where}`));
  });
  expect([...new Set(faults)]).toEqual([]);
});

test('badges and their card', async ({ start }) => {
  const yardstick = await start({ folder });
  await filled(yardstick, { language: STAND_IN });
  const own = await ownWords(yardstick);
  const page = await yardstick.visit(ADDRESSES.x);
  await page.setViewportSize({ width: 700, height: 900 });
  const badge = await page.locator('button.chip').first().boundingBox();
  if (badge === null) throw new Error('the badge is not drawn');
  await page.mouse.move(badge.x + badge.width / 2, badge.y + badge.height / 2);
  await expect(page.locator('.card[lang] h2')).toBeVisible();
  const texts = await textsOn(page);
  expect(texts.filter((text) => foreign(text, own))).toEqual([]);
  expect(await clippedOn(page)).toEqual([]);
});
