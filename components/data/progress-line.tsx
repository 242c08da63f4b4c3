/** How far a long piece of work is, and a way to stop it. */
import { useId } from 'react';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import './progress-line.css';

interface Props {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

export function ProgressLine({ label, share, onCancel }: Props) {
  const { t } = useTranslator();
  const id = useId();
  return (
    <div className="progress-line">
      <label htmlFor={id} className="small quiet">
        {label}
      </label>
      <progress id={id} max={1} value={share} />
      <Button size="small" onClick={onCancel}>
        {t('data.cancel')}
      </Button>
    </div>
  );
}
