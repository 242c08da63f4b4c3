/** Something the user should know: what happened, what is safe, and at most one thing to do about it. */
import type { ReactNode } from 'react';
import './notice.css';

interface Props {
  /** What happened, as one short sentence. */
  readonly title: ReactNode;
  /** `warning`: something is not as it should be. `plain`: good to know. */
  readonly tone?: 'warning' | 'plain';
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Announced by screen readers when it appears in answer to something the user did. */
  readonly live?: boolean;
}

export function Notice({ title, tone = 'warning', children, action, live = false }: Props) {
  return (
    <div className={`notice notice-${tone}`} aria-live={live ? 'polite' : undefined}>
      <p>
        <strong>{title}</strong> {children}
      </p>
      {action !== undefined && <div className="notice-action">{action}</div>}
    </div>
  );
}
