/** An update from each older version, with the data and settings of its time, and one with pages open: all is there afterwards, and reading goes on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { badgesOn } from '../../scripts/browser/badges';
import { ADDRESSES, truth } from '../../scripts/demo-pages/sites';
import { expectChangedLikesRead } from './support/changed-likes';
import { expectBadges } from './support/badges';
import { afterFirstUse, expect, FERN_ON_X, NOW, test, type Yardstick } from './support/extension';
import {
  type Dump,
  dumpOf,
  everyRow,
  fillDatabase,
  placeBuild,
  placeOlderVersion,
  type Tables,
} from './support/older-version';
import { expectStored } from './support/stored';

const WHOLE_PAGE = { width: 1280, height: 4400 };
/** What the extension itself goes on writing, whatever else happens. */
const GROWS = new Set(['events', 'health', 'meta']);
const NEWEST = 4;
/** Two versions are loaded one after the other, which takes its time on a busy machine. */
const PATIENTLY = { timeout: 60_000 };
const OLDER = '0.0.1';
const NEWER = '99.0.0';

interface Chrome {
  readonly storage: {
    readonly local: { set(values: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
  readonly runtime: { getManifest(): { version: string }; reload(): void };
}

/** Settings as the first two versions kept them: with goals, and without what came later. */
const FIRST_SETTINGS = {
  schema: 1,
  sites: { x: { on: true, paused: false, display: 'badge' } },
  ownAddresses: [],
  badges: { density: 'compact', hidden: false, hideKey: 'b', rivals: false },
  goals: { objective: 'awareness', kpis: ['likes', 'shares'] },
  welcome: { sites: true, you: true, goals: true },
  keepTexts: true,
  weekStart: 'sun',
  timeZone: 'Europe/Bucharest',
  language: 'pl',
};
const { goals: _, ...LATER_SETTINGS } = FIRST_SETTINGS;

/** Where the extension lies, at whatever version. */
let folder = '';

const versionOf = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.getManifest().version);

/** What the older version leaves behind: its database and its settings. Returns a page of it. */
async function useOlderVersion(yardstick: Yardstick, dump: Dump): Promise<Page> {
  const page = await yardstick.own('page.html');
  expect(await versionOf(page)).toBe(OLDER);
  await fillDatabase(page, dump);
  const settings = dump.version === 1 ? FIRST_SETTINGS : LATER_SETTINGS;
  await page.evaluate((values) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set(values), {
    settings,
    'welcome-shown': true,
  });
  return page;
}

/** Puts the build in the place of the older version, as the browser does: its pages go, its id and its data stay. `page` is one of its pages. */
async function update(yardstick: Yardstick, page: Page): Promise<void> {
  placeBuild(folder, NEWER);
  await Promise.all([
    yardstick.context.waitForEvent('serviceworker'),
    page.evaluate(() => {
      // Later, since the answer to this call dies with the page.
      setTimeout(() => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.reload(), 0);
    }),
  ]);
}

/** Every row of the dump, as it was, and no other; beside them only what the extension adds by itself in tables that grow. */
function expectRows(found: Tables, dump: Dump): void {
  for (const [table, rows] of Object.entries(dump.tables)) {
    expect(found[table], table).toEqual(expect.arrayContaining([...rows]));
    if (!GROWS.has(table)) expect(found[table], table).toHaveLength(rows.length);
  }
}

test.describe.configure({ timeout: 240_000 });

test.beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'yardstick-update-')), 'extension');
});

test.afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

for (const version of Array.from({ length: NEWEST }, (__, index) => index + 1)) {
  test(`from a version with database ${version}: every row and setting is kept, and reading goes on`, async ({
    start,
  }) => {
    const dump = dumpOf(version, NOW);
    placeOlderVersion(folder, OLDER);
    const yardstick = await start({ folder, viewport: WHOLE_PAGE });
    await update(yardstick, await useOlderVersion(yardstick, dump));

    const page = await yardstick.own('options.html#/display');
    expect(await versionOf(page)).toBe(NEWER);
    await expect.poll(async () => (await everyRow(page)).version, PATIENTLY).toBe(NEWEST * 10);
    expectRows((await everyRow(page)).tables, dump);

    // What was chosen is still chosen; the words are those of the language of then.
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl', PATIENTLY);
    await expect(page.getByRole('radio', { name: 'Zwarty' })).toBeChecked(PATIENTLY);
    await expect
      .poll(() =>
        page.getByRole('combobox').evaluateAll((lists) => lists.map((list) => (list as HTMLSelectElement).value)),
      )
      .toEqual(['sun', 'Europe/Bucharest', 'pl']);
    if (version === 1) await expectMovedGoals(page);

    const site = await yardstick.visit(ADDRESSES.x);
    await expectBadges(site, truth(NOW).x.length);
    const keys = new Set(truth(NOW).x.map(({ key }) => key));
    await expect
      .poll(async () => (await yardstick.posts()).filter(({ key }) => keys.has(key)).length, PATIENTLY)
      .toBe(keys.size);
    const { posts, readings } = dump.tables;
    const after = (await everyRow(page)).tables;
    expect(after['posts']).toEqual(expect.arrayContaining([...(posts ?? [])]));
    expect(after['readings']).toEqual(expect.arrayContaining([...(readings ?? [])]));
    expect(yardstick.context.pages().filter((each) => each.url().endsWith('#/welcome'))).toEqual([]);
  });
}

/** Goals were settings once; now they are the beginning of their log. */
async function expectMovedGoals(page: Page): Promise<void> {
  const changes = async (): Promise<unknown[]> =>
    ((await everyRow(page)).tables['goalChanges'] ?? []).map(({ change }) => change);
  await expect.poll(changes, PATIENTLY).toEqual([
    { kind: 'objective', objective: 'awareness' },
    { kind: 'kpi added', kpi: 'likes' },
    { kind: 'kpi added', kpi: 'shares' },
  ]);
}

test('with a site and pages of its own open: the new version takes the tab over, and each post keeps one badge and its readings', async ({
  start,
}) => {
  placeBuild(folder, OLDER);
  const yardstick = await start({ folder, viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await expectBadges(page, truth(NOW).x.length);
  await expectStored(yardstick, truth(NOW).x);
  const before = await yardstick.readings();
  const panel = await yardstick.own('sidepanel.html');
  expect(await versionOf(panel)).toBe(OLDER);

  await update(yardstick, panel);
  expect(await versionOf(await yardstick.own('options.html'))).toBe(NEWER);
  await page.bringToFront();
  await expectBadges(page, truth(NOW).x.length);
  // One badge for each post: those of the old script are gone.
  await expect.poll(async () => (await badgesOn(page)).length, PATIENTLY).toBe(truth(NOW).x.length);
  await expectStored(yardstick, truth(NOW).x);
  // What was read before stands as it was: the same numbers seen again so soon are no new reading.
  expect(await yardstick.readings()).toEqual(expect.arrayContaining(before));

  // And what changes from now on is read by the new version, in the tab that was open.
  await expectChangedLikesRead(yardstick, page, PATIENTLY);
});
