/** What a person may set in the system, on every page in its main states: large text, no motion, colours of one's own; and the rules a program can check for what else is seen. */
import { rmSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ADDRESSES } from '../../scripts/demo-pages/sites';
import { alteredBuild, openOverlay } from './support/altered-build';
import { expect, test } from './support/extension';
import { eachPanelView, eachScreen, filled, popupView } from './support/screens';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function brokenRules(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** The page where it must be scrolled sideways, and texts that stick out of it. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const panes = [...document.querySelectorAll('.tab-panel, main')].filter(
      (pane) => pane.scrollWidth > pane.clientWidth + 1 && getComputedStyle(pane).overflowX !== 'visible',
    );
    return [
      ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth}`] : []),
      ...panes.map((pane) => `${pane.className}: ${pane.scrollWidth} of ${pane.clientWidth}`),
    ];
  });

/** Whatever would move. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lasts = (durations: string): boolean => durations.split(',').some((each) => Number.parseFloat(each) > 0);
    const styled = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
      return (
        lasts(transitionDuration) ||
        (animationName !== 'none' && lasts(animationDuration)) ||
        scrollBehavior === 'smooth'
      );
    });
    return styled.map(({ tagName, className }) => `${tagName}.${className}`);
  });

/** Verdicts and marks that would be told apart by colour alone, and bars that are not drawn. */
const colourAlone = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const verdicts = [...document.querySelectorAll('.verdict')].filter(
      (each) => (each.textContent ?? '').trim() === '' && each.querySelector('svg') === null,
    );
    const seen = (element: Element): boolean => {
      const { backgroundColor, borderTopWidth, forcedColorAdjust, width } = getComputedStyle(element);
      const surface = getComputedStyle(document.body).backgroundColor;
      if (width === '0px') return true;
      return (
        borderTopWidth !== '0px' ||
        (backgroundColor !== surface && backgroundColor !== 'rgba(0, 0, 0, 0)') ||
        forcedColorAdjust === 'none'
      );
    };
    const bars = [...document.querySelectorAll('.kpi-bar-fill, .kpi-bar-tick, .week-age-bar > span')].filter(
      (each) => !seen(each),
    );
    return [...verdicts, ...bars].map(({ className, textContent }) => `${className}: ${textContent ?? ''}`);
  });

/** Goes through the first stops of the page by Tab; those on which nothing shows where the focus is. */
async function unseenFocus(page: Page, stops: number): Promise<string[]> {
  const unseen: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return null;
      for (
        let element: Element | null = at, level = 0;
        element !== null && level < 3;
        element = element.parentElement, level += 1
      ) {
        for (const drawn of [getComputedStyle(element), getComputedStyle(element, '::after')])
          if (drawn.outlineStyle !== 'none' && Number.parseFloat(drawn.outlineWidth) > 0) return null;
      }
      return `${at.tagName}.${at.className}`;
    });
    if (fault !== null) unseen.push(fault);
  }
  return unseen;
}

test('200 % zoom of a window of 640, which is 320: nothing is scrolled sideways', async ({ start }) => {
  test.setTimeout(240_000);
  const yardstick = await start({ viewport: { width: 320, height: 450 } });
  await filled(yardstick);
  const faults: string[] = [];
  await eachScreen(yardstick, async (name, page) => {
    faults.push(...(await tooWide(page)).map((where) => `${name}, ${where}`));
  });
  expect(faults).toEqual([]);
});

test('reduced motion: nothing moves', async ({ start }) => {
  test.setTimeout(240_000);
  const yardstick = await start();
  await filled(yardstick);
  const faults: string[] = [];
  await eachScreen(yardstick, async (name, page) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // What had begun before may end.
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    faults.push(...(await moving(page)).map((what) => `${name}, ${what}`));
  });
  expect([...new Set(faults)]).toEqual([]);
});

test('forced colours: verdicts are told by sign and word, targets are drawn, the focus is seen', async ({ start }) => {
  test.setTimeout(240_000);
  const yardstick = await start({ viewport: { width: 400, height: 900 } });
  await filled(yardstick);
  const faults: string[] = [];
  await eachScreen(yardstick, async (name, page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    faults.push(...(await colourAlone(page)).map((what) => `${name}, by colour alone: ${what}`));
    faults.push(...(await unseenFocus(page, 12)).map((what) => `${name}, focus not seen on ${what}`));
  });
  expect([...new Set(faults)]).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`rules for what opens later: a selection, a campaign, the sheet to print, the popup, ${colorScheme}`, async ({
    start,
  }) => {
    test.setTimeout(240_000);
    const yardstick = await start({ colorScheme, viewport: { width: 360, height: 900 } });
    await filled(yardstick);
    const faults: string[] = [];
    const look = async (name: string, page: Page): Promise<void> => {
      faults.push(...(await brokenRules(page)).map((rule) => `${name}, ${rule}`));
    };
    await eachPanelView(yardstick, look);
    await popupView(yardstick, look);
    expect(faults).toEqual([]);
  });

  test(`rules for badges and their card, which fit and announce nothing by themselves, ${colorScheme}`, async ({
    start,
  }) => {
    test.setTimeout(180_000);
    const folder = alteredBuild(openOverlay);
    const yardstick = await start({ folder, colorScheme, theme: colorScheme });
    await filled(yardstick);
    const page = await yardstick.visit(ADDRESSES.x);
    const chip = page.locator('button.chip').first();
    await expect(chip).toBeVisible();
    const badge = await chip.boundingBox();
    if (badge === null) throw new Error('the badge is not drawn');
    await page.mouse.move(badge.x + badge.width / 2, badge.y + badge.height / 2);
    const card = page.locator('.card[lang]');
    await expect(card).toBeVisible();
    const ours = /(?:class="(?:chip|pill|card|raw|explanation|footnote|action|verdict)|<t[dhr]|<h2)/;
    expect((await brokenRules(page)).filter((rule) => ours.test(rule))).toEqual([]);
    expect(await card.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    const announced = await chip.evaluate(
      (element) =>
        (element.getRootNode() as ShadowRoot).querySelectorAll('[aria-live], output, [role=status], [role=alert]')
          .length,
    );
    expect(announced).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });
}
