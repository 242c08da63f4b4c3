/** The sample account fills every screen with one click, and goes with one click, touching nothing else. */
import { afterFirstUse, expect, FERN_ON_X, test } from './support/extension';

test('loaded: the panel shows it; removed: nothing of it is left, and the own account stays', async ({ start }) => {
  const yardstick = await start();
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const welcome = await yardstick.own('options.html#/welcome');
  await welcome.getByRole('button', { name: 'Load sample account' }).click();
  await expect(welcome.getByText('The sample account is loaded. Its numbers are made up.')).toBeVisible();
  expect((await yardstick.posts()).length).toBeGreaterThan(200);

  const panel = await yardstick.own('sidepanel.html');
  await panel.getByLabel('Account').selectOption('x:sample/fernandoak');
  await panel.getByRole('tab', { name: 'Posts' }).click();
  await expect(panel.getByText('How to water a fern in 40 seconds. Less, and more often.').first()).toBeVisible();

  await welcome.bringToFront();
  await welcome.getByRole('button', { name: 'Remove sample account' }).click();
  await expect(welcome.getByRole('button', { name: 'Load sample account' })).toBeVisible();
  expect(await yardstick.posts()).toEqual([]);
  expect(await yardstick.readings()).toEqual([]);
  expect((await yardstick.accounts()).map(({ key }) => key)).toEqual(['x:fernandoak']);
});
