/** A line that screen readers announce when its text changes. Empty, it takes no room. */
import type { ReactNode } from 'react';
import './status.css';

interface Props {
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Status({ id, className = '', children }: Props) {
  return (
    <output id={id} className={`status ${className}`}>
      {children}
    </output>
  );
}
