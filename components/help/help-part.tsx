/** The frame of the guide's parts: headings with an address, lists of steps, terms with their meaning, and pictures. */
import type { ReactNode } from 'react';
import { useTranslator } from '../hooks/use-translator';
import type { PartId, SectionId } from './parts';
import { pictureFile, PICTURES, type PictureName } from './pictures';
import { useHelp } from './use-help-texts';

export function HelpPart({ id, children }: { readonly id: PartId; readonly children: ReactNode }) {
  const help = useHelp();
  return (
    <section className="help-part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className="answer">
        {help(`help.${id}.title`)}
      </h2>
      {children}
    </section>
  );
}

export function HelpSection({ id, children }: { readonly id: SectionId; readonly children: ReactNode }) {
  const help = useHelp();
  return (
    <section className="help-section" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {help(`help.${id}.title`)}
      </h3>
      {children}
    </section>
  );
}

export interface Step {
  readonly text: string;
  /** A page of the options where it is done. */
  readonly page?: { readonly href: string; readonly name: string };
}

export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className="help-steps">
      {steps.map(({ text, page }) => (
        <li key={text}>
          <p>
            {text} {page !== undefined && <a href={page.href}>{page.name}</a>}
          </p>
        </li>
      ))}
    </ol>
  );
}

export interface Term {
  readonly id: string;
  readonly term: ReactNode;
  readonly means: ReactNode;
}

export function Terms({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <dl className="help-terms">
      {terms.map(({ id, term, means }) => (
        <div key={id}>
          <dt className="strong">{term}</dt>
          <dd className="quiet">{means}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Drawn in the size it will have before it is there, so that nothing moves when it comes. */
export function Picture({ name }: { readonly name: PictureName }) {
  const help = useHelp();
  const { t } = useTranslator();
  const { width, height } = PICTURES[name];
  // Views are called as on the reader's own screen.
  const views = { week: t('panel.week'), post: t('panel.post'), health: t('health.title') };
  return (
    <figure className="help-picture">
      <picture>
        <source media="(prefers-color-scheme: dark)" srcSet={`/${pictureFile(name, 'dark')}`} />
        <img
          src={`/${pictureFile(name, 'light')}`}
          width={width}
          height={height}
          loading="lazy"
          alt={help(`help.picture.${name}.alt`, views)}
        />
      </picture>
      <figcaption className="small quiet">{help(`help.picture.${name}`, views)}</figcaption>
    </figure>
  );
}
