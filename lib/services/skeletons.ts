/** Gathers the bones of posts from open pages that are not read as they should be, for a report that the user copies. */
import { browser } from 'wxt/browser';
import { readTabStatus } from '@/lib/diagnostics/tab-status';
import { skeletonInTab } from '@/lib/messaging/client';
import type { Output } from '@/lib/messaging/rules';
import { isOtherSite } from '@/lib/platforms/other-site';
import { registeredPatterns } from './content-scripts';

const UNWELL: ReadonlySet<string> = new Set(['degraded', 'broken']);

/** One for each platform and kind of page. */
export async function skeletonsToReport(): Promise<Output<'report.skeletons'>> {
  const url = await registeredPatterns();
  const tabs = url.length === 0 ? [] : await browser.tabs.query({ url, discarded: false });
  const found = new Map<string, Output<'report.skeletons'>[number]>();
  for (const { id } of tabs) {
    const status = id === undefined ? null : await readTabStatus(id);
    if (id === undefined || status === null || !UNWELL.has(status.state)) continue;
    const { platform, page } = status;
    // What the user described no maintainer can mend, and a report names no address.
    if (isOtherSite(platform)) continue;
    // A page that went away meanwhile has nothing to show.
    const html = await bonesIn(id).catch(() => null);
    if (html !== null) found.set(`${platform} ${page}`, { platform, page, html });
  }
  return [...found.values()];
}

/** No page carries what writes bones until they are asked for. */
async function bonesIn(tabId: number): Promise<string | null> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/bones.js'],
    injectImmediately: true,
  });
  return skeletonInTab(tabId);
}
