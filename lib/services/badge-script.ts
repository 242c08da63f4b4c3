/** Puts the script that draws badges into a page that has a post to mark. */
import { browser } from 'wxt/browser';
import type { Sender } from '@/lib/messaging/server';

/** Loads it into the top frame of the sender's tab. Rejects when the browser does not let us, for instance because the permission was just taken back. */
export async function loadBadges(_: void, { tabId }: Sender): Promise<void> {
  if (tabId === null) throw new Error('no tab');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/badges.js'],
    injectImmediately: true,
  });
}
