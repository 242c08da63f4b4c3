/** The post that a badge asked the panel to show. */
import { useEffect } from 'react';
import { browser } from 'wxt/browser';

/** Session storage key under which the worker leaves the request. */
const KEY = 'panel:post';

function postKeyOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('postKey' in value)) return null;
  return typeof value.postKey === 'string' ? value.postKey : null;
}

/** Calls `show` with the key of a requested post, once per request; also with one made just before the panel opened. */
export function useRequestedPost(show: (postKey: string) => void): void {
  useEffect(() => {
    const take = (value: unknown): void => {
      const key = postKeyOf(value);
      if (key === null) return;
      // Taken: a panel opened later must not show it again.
      void browser.storage.session.remove(KEY);
      show(key);
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      if (area === 'session') take(changes[KEY]?.newValue);
    };
    browser.storage.onChanged.addListener(onChanged);
    void browser.storage.session.get(KEY).then((stored) => take(stored[KEY]));
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [show]);
}
