/** A repair file: chosen or pasted, told in plain words, tried, and taken into use. */
import { useState } from 'react';
import { send } from '@/lib/messaging/client';
import type { Output } from '@/lib/messaging/rules';
import type { ToldPatch } from '@/lib/messaging/patch-schemas';
import { platformName } from '../accounts/naming';
import { FileButton } from '../data/file-button';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import { ChangeList } from './change-list';
import { RepairTrial } from './repair-trial';
import { refusalText } from './repair-words';

interface Looked {
  readonly text: string;
  readonly answer: Output<'patch.check'>;
}

type Done = { readonly kind: 'used'; readonly name: string } | { readonly kind: 'failed' };

function Refused({ answer }: { readonly answer: Output<'patch.check'> }) {
  const words = useTranslator();
  const reasons = [...new Set(answer.refusals.map((refusal) => refusalText(refusal, words)))];
  return (
    <Notice live title={words.t('repairs.refused.title')}>
      {reasons.join(' ')} {words.t('repairs.refused.unchanged')}
    </Notice>
  );
}

interface PreviewProps {
  readonly text: string;
  readonly told: ToldPatch;
  readonly onUse: () => void;
  readonly onLeave: () => void;
}

function Preview({ text, told, onUse, onLeave }: PreviewProps) {
  const { t } = useTranslator();
  return (
    <div className="repair-preview">
      <h3>{t('repairs.preview.title', { name: told.name, site: platformName(told.platform) })}</h3>
      <ChangeList told={told} />
      {told.isOutdated && <p className="small quiet">{t('repairs.outdated')}</p>}
      <RepairTrial text={text} platform={told.platform} />
      <div className="repair-row">
        <Button look="primary" onClick={onUse}>
          {t('repairs.use')}
        </Button>
        <Button onClick={onLeave}>{t('repairs.leave')}</Button>
      </div>
    </div>
  );
}

function PasteField({ onText }: { readonly onText: (text: string) => void }) {
  const { t } = useTranslator();
  const [pasted, setPasted] = useState('');
  return (
    <details className="repair-paste">
      <summary>{t('repairs.paste')}</summary>
      <textarea
        className="field-input"
        rows={5}
        spellCheck={false}
        aria-label={t('repairs.paste')}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      <Button disabled={pasted.trim() === ''} onClick={() => onText(pasted)}>
        {t('repairs.paste.button')}
      </Button>
    </details>
  );
}

export function AddRepair() {
  const { t } = useTranslator();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const look = async (text: string): Promise<void> => {
    setDone(null);
    setLooked({ text, answer: await send('patch.check', { text }) });
  };
  const take = async (text: string, name: string): Promise<void> => {
    const outcome = await send('patch.add', { text, isOn: true }).then(
      (): Done => ({ kind: 'used', name }),
      (): Done => ({ kind: 'failed' }),
    );
    setLooked(null);
    setDone(outcome);
  };
  const told = looked?.answer.told ?? null;
  return (
    <div className="repair-form">
      <div className="repair-row">
        <FileButton accept=".json,application/json" onFiles={([file]) => void file?.text().then(look)}>
          {t('repairs.choose')}
        </FileButton>
      </div>
      <PasteField onText={(text) => void look(text)} />
      {looked !== null && told === null && <Refused answer={looked.answer} />}
      {looked !== null && told !== null && (
        <Preview
          key={looked.text}
          text={looked.text}
          told={told}
          onUse={() => void take(looked.text, told.name)}
          onLeave={() => setLooked(null)}
        />
      )}
      <Status>
        {done?.kind === 'used' && t('repairs.used', { name: done.name })}
        {done?.kind === 'failed' && t('repairs.failed')}
      </Status>
    </div>
  );
}
