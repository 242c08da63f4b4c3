/** One of the three steps of first use: done, current, or still to come. All can be used in any order. */
import type { ReactNode } from 'react';
import { useTranslator } from '../hooks/use-translator';
import { Icon } from '../ui/icon';

export type StepState = 'done' | 'current' | 'later';

interface Props {
  readonly number: number;
  readonly state: StepState;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

export function Step({ number, state, title, lead, children }: Props) {
  const { t } = useTranslator();
  return (
    <section className={`step step-${state}`} aria-label={title}>
      <div className="step-number" aria-hidden="true">
        {state === 'done' ? <Icon name="check" /> : number}
      </div>
      <div className="step-body">
        <h2>
          {title}
          {state !== 'later' && <span className="visually-hidden">{` (${t(`welcome.step.${state}`)})`}</span>}
        </h2>
        <p className="step-lead">{lead}</p>
        {children}
      </div>
    </section>
  );
}
