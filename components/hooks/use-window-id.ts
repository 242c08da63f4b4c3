/** The window this page is in: the side panel opens per window, and must be told which before anything is awaited. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Null until the browser has answered. */
export function useWindowId(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    void browser.windows.getCurrent().then((found) => {
      if (current) setId(found.id ?? null);
    });
    return () => {
      current = false;
    };
  }, []);
  return id;
}
