/** Pages that want to harm: they break the built-ins of their world, rebuild themselves without end, and press badges by script. */
import { ADDRESSES, truth } from '../../scripts/demo-pages/sites';
import { expectBadges } from './support/badges';
import { afterFirstUse, expect, FERN_ON_X, NOW, test } from './support/extension';
import { expectStored } from './support/stored';

const WHOLE_PAGE = { width: 1280, height: 4400 };

/** What a page can do to its own world before anything else runs. */
const BROKEN_WORLD = `
const refuse = () => { throw new Error('broken by the page'); };
Array.prototype.map = refuse; Array.prototype.flatMap = refuse; Map.prototype.set = refuse; Set.prototype.add = refuse;
JSON.parse = refuse; JSON.stringify = refuse; globalThis.MutationObserver = refuse; globalThis.IntersectionObserver = refuse;
Element.prototype.attachShadow = refuse; Element.prototype.querySelectorAll = refuse; Element.prototype.getBoundingClientRect = refuse;
`;

test('a page that breaks its own built-ins is read as ever', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.context.newPage();
  await page.goto(ADDRESSES.x);
  await page.evaluate(BROKEN_WORLD);
  await expectBadges(page, truth(NOW).x.length);
  await expectStored(yardstick, truth(NOW).x);
});

test('names of prototypes, scripts and marks of direction in a post stay text', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await page.evaluate(() => {
    for (const text of document.querySelectorAll('[data-testid=tweetText]')) {
      text.textContent =
        '__proto__ constructor \u202Eevil <img src=x onerror="globalThis.harmed=1"><script>globalThis.harmed=1</script>';
    }
  });
  await expectBadges(page, truth(NOW).x.length);
  await expect.poll(async () => (await yardstick.posts()).length).toBe(truth(NOW).x.length);
  const panel = await yardstick.own('sidepanel.html');
  await panel.getByRole('tab', { name: 'Posts', exact: true }).click();
  await panel.getByText('__proto__').first().waitFor();
  for (const each of [page, panel]) expect(await each.evaluate(() => 'harmed' in globalThis)).toBe(false);
  expect((await yardstick.posts()).filter(({ excerpt }) => excerpt?.includes('\u202E') === true)).toEqual([]);
});

test('a page cannot see into a badge, and its clicks on it open nothing', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await expectBadges(page, truth(NOW).x.length);
  const tried = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('article div')].filter(
      (each) => each.attributes.length === 0 && each.childNodes.length === 0,
    );
    for (const host of hosts) host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    return {
      hosts: hosts.length,
      open: hosts.filter(({ shadowRoot }) => shadowRoot !== null).length,
      chrome: 'runtime' in ((globalThis as { chrome?: object }).chrome ?? {}),
    };
  });
  // One element of the page itself looks like a host too.
  expect(tried.hosts).toBeGreaterThanOrEqual(truth(NOW).x.length);
  expect(tried).toMatchObject({ open: 0, chrome: false });
  const own = await yardstick.own('options.html');
  const wish = await own.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<object> } } } }
    ).chrome.storage.session.get('panel:post'),
  );
  expect(wish).toEqual({});
});

test('a page that changes without end and takes every badge away keeps its frames, and its posts are kept', async ({
  start,
}) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  const frames = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let count = 0;
        const storm = (): void => {
          count += 1;
          for (const article of document.querySelectorAll('article')) {
            for (const each of article.querySelectorAll('div'))
              if (each.attributes.length === 0 && each.childNodes.length === 0) each.remove();
            article.append(document.createElement('i'));
            if (article.querySelectorAll(':scope > i').length > 20) article.querySelector(':scope > i')?.remove();
          }
          if (performance.now() > 8000) done(count);
          else requestAnimationFrame(storm);
        };
        storm();
      }),
  );
  expect(frames).toBeGreaterThan(60);
  await expectStored(yardstick, truth(NOW).x);
});
