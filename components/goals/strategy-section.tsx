/** What the account is for, and how much each part of it counts. */
import { useState } from 'react';
import { OBJECTIVES, type Objective } from '@/lib/domain/suggested-kpis';
import type { AccountRecord } from '@/lib/storage/records';
import { useGoals } from '../hooks/use-goals';
import { useSuggestion } from '../hooks/use-suggestion';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { ChangeBar } from './change-bar';
import type { AccountNames } from './change-words';
import { useGoalEditing } from './goal-editing';
import { Section } from '../options/page-head';
import { KpiDefinitions } from './kpi-definitions';
import { WeightsEditor } from './weights-editor';
import '../ui/choice-card.css';

const CHOICES = [...OBJECTIVES, 'own'] as const;

type Choice = (typeof CHOICES)[number];

interface RadioProps {
  readonly choice: Choice;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function ObjectiveRadio({ choice, isChosen, onChoose }: RadioProps) {
  const { t } = useTranslator();
  return (
    <label className="objective">
      <input type="radio" name="objective" className="choice-input" checked={isChosen} onChange={onChoose} />
      <span>{t(`goals.objective.${choice}`)}</span>
      <span className="small quiet">{t(`goals.objective.${choice}.means`)}</span>
    </label>
  );
}

/** The set that goes with an objective, as long as it is not the one in use. */
function SuggestedSet({ objective }: { readonly objective: Objective }) {
  const { t } = useTranslator();
  const { goals } = useGoals();
  const { propose } = useGoalEditing();
  const suggestion = useSuggestion(objective);
  if (suggestion === null || suggestion.changes.length === 0) return null;
  const { kpis, changes, targets } = suggestion;
  return (
    <div className="goals-suggestion">
      <p className="small quiet">{t('goals.suggestion', { objective: t(`goals.objective.${objective}`) })}</p>
      <KpiDefinitions kpis={kpis} />
      {targets > 0 && <p className="small quiet">{t('goals.suggestion.targets', { n: targets })}</p>}
      <div>
        <Button look={goals.kpis.length === 0 ? 'primary' : 'outline'} onClick={() => propose('strategy', changes)}>
          {t('goals.use', { n: kpis.length })}
        </Button>
      </div>
    </div>
  );
}

interface Props {
  readonly accounts: AccountNames;
  /** The account whose posts show what weights do; null when it is not clear which. */
  readonly measured: AccountRecord | null;
}

export function StrategySection({ accounts, measured }: Props) {
  const { t } = useTranslator();
  const { goals } = useGoals();
  const { pending, propose } = useGoalEditing();
  const [offered, setOffered] = useState<Objective | null>(null);
  const [first, setFirst] = useState<Choice | null>(null);
  const waiting = pending?.changes.find((change) => change.kind === 'objective');
  // A first choice shows at once, without waiting for the database.
  const shown = waiting?.kind === 'objective' ? waiting.objective : (goals.objective ?? first);
  const choose = (choice: Choice): void => {
    propose('strategy', [{ kind: 'objective', objective: choice }]);
    setOffered(choice === 'own' ? null : choice);
    setFirst(choice);
  };
  const suggestion = offered ?? (goals.kpis.length === 0 && shown !== 'own' ? shown : null);
  return (
    <>
      <div className="goals-columns">
        <Section title={t('goals.objective')} lead={t('goals.objective.lead')}>
          <fieldset className="objective-list">
            <legend className="visually-hidden">{t('goals.objective')}</legend>
            {CHOICES.map((choice) => (
              <ObjectiveRadio
                key={choice}
                choice={choice}
                isChosen={shown === choice}
                onChoose={() => choose(choice)}
              />
            ))}
          </fieldset>
        </Section>
        <WeightsEditor measured={measured} />
      </div>
      <div className="goals-bar">
        <ChangeBar place="strategy" accounts={accounts} />
      </div>
      {suggestion !== null && suggestion === goals.objective && pending === null && (
        <SuggestedSet objective={suggestion} />
      )}
    </>
  );
}
