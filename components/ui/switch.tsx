/** On or off. The label is part of the control; a description may stand below it. */
import { type ReactNode, useId } from 'react';
import './switch.css';

interface Props {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function Switch({ label, description, checked, onChange, disabled = false }: Props) {
  const id = useId();
  const describedBy = description === undefined ? undefined : `${id}-description`;
  return (
    <div className="switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        className="switch-input"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label htmlFor={id} className="strong">
          {label}
        </label>
        {description !== undefined && (
          <p id={describedBy} className="small quiet">
            {description}
          </p>
        )}
      </div>
    </div>
  );
}
