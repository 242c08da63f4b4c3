/** The key that, with Alt, hides and shows all badges. */
import { useState } from 'react';
import { useTranslator } from '../hooks/use-translator';
import { TextField } from '../ui/field';
import './display-page.css';

interface Props {
  readonly value: string | null;
  readonly onChange: (key: string | null) => void;
}

export function HideKeyField({ value, onChange }: Props) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState(value ?? '');
  const isValid = typed === '' || /^[\p{L}\p{N}]$/u.test(typed);
  const change = (text: string): void => {
    const key = text.trim().toLowerCase();
    setTyped(key);
    if (key === '') onChange(null);
    else if (/^[\p{L}\p{N}]$/u.test(key)) onChange(key);
  };
  return (
    <div className="hide-key">
      <TextField
        label={t('display.hideKey')}
        hint={t('display.hideKey.hint')}
        error={isValid ? null : t('display.hideKey.error')}
        value={typed}
        autoComplete="off"
        onChange={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}
