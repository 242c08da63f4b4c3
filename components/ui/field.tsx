/** A labelled text field or list to choose from, with room for what is wrong with it. */
import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { Status } from './status';
import './field.css';

interface Labelled {
  readonly label: ReactNode;
  /** Keeps the label for screen readers only. */
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  /** What is wrong with the entry; null when nothing is. */
  readonly error?: string | null;
}

export function TextField({
  label,
  labelHidden = false,
  hint,
  error = null,
  ...rest
}: Labelled & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'>) {
  const id = useId();
  const described = [hint !== undefined ? `${id}-hint` : '', error === null ? '' : `${id}-error`].join(' ').trim();
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'small quiet'}>
        {label}
      </label>
      <input
        id={id}
        className="field-input"
        aria-invalid={error !== null}
        aria-describedby={described === '' ? undefined : described}
        {...rest}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="small faint">
          {hint}
        </p>
      )}
      <Status id={`${id}-error`} className="small tone-below field-error">
        {error}
      </Status>
    </div>
  );
}

/** A field for text of several lines. */
export function TextArea({
  label,
  ...rest
}: { readonly label: ReactNode } & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="small quiet">
        {label}
      </label>
      <textarea id={id} className="field-input field-area" {...rest} />
    </div>
  );
}

interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className' | 'onChange' | 'value'> {
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  readonly size?: never;
  readonly small?: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

export function SelectField({ label, labelHidden = false, small = false, options, onChange, ...rest }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'small quiet'}>
        {label}
      </label>
      <select
        id={id}
        className={`field-select${small ? ' field-small' : ''}`}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
