/** Opens the first-use page, once in the life of an installation. */
import { browser } from 'wxt/browser';

const SHOWN = 'welcome-shown';

/**
 * Opens the first-use page after a new installation. An extension loaded from a folder is "installed" at every start of the
 * browser, so that it was shown is remembered.
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  if ((await browser.storage.local.get(SHOWN))[SHOWN] === true) return;
  await browser.storage.local.set({ [SHOWN]: true });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#/welcome` });
}
