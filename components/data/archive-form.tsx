/** The folder that is shared with other computers: picking it, what goes into it, writing and merging. */
import { useState } from 'react';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import { ArchiveOthers } from './archive-others';
import { ArchiveShares } from './archive-shares';
import { ProgressLine } from './progress-line';
import { canPick, type Sharing, useSharing, useWriting } from './use-archive';
import './archive.css';

function Start({ onPick }: { readonly onPick: (name: string) => void }) {
  const { t } = useTranslator();
  const [name, setName] = useState('');
  return (
    <div className="data-row archive-start">
      <TextField
        label={t('archive.name')}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button disabled={name.trim() === ''} onClick={() => onPick(name.trim())}>
        {t('archive.pick')}
      </Button>
    </div>
  );
}

function WriteNow({ sharing }: { readonly sharing: Sharing }) {
  const { t, dates } = useTranslator();
  const now = useNow();
  const { work, write, cancel } = useWriting(sharing);
  const { accounts, wroteAt } = sharing.state;
  return (
    <>
      <div className="data-row">
        <Button disabled={accounts.length === 0 || work.kind === 'working'} onClick={write}>
          {t('archive.write')}
        </Button>
        {wroteAt !== null && (
          <p className="small quiet">{t('archive.wrote.last', { when: dates.moment(wroteAt, now) })}</p>
        )}
      </div>
      {work.kind === 'working' && <ProgressLine label={t('data.folder.saving')} share={work.share} onCancel={cancel} />}
      {work.kind === 'failed' && (
        <Notice live title={t('archive.failed')}>
          {work.error instanceof Error ? work.error.message : String(work.error)}
        </Notice>
      )}
      <Status className="small quiet">
        {work.kind === 'done' && t('archive.wrote', { n: work.result.rows })}
        {work.kind === 'cancelled' && t('data.cancelled')}
      </Status>
    </>
  );
}

function Shared({ sharing, use }: { readonly sharing: Sharing; readonly use: ReturnType<typeof useSharing> }) {
  const { t } = useTranslator();
  const { folder, state, isAllowed } = sharing;
  const stop = <Button onClick={() => void use.stop()}>{t('data.folder.stop')}</Button>;
  if (!isAllowed) {
    return (
      <Notice
        title={t('data.folder.ask', { name: folder.name })}
        action={
          <div className="data-row">
            <Button onClick={() => void use.allow(sharing)}>{t('data.folder.allow')}</Button>
            {stop}
          </div>
        }
      />
    );
  }
  return (
    <>
      <div className="data-row">
        <p className="small quiet">{t('archive.ready', { folder: folder.name, machine: state.machine.name })}</p>
        {stop}
      </div>
      {state.problem !== null && <Notice title={t('archive.daily.failed')}>{state.problem}</Notice>}
      <ArchiveShares state={state} onChange={(change) => void use.change(change)} />
      <WriteNow sharing={sharing} />
      <ArchiveOthers sharing={sharing} />
    </>
  );
}

export function ArchiveForm() {
  const { t } = useTranslator();
  const use = useSharing();
  const { sharing } = use;
  if (!canPick()) return <p className="small quiet">{t('archive.notHere')}</p>;
  if (sharing === undefined) return null;
  return (
    <div className="data-form">
      {sharing === null ? <Start onPick={(name) => void use.pick(name)} /> : <Shared sharing={sharing} use={use} />}
    </div>
  );
}
