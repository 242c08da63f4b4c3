/** One note for all selected posts. */
import { type KeyboardEvent, useState } from 'react';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';

/** As long as the note of one post may be typed. */
const LONGEST = 500;

interface Props {
  readonly onNote: (note: string) => void;
  /** Escape: without a note. */
  readonly onLeave: () => void;
}

export function NoteField({ onNote, onLeave }: Props) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState('');
  const note = typed.trim();
  const press = ({ key, nativeEvent }: KeyboardEvent): void => {
    if (key === 'Enter' && !nativeEvent.isComposing && note !== '') onNote(note);
    if (key === 'Escape') onLeave();
  };
  return (
    <div className="campaign-field">
      <TextField
        label={t('post.note')}
        autoComplete="off"
        maxLength={LONGEST}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={press}
      />
      <Button disabled={note === ''} onClick={() => onNote(note)}>
        {t('campaign.set')}
      </Button>
    </div>
  );
}
