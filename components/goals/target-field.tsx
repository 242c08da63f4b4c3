/** One target to type. Enter or leaving the field takes it over; what cannot be read is said and not taken. */
import { useState } from 'react';
import type { KpiDefinition } from '@/lib/domain/goals/kpi-definition';
import { useTranslator } from '../hooks/use-translator';
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
  const stored = writeTarget(value, unit, locale);
  // Null: the field shows what holds.
  const [typed, setTyped] = useState<string | null>(null);
  const [isUnclear, setUnclear] = useState(false);
  const tell = (text: string | null): void => {
    setUnclear(text !== null);
    onUnclear(text);
  };
  const take = (): void => {
    if (typed === null || typed === stored) return;
    const read = readTarget(typed, unit, locale);
    tell(read.kind === 'unclear' ? typed : null);
    if (read.kind === 'unclear') return;
    const wanted = read.kind === 'empty' ? null : read.value;
    setTyped(null);
    if (wanted !== value) onChange(wanted);
  };
  return (
    <input
      className="field-input target-input"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={isUnclear}
      placeholder={placeholder}
      value={typed ?? stored}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        if (event.key !== 'Escape') return;
        setTyped(null);
        tell(null);
      }}
    />
  );
}
