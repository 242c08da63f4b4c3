/** Pages that forge posts, numbers and names, speak as if they were ours, and look for traces of us. */
import type { Page } from '@playwright/test';
import { ADDRESSES, truth } from '../../scripts/demo-pages/sites';
import { expectBadges } from './support/badges';
import { afterFirstUse, expect, FERN_ON_LINKEDIN, FERN_ON_X, NOW, test } from './support/extension';
import { expectStored } from './support/stored';

const WHOLE_PAGE = { width: 1280, height: 4400 };
const FORGED = 1000;
/** No window of that size shows more posts. */
const MOST_ON_SCREEN = 100;

/** Puts copies of the first post into the page: `[what, instead][]` says what of its markup is different in each. */
const forge = (page: Page, changes: readonly (readonly (readonly [string, string])[])[]): Promise<void> =>
  page.evaluate((all) => {
    const article = document.querySelector('article');
    const list = document.createElement('div');
    list.innerHTML = all
      .map((one) => one.reduce((markup, [what, instead]) => markup.replaceAll(what, instead), article?.outerHTML ?? ''))
      .join('');
    (article?.parentElement?.parentElement ?? document.body).append(list);
  }, changes);

/** The id of the first post of the page. */
const firstId = (page: Page): Promise<string> =>
  page.evaluate(() => /\/status\/(\d+)/.exec(document.querySelector('article')?.innerHTML ?? '')?.[1] ?? '');

test('of posts forged by the thousand only those on the screen can be kept; the page keeps its frames, other accounts their posts', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }, { site: 'linkedin' }], [FERN_ON_X, FERN_ON_LINKEDIN]);
  await (await yardstick.visit(ADDRESSES.linkedIn)).waitForLoadState();
  await expectStored(yardstick, truth(NOW).linkedIn);
  const before = await yardstick.posts();
  const page = await yardstick.visit(ADDRESSES.x);
  await expectStored(yardstick, [...truth(NOW).linkedIn, ...truth(NOW).x]);
  const id = await firstId(page);
  await forge(
    page,
    Array.from({ length: FORGED }, (_, n) => [[id, String(1_700_000_000_000_000_000n + BigInt(n) * 4096n)]]),
  );
  const frames = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const end = performance.now() + 2000;
        let count = 0;
        const next = (): void => {
          count += 1;
          if (performance.now() > end) done(count);
          else requestAnimationFrame(next);
        };
        next();
      }),
  );
  expect(frames).toBeGreaterThan(10);
  await page.close();
  const after = await yardstick.posts();
  expect(after.length - before.length).toBeLessThan(MOST_ON_SCREEN);
  const isBefore = ({ key }: { readonly key: string }): boolean => before.some((post) => post.key === key);
  expect(after.filter(isBefore)).toEqual(before);
  expect(new Set(after.map(({ accountKey }) => accountKey))).toEqual(
    new Set(['x:fernandoak', 'linkedin:company/fern-and-oak']),
  );
});

test('giant texts and numbers and names of prototypes are cut, unknown or nobody’s', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await expectBadges(page, truth(NOW).x.length);
  const id = await firstId(page);
  const digits = '9'.repeat(400);
  await forge(page, [
    [
      ['fernandoak', '__proto__'],
      [id, '1700000000000000001'],
    ],
    [
      ['fernandoak', 'constructor'],
      [id, '1700000000000000002'],
    ],
    [[`/status/${id}`, '/status/toString']],
    [[id, '1700000000000000003']],
  ]);
  await page.evaluate((many) => {
    const forged = [...document.querySelectorAll('article')].at(-1);
    for (const labelled of forged?.querySelectorAll('[aria-label]') ?? [])
      labelled.setAttribute('aria-label', (labelled.getAttribute('aria-label') ?? '').replace(/\d[\d,]*/g, many));
    for (const shown of forged?.querySelectorAll('[data-testid="app-text-transition-container"] span span') ?? [])
      shown.textContent = many;
    const text = forged?.querySelector('[data-testid=tweetText]');
    if (text) text.textContent = 'fern '.repeat(400_000);
  }, digits);
  await expect
    .poll(async () => (await yardstick.posts()).map(({ key }) => key), { timeout: 30_000 })
    .toContain('x:1700000000000000003');
  const stored = await yardstick.posts();
  expect(new Set(stored.map(({ accountKey }) => accountKey))).toEqual(new Set(['x:fernandoak']));
  expect(stored.filter(({ id: kept }) => !/^\d+$/.test(kept))).toEqual([]);
  const giant = stored.find(({ key }) => key === 'x:1700000000000000003');
  expect(giant?.excerpt?.length ?? 0).toBeLessThanOrEqual(121);
  for (const { latest } of stored)
    for (const count of Object.values(latest)) expect(Number.isSafeInteger(count.value)).toBe(true);
  expect((await yardstick.accounts()).filter(({ relation }) => relation === 'own')).toHaveLength(1);
});

test('what a page says in our name is heard by nobody, and it finds no trace of us but empty elements', async ({
  start,
}) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  const plain = await yardstick.visit(ADDRESSES.x);
  const traces = (): Promise<object> =>
    page.evaluate(() => ({
      names: Object.getOwnPropertyNames(globalThis).toSorted(),
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name),
      asked: performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('chrome-extension:')).length,
      properties: Object.getOwnPropertyNames(document.querySelector('article') ?? {}),
      listens: 'onmessage' in globalThis && globalThis.onmessage !== null,
    }));
  let page = plain;
  const without = await traces();
  await plain.close();
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  page = await yardstick.visit(ADDRESSES.x);
  await expectBadges(page, truth(NOW).x.length);
  await expectStored(yardstick, truth(NOW).x);
  expect(await traces()).toEqual(without);
  const kept = await yardstick.posts();
  const answers = await page.evaluate(async (extension) => {
    const forged = { type: 'capture.store', id: 1, data: { captures: [{ post: { id: '1', metrics: {} } }] } };
    window.postMessage(forged, '*');
    for (const target of [window, document, document.documentElement])
      for (const name of ['message', 'yardstick', 'capture.store'])
        target.dispatchEvent(new CustomEvent(name, { detail: forged }));
    const address = (path: string): string => `chrome-extension://${extension}/${path}`;
    const reached = await Promise.all(
      ['manifest.json', 'popup.html', 'icon/16.png', 'badges.js'].map((path) =>
        fetch(address(path)).then(
          () => true,
          () => false,
        ),
      ),
    );
    return { reached, runtime: 'runtime' in ((globalThis as { chrome?: object }).chrome ?? {}) };
  }, yardstick.extensionId);
  expect(answers).toEqual({ reached: [false, false, false, false], runtime: false });
  expect(await yardstick.posts()).toEqual(kept);
});
