/** The week as a text that can be changed before it is copied. What is in the field is what is copied. */
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { TextArea } from '../ui/field';
import { Skeleton } from '../ui/skeleton';
import { Status } from '../ui/status';
import { type SummarisedWeek, useSummary } from './use-summary';
import './summary-editor.css';

interface Props {
  readonly shown: SummarisedWeek;
  /** What the user made of the text; null: as it was written. */
  readonly edited: string | null;
  readonly onEdit: (text: string | null) => void;
  /** Escape. */
  readonly onLeave: () => void;
}

interface EditorProps extends Omit<Props, 'shown'> {
  readonly text: string;
}

function Editor({ text, edited, onEdit, onLeave }: EditorProps) {
  const { t } = useTranslator();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const field = useRef<HTMLDivElement>(null);
  const focus = (): void => field.current?.querySelector('textarea')?.focus();
  useLayoutEffect(focus, []);
  const shown = edited ?? text;
  const edit = (changed: string | null): void => {
    setOutcome(null);
    onEdit(changed);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(shown);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <div ref={field}>
      <TextArea
        label={t('summary.field')}
        rows={14}
        spellCheck={false}
        value={shown}
        onChange={(event) => edit(event.currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onLeave();
        }}
      />
      <div className="summary-actions">
        <Button look="primary" size="small" onClick={() => void copy()}>
          {t('summary.copy')}
        </Button>
        <Button
          look="quiet"
          size="small"
          disabled={edited === null}
          onClick={() => {
            edit(null);
            focus();
          }}
        >
          {t('summary.again')}
        </Button>
      </div>
      <Status className="small quiet">
        {outcome !== null && t(outcome === 'copied' ? 'summary.copied' : 'chart.copied.refused')}
      </Status>
    </div>
  );
}

export function SummaryEditor({ shown, ...rest }: Props) {
  const text = useSummary(shown);
  return text === undefined ? <Skeleton rows={4} rowHeight={28} /> : <Editor text={text} {...rest} />;
}
