/** What the account is mainly for. */
import { useId } from 'react';
import { OBJECTIVES, type Objective } from '@/lib/domain/suggested-kpis';
import { useTranslator } from '../hooks/use-translator';
import { ChoiceCard } from '../ui/choice-card';
import './goals.css';

interface Props {
  readonly value: Objective | null;
  readonly onChange: (objective: Objective) => void;
}

export function ObjectivePicker({ value, onChange }: Props) {
  const { t } = useTranslator();
  const name = useId();
  return (
    <fieldset className="objectives">
      <legend className="visually-hidden">{t('goals.objective')}</legend>
      {OBJECTIVES.map((objective) => (
        <ChoiceCard
          key={objective}
          kind="radio"
          name={name}
          label={t(`goals.objective.${objective}`)}
          description={t(`goals.objective.${objective}.means`)}
          checked={value === objective}
          onChange={() => onChange(objective)}
        />
      ))}
    </fieldset>
  );
}
