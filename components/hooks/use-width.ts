/** The width of an element, for tables whose columns depend on the room there is. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/** In px; 0 before the element exists. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    // It reports at once, before the first painting.
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
