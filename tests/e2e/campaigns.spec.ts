/** A campaign made by hand and one made by a rule: what they come to, and that new posts join while they are read. */
import { putRows } from '../../scripts/browser/database';
import type { FeedPost } from '../../scripts/demo-pages/feed';
import { history } from '../../scripts/demo-pages/history';
import { FERN_AND_OAK } from '../../scripts/demo-pages/people';
import { xProfile } from '../../scripts/demo-pages/x-page';
import { afterFirstUse, expect, FERN_ON_X, NOW, test, type Yardstick } from './support/extension';

const CAMPAIGN = 'Autumn shelf';

const NEW_POST: FeedPost = {
  author: FERN_AND_OAK,
  hoursAgo: 2,
  kind: 'text',
  text: 'The last fern of the autumn shelf has found a window.',
  counts: { comments: 4, shares: 5, likes: 120, saves: 6, impressions: 2_400 },
};

const SITE = {
  page: (url: URL) =>
    url.pathname === '/fernandoak'
      ? xProfile(FERN_AND_OAK, FERN_AND_OAK, [NEW_POST], { now: NOW, theme: 'light' })
      : null,
};

/** The panel on the posts of an account with a year behind it. */
async function postsInPanel(yardstick: Yardstick) {
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const options = await yardstick.own('options.html');
  await putRows(options, { ...history(NOW, 'Europe/London') });
  await options.close();
  const panel = await yardstick.own('sidepanel.html');
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.getByRole('tab', { name: 'Posts' }).click();
  return panel;
}

type Panel = Awaited<ReturnType<typeof postsInPanel>>;

/** Puts the posts from the tenth to the twelfth, all older than two weeks, into the campaign. */
async function makeByHand(panel: Panel): Promise<void> {
  const boxes = panel.getByRole('checkbox', { name: /^Select / });
  await boxes.nth(10).click();
  await boxes.nth(12).click({ modifiers: ['Shift'] });
  await panel.getByRole('button', { name: 'Set campaign' }).click();
  await panel.getByRole('combobox', { name: 'Add to a campaign' }).fill(CAMPAIGN);
  await panel.keyboard.press('Enter');
  await expect(panel.getByText(`3 posts are now in ${CAMPAIGN}.`)).toBeVisible();
  await panel.getByRole('combobox', { name: 'Campaign', exact: true }).selectOption(CAMPAIGN);
  await expect(panel.getByRole('heading', { name: `${CAMPAIGN}: 3 posts` })).toBeVisible();
}

test('made by hand: what it came to day by day, in its first week, and for its money', async ({ start }) => {
  const yardstick = await start();
  const panel = await postsInPanel(yardstick);
  await makeByHand(panel);
  const result = panel.getByRole('region', { name: CAMPAIGN });

  await result.getByText('Plan: cost, value and rule').click();
  await result.getByRole('textbox', { name: 'Cost in all' }).fill('20');
  await result.getByRole('textbox', { name: 'Value of one' }).fill('2.50');
  await panel.keyboard.press('Tab');
  const stored = (await yardstick.posts()).filter(({ campaigns }) => campaigns.includes(CAMPAIGN));
  const fact = (name: string) => result.locator('dl > div', { hasText: name }).locator('dd');
  const shown = /^[\d,]+/.exec((await fact('Engagements').first().textContent()) ?? '')?.[0] ?? '';
  const engagements = Number(shown.replaceAll(',', ''));
  expect(stored).toHaveLength(3);
  expect(engagements).toBeGreaterThan(0);
  await expect(fact('Value (engagements)')).toContainText((engagements * 2.5).toLocaleString('en'));
  await expect(fact('Cost of one (engagements)')).toContainText((20 / engagements).toFixed(2));
  const percent = Math.round(((engagements * 2.5 - 20) / 20) * 100);
  await expect(fact('Return on cost')).toContainText(percent.toLocaleString('en'));

  await expect(result.getByRole('heading', { name: 'The first seven days' })).toBeVisible();
  await expect(
    result.getByText(/^\d posts?, [\d,]+(?: to [\d,]+)? engagements at the end of the seventh day\./),
  ).toBeVisible();
  await expect(result.getByRole('img', { name: /^Engagements since the first post/ })).toBeVisible();
  // The curve tells its days to the keyboard as it does to the pointer.
  await result.getByRole('slider').focus();
  await panel.keyboard.press('ArrowLeft');
  const day = await result.getByRole('slider').getAttribute('aria-valuetext');
  expect(day).toMatch(/^Day \d+: .+ engagements of \d posts?\.$/);
  await expect(result.getByText(day ?? '', { exact: true })).toBeVisible();
});

test('made by a rule: it says how many posts would join, takes them, and then a new one as it is read', async ({
  start,
}) => {
  const yardstick = await start({ sites: { 'x.com': SITE } });
  const panel = await postsInPanel(yardstick);
  await makeByHand(panel);
  const result = panel.getByRole('region', { name: CAMPAIGN });
  const others = (await yardstick.posts()).filter(
    ({ excerpt, campaigns }) => /fern/i.test(excerpt ?? '') && !campaigns.includes(CAMPAIGN),
  ).length;
  expect(others).toBeGreaterThan(1);
  await panel.bringToFront();
  await result.getByText('Plan: cost, value and rule').click();
  await result.getByRole('textbox', { name: 'Text contains' }).fill('Fern');
  await result.getByRole('button', { name: 'See which posts would join' }).click();
  await expect(result.getByText(`${others} posts would join now.`)).toBeVisible();
  await result.getByRole('button', { name: 'Save rule' }).click();
  await expect(result.getByText(`Rule saved, ${others} posts joined.`)).toBeVisible();
  await expect(panel.getByRole('heading', { name: `${CAMPAIGN}: ${others + 3} posts` })).toBeVisible();

  await yardstick.visit('https://x.com/fernandoak');
  await expect.poll(async () => (await yardstick.posts()).map(({ excerpt }) => excerpt)).toContain(NEW_POST.text);
  await panel.bringToFront();
  await expect(panel.getByRole('heading', { name: `${CAMPAIGN}: ${others + 4} posts` })).toBeVisible();
});
