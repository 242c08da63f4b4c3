/** The hash of the address as a route: "#/sites" is "sites", and so is "#/sites/more". Back and forward of the browser work by themselves. */
import { useEffect, useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The current route when it is one of `routes`, otherwise `fallback`. A new route starts at the top of the page. */
export function useRoute<T extends string>(routes: readonly T[], fallback: T): T {
  const name = useSyncExternalStore(subscribe, () => /^#\/?([^/]*)/.exec(window.location.hash)?.[1] ?? '');
  const route = routes.find((each) => each === name) ?? fallback;
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [route]);
  return route;
}
