/** Views of one subject, one of them shown. Arrow keys move between tabs, as the pattern of tab lists asks. */
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useFocusRescue } from './use-focus-rescue';
import './tabs.css';

interface Props<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly label: string }[];
  readonly selected: T;
  readonly onSelect: (id: T) => void;
  /** Stands at the end of the line of tabs. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The index that a key leads to, or null for keys that do not move. */
function indexAfter(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

export function Tabs<T extends string>({ label, tabs, selected, onSelect, aside, children }: Props<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useFocusRescue(selected, () => list.current?.querySelector<HTMLElement>('[aria-selected=true]'));
  const move = (event: KeyboardEvent): void => {
    const index = tabs.findIndex((tab) => tab.id === selected);
    const next = indexAfter(event.key, index, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (next === null || tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <>
      <div className="tab-bar">
        <div ref={list} role="tablist" aria-label={label} className="tab-list">
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              aria-selected={tab.id === selected}
              aria-controls={`${id}-panel`}
              tabIndex={tab.id === selected ? 0 : -1}
              className="tab"
              onKeyDown={move}
              onClick={() => onSelect(tab.id)}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`} className="tab-panel">
        {children}
      </div>
    </>
  );
}
