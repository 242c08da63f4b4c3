/** Where there is nothing yet: what will be here, what is missing, and the next step. */
import type { ReactNode } from 'react';
import './empty-state.css';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: Props) {
  return (
    <section className="empty-state">
      <h2 className="answer">{title}</h2>
      <div className="quiet empty-state-text">{children}</div>
      {action !== undefined && <div className="empty-state-action">{action}</div>}
    </section>
  );
}
