/** First use as a person goes through it. */
import type { Page } from 'puppeteer-core';
import { ADDRESSES } from '../../../scripts/demo-pages/sites';
import { click, expectText } from './pages';
import type { Yardstick } from './yardstick';

const WHOLE_PAGE = { width: 1280, height: 4400 };

/** X is allowed, the profile opened, the account said to be one's own. Returns the profile's tab, in front and wholly in view. */
export async function firstUse({ welcome, visit }: Yardstick): Promise<Page> {
  await click(welcome, 'checkbox', 'X');
  await click(welcome, 'button', 'Allow this site');
  await expectText(welcome, 'Allowed for one site');
  const page = await visit(ADDRESSES.x, WHOLE_PAGE);
  await expectText(welcome, 'Is this yours?');
  await click(welcome, 'button', 'Yes, mine');
  await expectText(welcome, '@fernandoak');
  await page.bringToFront();
  return page;
}
