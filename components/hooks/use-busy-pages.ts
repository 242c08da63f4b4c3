/** Open pages on which less is done, because our work took too much of their time; kept current. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type TabStatus, tabStatuses, watchTabStatus } from '@/lib/diagnostics/tab-status';

/** Whether a tab still shows the page that reported: it may have gone elsewhere since. */
async function isStillThere({ tabId, address }: TabStatus): Promise<boolean> {
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    return url.startsWith(address);
  } catch {
    // The tab is closed.
    return false;
  }
}

async function findBusy(platform: string): Promise<TabStatus[]> {
  const busy = (await tabStatuses()).filter((status) => status.platform === platform && status.effort !== 'full');
  const areThere = await Promise.all(busy.map(isStillThere));
  return busy.filter((_, index) => areThere[index]);
}

/** Those of one platform; none until they were read. */
export function useBusyPages(platform: string): readonly TabStatus[] {
  const [pages, setPages] = useState<readonly TabStatus[]>([]);
  useEffect(() => {
    let current = true;
    const read = (): void => {
      void findBusy(platform).then((found) => {
        if (current) setPages(found);
      });
    };
    read();
    const stop = watchTabStatus(read);
    browser.tabs.onUpdated.addListener(read);
    return () => {
      current = false;
      stop();
      browser.tabs.onUpdated.removeListener(read);
    };
  }, [platform]);
  return pages;
}
