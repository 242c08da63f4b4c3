/** A server of one's own: added by its address, asked for by its address alone, and read. */
import { ADDRESSES, MASTODON, PATTERNS, truth } from '../../scripts/demo-pages/sites';
import { openPopup } from '../../scripts/browser/surfaces';
import { expectBadges } from './support/badges';
import { expect, NOW, test } from './support/extension';
import { expectStored } from './support/stored';

test('Mastodon on an address that the user types in: permission for it alone, then read with badges', async ({
  start,
}) => {
  const yardstick = await start({
    granted: [],
    grantWhenAsked: [...PATTERNS.mastodon],
    viewport: { width: 1280, height: 3200 },
  });
  const options = await yardstick.own('options.html#/sites');
  const address = options.getByRole('textbox', { name: 'Address of a server' });
  await address.fill(`https://${MASTODON.domain}/@fernandoak`);
  await options.getByRole('button', { name: 'Add address' }).click();
  await expect(options.getByText(`Only the server, please: ${MASTODON.domain}`)).toBeVisible();
  await address.fill(MASTODON.domain);
  await options.getByRole('button', { name: 'Add address' }).click();
  await options.getByRole('button', { name: 'Allow this site' }).click();
  await expect(options.getByText('Allowed for one site').first()).toBeVisible();

  const page = await yardstick.visit(ADDRESSES.mastodon);
  // Nothing is recorded before the user has said whose account it is.
  const { page: popup, release } = await openPopup(yardstick, page);
  await popup.getByRole('button', { name: 'Yes, mine' }).click();
  await expect(popup.getByText('Fern & Oak').first()).toBeVisible();
  await release();
  await page.bringToFront();
  await expectBadges(page, truth(NOW).mastodon.length);
  await expectStored(yardstick, truth(NOW).mastodon);
  const [account] = await yardstick.accounts();
  expect(account).toMatchObject({
    key: `mastodon:fernandoak@${MASTODON.domain}`,
    site: MASTODON.domain,
    relation: 'own',
  });
});
