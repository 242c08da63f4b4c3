/** One number that the user types in. Enter or leaving the field keeps it; what cannot be read is said and not kept. */
import { useState } from 'react';
import { isMoney, type TypedByUser, type TypedValue } from '@/lib/domain/typed-values';
import { readTarget, writeTarget } from '../goals/target-number';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { TextField } from '../ui/field';

interface Props {
  readonly metric: TypedByUser;
  /** What was typed last; undefined: nothing counts. */
  readonly current: TypedValue | undefined;
  /** Null takes it back. */
  readonly onChange: (value: number | null) => void;
}

export function TypedField({ metric, current, onChange }: Props) {
  const { t, dates, locale } = useTranslator();
  const now = useNow();
  const unit = isMoney(metric) ? 'money' : 'count';
  const known = current?.value ?? null;
  const stored = writeTarget(known, unit, locale);
  const [typed, setTyped] = useState<string | null>(null);
  const [isUnclear, setUnclear] = useState(false);
  const take = (): void => {
    if (typed === null) return;
    const read = readTarget(typed, unit, locale);
    setUnclear(read.kind === 'unclear');
    if (read.kind === 'unclear') return;
    const value = read.kind === 'empty' ? null : read.value;
    setTyped(null);
    if (value !== known) onChange(value);
  };
  return (
    <TextField
      label={t(`metric.${metric}`)}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? stored}
      placeholder={t('post.typed.none')}
      hint={current === undefined ? undefined : t('post.typed.at', { when: dates.day(current.typedAt, now) })}
      error={isUnclear ? t(unit === 'money' ? 'post.typed.unclearMoney' : 'post.typed.unclear') : null}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        if (event.key !== 'Escape') return;
        setTyped(null);
        setUnclear(false);
      }}
    />
  );
}
