/** One target to type. Enter or leaving the field takes it over; what cannot be read is said and not taken. */
import type { KpiDefinition } from '@/lib/domain/goals/kpi-definition';
import { useTranslator } from '../hooks/use-translator';
import { useTypedText } from '../hooks/use-typed-text';
import { readTarget, writeTarget } from './target-number';

interface Props {
  readonly label: string;
  readonly unit: KpiDefinition['unit'];
  /** Null: none. */
  readonly value: number | null;
  /** What holds while the field is empty, such as the target for all accounts. */
  readonly placeholder: string;
  readonly onChange: (value: number | null) => void;
  /** Told to the table, which has the room for words. */
  readonly onUnclear: (text: string | null) => void;
}

export function TargetField({ label, unit, value, placeholder, onChange, onUnclear }: Props) {
  const { locale } = useTranslator();
  const take = (text: string): boolean => {
    const read = readTarget(text, unit, locale);
    if (read.kind === 'unclear') return false;
    const wanted = read.kind === 'empty' ? null : read.value;
    if (wanted !== value) onChange(wanted);
    return true;
  };
  const { field, isUnclear } = useTypedText(writeTarget(value, unit, locale), take, onUnclear);
  return (
    <input
      className="field-input target-input"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={isUnclear}
      placeholder={placeholder}
      {...field}
    />
  );
}
