/** Where there is nothing yet: what will be here, what is missing, and the next step. */
import type { ReactNode } from 'react';
import './empty-state.css';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** Whether it stands in the place of a whole view, whose heading it then is. */
  readonly isView?: boolean;
}

export function EmptyState({ title, children, action, isView = false }: Props) {
  const Heading = isView ? 'h1' : 'h2';
  return (
    <section className="empty-state">
      <Heading className="answer">{title}</Heading>
      <div className="quiet empty-state-text">{children}</div>
      {action !== undefined && <div className="empty-state-action">{action}</div>}
    </section>
  );
}
