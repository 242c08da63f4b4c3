/** Notices that a page became another one without being loaded anew. */

/** The address without its fragment: what makes a page of its own. */
export const pageAddress = ({ location }: Window): string => location.origin + location.pathname + location.search;

/** Browsers' Navigation API, as far as it is needed; absent in older ones, and pages may put something else in its place. */
interface NavigationTarget extends EventTarget {
  readonly currentEntry: unknown;
}

function navigationOf(window: Window): NavigationTarget | null {
  const { navigation, Navigation } = window as unknown as { navigation?: unknown; Navigation?: unknown };
  return typeof Navigation === 'function' && navigation instanceof Navigation ? (navigation as NavigationTarget) : null;
}

/**
 * Calls `onChange` after the address changed, fragments aside. `navigatesuccess` comes when the address is already the
 * new one; history is not patched, which would have no effect from here. The returned function compares the address
 * at once, for whoever is about to read the page: true when it has changed.
 */
export function watchNavigation(window: Window, signal: AbortSignal, onChange: () => void): () => boolean {
  let { href } = window.location;
  let address = pageAddress(window);
  const check = (): boolean => {
    if (window.location.href === href) return false;
    href = window.location.href;
    const now = pageAddress(window);
    if (now === address) return false;
    address = now;
    onChange();
    return true;
  };
  const navigation = navigationOf(window);
  if (navigation === null) {
    window.addEventListener('popstate', check, { signal });
    window.addEventListener('hashchange', check, { signal });
  } else {
    navigation.addEventListener('navigatesuccess', check, { signal });
  }
  return check;
}
