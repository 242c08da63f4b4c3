/** A choice drawn as a card: a check box for any number, a radio button for one of several. */
import { type ReactNode, useId } from 'react';
import './choice-card.css';

interface Props {
  readonly kind: 'checkbox' | 'radio';
  readonly name?: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function ChoiceCard({ kind, name, label, description, checked, onChange, disabled = false }: Props) {
  const id = useId();
  return (
    <label className={`choice-card${checked ? ' choice-card-on' : ''}`} htmlFor={id}>
      <input
        id={id}
        type={kind}
        name={name}
        className="choice-input"
        checked={checked}
        disabled={disabled}
        aria-describedby={description === undefined ? undefined : `${id}-description`}
        aria-labelledby={`${id}-label`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <span id={`${id}-label`} className="strong">
          {label}
        </span>
        {description !== undefined && (
          <span id={`${id}-description`} className="small quiet choice-description">
            {description}
          </span>
        )}
      </span>
    </label>
  );
}
