/**
 * Parts of a page whose code comes after the page itself. React's own way shows a stand-in for at least 300 ms, however
 * soon the code is there; this one shows nothing until then, and a part that was loaded before at once.
 */
import { type ComponentType, type FunctionComponent, useEffect, useState } from 'react';

/** A part that loads when it is first shown, or when it is asked to. */
export type Later<Props> = FunctionComponent<Props> & {
  /** Loads it ahead of being shown. A failure is told when it is shown. */
  readonly preload: () => void;
};

/** The component that `load` brings. When that fails, the page around it is told by the error. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const ask = (): Promise<void> => {
    loading ??= load().then((component) => {
      loaded = component;
    });
    return loading;
  };
  function Part(props: Props) {
    const [, setState] = useState<'waiting' | 'there'>(loaded === null ? 'waiting' : 'there');
    useEffect(() => {
      let isShown = true;
      ask().then(
        () => isShown && setState('there'),
        (error: unknown) =>
          isShown &&
          setState(() => {
            throw error;
          }),
      );
      return () => {
        isShown = false;
      };
    }, []);
    const Loaded = loaded;
    return Loaded === null ? null : <Loaded {...props} />;
  }
  // A failure is told where the part is shown: nobody sees a part that is only loaded ahead.
  return Object.assign(Part, { preload: () => void ask().catch(() => undefined) });
}
