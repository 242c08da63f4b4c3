/** What is on the pages is what is stored: every own post, each number, and nothing of anybody else. */
import { ADDRESSES, MASTODON, MASTODON_POLISH, truth } from '../../scripts/demo-pages/sites';
import { afterFirstUse, expect, FERN_ON_LINKEDIN, FERN_ON_MASTODON, FERN_ON_X, NOW, test } from './support/extension';
import { expectStored } from './support/stored';

/** So high that every post is in view. */
const WHOLE_PAGE = { width: 1280, height: 4400 };

test('X: own posts exactly as shown; no ads, reposts, quoted or other posts, no numbers out of texts', async ({
  start,
}) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  await yardstick.visit(ADDRESSES.x);
  await expectStored(yardstick, truth(NOW).x);
  const [account] = await yardstick.accounts();
  expect(account?.latest.followers).toMatchObject({ value: 12_400, low: 12_400, high: 12_499, precision: 'rounded' });
});

test('LinkedIn: both of its interfaces, and one post seen in both is one post', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'linkedin', display: 'panel' }], [FERN_ON_LINKEDIN]);
  await yardstick.visit(ADDRESSES.linkedIn);
  const [newest, ...others] = truth(NOW).linkedIn;
  if (newest === undefined) throw new Error('the company has no posts');
  await expectStored(yardstick, [newest, ...others]);
  await yardstick.visit(ADDRESSES.linkedInFeed);
  await expect
    .poll(async () => (await yardstick.readings()).filter((one) => one.postKey === newest.key).length)
    .toBe(2);
  const post = (await yardstick.posts()).find(({ key }) => key === newest.key);
  // The feed shows one reaction more, and no impressions: those keep what the company's page showed.
  expect(post?.latest.likes?.value).toBe(187);
  expect(post?.latest.impressions?.value).toBe(newest.counts.impressions);
  expect(await yardstick.posts()).toHaveLength(others.length + 1);
});

test('Mastodon: shortened numbers are ranges that hold the truth, in English and in Polish', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  const polish = { platform: 'mastodon', site: MASTODON_POLISH.domain, name: 'Paproć i Dąb' };
  await afterFirstUse(
    yardstick,
    [MASTODON, MASTODON_POLISH].map(({ domain }) => ({ site: domain, platform: 'mastodon' })),
    [FERN_ON_MASTODON, { ...polish, handle: `paprocidab@${MASTODON_POLISH.domain}` }],
  );
  await yardstick.visit(ADDRESSES.mastodon);
  await yardstick.visit(ADDRESSES.mastodonPolish);
  await expectStored(yardstick, [...truth(NOW).mastodon, ...truth(NOW).mastodonPolish]);
  const rounded = (await yardstick.posts())
    .flatMap(({ latest }) => latest.likes ?? [])
    .filter(({ raw }) => /tys|K/.test(raw));
  expect(rounded.map(({ raw, low, high }) => ({ raw, low, high }))).toContainEqual({
    raw: expect.stringMatching(/^1,2\stys\.$/) as unknown,
    low: 1200,
    high: 1299,
  });
});

test('a page seen again changes nothing, and no post is recorded before somebody looked at it', async ({ start }) => {
  const yardstick = await start({ viewport: { width: 1280, height: 700 } });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  const first = truth(NOW).x[0];
  await expect.poll(async () => (await yardstick.posts()).map(({ key }) => key)).toContain(first?.key);
  expect(await yardstick.posts()).not.toContainEqual(expect.objectContaining({ key: truth(NOW).x.at(-1)?.key }));
  await page.reload();
  await page.getByText('Forty ferns, one greenhouse').scrollIntoViewIfNeeded();
  const forty = truth(NOW).x.find(({ text }) => text.startsWith('Forty ferns'));
  await page.bringToFront();
  await expect.poll(async () => (await yardstick.posts()).map(({ key }) => key)).toContain(forty?.key);
  const ofFirst = (await yardstick.readings()).filter(({ postKey }) => postKey === first?.key);
  expect(ofFirst).toHaveLength(1);
});
