/** Keeps the focus from getting lost with a part of the page that goes away. */
import { useEffect, useRef } from 'react';

/** When `state` changed and what had the focus went away with it, the focus goes on to `target`, not to the top of the page. */
export function useFocusRescue(state: string | boolean, target: () => HTMLElement | null | undefined): void {
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current === state) return;
    seen.current = state;
    if (document.activeElement === document.body) target()?.focus();
  });
}
