/** A number as rows show it: short, with all its digits on hover; unknown is a dash with its reason, never 0. */
import type { Measured } from '@/lib/domain/measured';
import { useTranslator } from '../hooks/use-translator';

interface Props {
  readonly value: Pick<Measured, 'value' | 'low' | 'high' | 'precision'> | null;
  /** Why it is unknown. */
  readonly reason?: string;
  /** Tables show all digits. */
  readonly full?: boolean;
}

export function Figure({ value, reason, full = false }: Props) {
  const { t, numbers } = useTranslator();
  if (value === null) {
    return (
      <span className="figure">
        <span aria-hidden="true">{numbers.short(null)}</span>
        <span className="visually-hidden">{reason ?? t('figure.unknown')}</span>
      </span>
    );
  }
  const isRange = value.low !== value.high;
  const title = isRange
    ? t('figure.range', { low: numbers.count(value.low), high: numbers.count(value.high) })
    : numbers.full(value);
  return (
    <span className="figure" title={title}>
      {full ? numbers.full(value) : numbers.short(value)}
    </span>
  );
}
