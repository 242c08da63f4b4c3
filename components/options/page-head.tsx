/** Title and first sentence of an options page, and the frame of its sections. */
import type { ReactNode } from 'react';

export function PageHead({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <header className="page-head">
      <h1 className="title">{title}</h1>
      {children !== undefined && <p>{children}</p>}
    </header>
  );
}

interface SectionProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, lead, aside, children }: SectionProps) {
  return (
    <section className="page-section">
      <div className="section-head">
        <h2>{title}</h2>
        {aside !== undefined && <span className="small quiet">{aside}</span>}
        {lead !== undefined && <p className="small quiet">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
