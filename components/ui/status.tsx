/** A line that screen readers announce when its text changes. Empty, it takes no room. */
import type { ReactNode } from 'react';
import './status.css';

interface Props {
  readonly id?: string;
  readonly className?: string;
  /** Its text changes by itself at the moment, and is not to be read out each time. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

export function Status({ id, className = '', isQuiet = false, children }: Props) {
  return (
    <output id={id} className={`status ${className}`} aria-live={isQuiet ? 'off' : undefined}>
      {children}
    </output>
  );
}
