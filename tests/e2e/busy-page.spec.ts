/** A page on which our work would take too much of its time: less is done there, the user is told, and it ends when the page is calm. */
import { drawnBadges } from './support/badges';
import { afterFirstUse, expect, FERN_ON_X, NOW, test } from './support/extension';
import { xProfile } from '../../scripts/demo-pages/x-page';
import { FERN_AND_OAK } from '../../scripts/demo-pages/people';
import { FEED } from './support/virtual-feed';

/** Posts with so much hidden in them that each look takes long, in which something changes all the time, until "Home" is pressed. */
const BUSY = `
for (const article of document.querySelectorAll('article')) {
  const hidden = document.createElement('div');
  hidden.hidden = true;
  hidden.className = 'busy';
  hidden.innerHTML = '<i></i>'.repeat(20000);
  article.append(hidden);
}
const texts = [...document.querySelectorAll('[data-testid="tweetText"]')];
let n = 0;
const change = setInterval(() => { n += 1; for (const text of texts) text.lastChild.textContent = 'Seen ' + n + ' times.'; }, 50);
document.querySelector('a[data-testid="AppTabBar_Home_Link"]').addEventListener('click', (event) => { event.preventDefault(); clearInterval(change); for (const each of document.querySelectorAll('.busy')) each.remove(); });
`;

test('a page that makes our work long is read more slowly, Health says so, and it is read as before once it is calm', async ({
  start,
}) => {
  test.slow();
  const site = {
    page: () => xProfile(FERN_AND_OAK, FERN_AND_OAK, FEED.slice(0, 8), { now: NOW, theme: 'light' }, BUSY),
  };
  const yardstick = await start({ sites: { 'x.com': site } });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit('https://x.com/fernandoak');
  const health = await yardstick.own('options.html#/health');
  const sentence = health.getByText(/Yardstick reads more slowly on this page/);
  await page.bringToFront();
  await expect(sentence).toHaveText(/^x\.com\/fernandoak /, { timeout: 60_000 });
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(sentence).toHaveCount(0, { timeout: 90_000 });
  await expect.poll(async () => (await drawnBadges(page)).length, { timeout: 20_000 }).toBeGreaterThan(0);
});
