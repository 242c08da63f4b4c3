/** Discarding a number that was read wrongly, or setting it right. What was read stays and can count again. */
import { useState } from 'react';
import type { CorrectionRecord } from '@/lib/storage/records';
import { correctReading, type ReadNumber, takeBackCorrection } from '@/lib/storage/write/corrections';
import { readTarget } from '../goals/target-number';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';

interface Props {
  readonly number: ReadNumber;
  readonly correction: CorrectionRecord | undefined;
  readonly onDone: () => void;
}

export function CorrectReading({ number, correction, onDone }: Props) {
  const { t, locale } = useTranslator();
  const [typed, setTyped] = useState('');
  const read = readTarget(typed, 'count', locale);
  const change = (work: Promise<void>): void => void work.then(onDone);
  if (correction !== undefined) {
    return (
      <div className="post-correcting-fields">
        <p className="small quiet">
          {t(correction.value === null ? 'post.correct.discarded' : 'post.correct.corrected')}
        </p>
        <Button size="small" onClick={() => change(takeBackCorrection(number))}>
          {t('post.correct.takeBack')}
        </Button>
      </div>
    );
  }
  return (
    <div className="post-correcting-fields">
      <TextField
        label={t('post.correct.value')}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={read.kind === 'unclear' ? t('post.typed.unclear') : null}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button
        disabled={read.kind !== 'number'}
        onClick={() => read.kind === 'number' && change(correctReading(number, read.value, Date.now()))}
      >
        {t('post.correct.set')}
      </Button>
      <Button look="quiet" onClick={() => change(correctReading(number, null, Date.now()))}>
        {t('post.correct.discard')}
      </Button>
    </div>
  );
}
