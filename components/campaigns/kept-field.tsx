/** A field of a campaign's plan: leaving it or Enter keeps what was typed; an amount that cannot be read is said and not kept. */
import { LONGEST_NOTE } from '@/lib/domain/campaigns/campaign-plan';
import { readTarget, writeTarget } from '../goals/target-number';
import { useTranslator } from '../hooks/use-translator';
import { useTypedText } from '../hooks/use-typed-text';
import { TextField } from '../ui/field';

interface Field {
  readonly label: string;
  readonly placeholder?: string;
  readonly hint?: string | undefined;
}

interface TypedProps extends Field {
  readonly kept: string;
  /** Whether the text was understood; what was not stays in the field. */
  readonly onTyped: (text: string) => boolean;
  readonly isMoney?: boolean;
}

function Typed({ kept, onTyped, isMoney = false, ...field }: TypedProps) {
  const { t } = useTranslator();
  const { field: typing, isUnclear } = useTypedText(kept, onTyped);
  return (
    <TextField
      {...field}
      autoComplete="off"
      inputMode={isMoney ? 'decimal' : 'text'}
      maxLength={LONGEST_NOTE}
      error={isUnclear ? t('post.typed.unclearMoney') : null}
      {...typing}
    />
  );
}

interface MoneyProps extends Field {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

export function MoneyField({ value, onChange, ...field }: MoneyProps) {
  const { locale } = useTranslator();
  const take = (text: string): boolean => {
    const read = readTarget(text, 'money', locale);
    if (read.kind === 'unclear') return false;
    const amount = read.kind === 'empty' ? null : read.value;
    if (amount !== value) onChange(amount);
    return true;
  };
  return <Typed {...field} isMoney kept={writeTarget(value, 'money', locale)} onTyped={take} />;
}

interface NoteProps extends Field {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function NoteField({ value, onChange, ...field }: NoteProps) {
  const take = (text: string): boolean => {
    if (text !== value) onChange(text);
    return true;
  };
  return <Typed {...field} kept={value} onTyped={take} />;
}
