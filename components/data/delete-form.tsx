/** Deleting an account, a site, a period or everything: what goes is said before; for good at once only after a word was typed. */
import { type FormEvent, useState } from 'react';
import type { AccountRecord } from '@/lib/storage/records';
import { handleOf, platformName } from '../accounts/naming';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import { Switch } from '../ui/switch';
import { DeleteHeld } from './delete-held';
import { ALL_OF, type DeletionState, EVERYTHING, useDeletion } from './use-deletion';
import './delete-form.css';

function DeleteOutcome({ state }: { readonly state: DeletionState }) {
  const words = useTranslator();
  const { t } = words;
  if (state.kind === 'failed') {
    return (
      <Notice live title={t('data.delete.failed.title')}>
        {t('data.delete.failed.text', { detail: state.detail })}
      </Notice>
    );
  }
  if (state.kind === 'no room') return <Notice live title={t('data.delete.noRoom')} />;
  return <Status>{state.kind === 'done' && t('data.delete.done', { what: state.what(words) })}</Status>;
}

/** Everything, each platform with more than one account, each account. */
function useOptions(accounts: readonly AccountRecord[]): { value: string; label: string }[] {
  const { t } = useTranslator();
  const platforms = [...new Set(accounts.map(({ platform }) => platform))].filter(
    (id) => accounts.filter(({ platform }) => platform === id).length > 1,
  );
  return [
    { value: EVERYTHING, label: t('data.delete.everything') },
    ...platforms.map((id) => ({
      value: `${ALL_OF}${id}`,
      label: t('data.delete.allOf', { platform: platformName(id) }),
    })),
    ...accounts.map((account) => ({
      value: account.key,
      label: t('accounts.handleOn', { handle: handleOf(account), platform: platformName(account.platform) }),
    })),
  ];
}

type Deletion = ReturnType<typeof useDeletion>;

function Scope({ accounts, deletion }: { readonly accounts: readonly AccountRecord[]; readonly deletion: Deletion }) {
  const { t } = useTranslator();
  const { choice, choose } = deletion;
  return (
    <>
      <SelectField
        label={t('data.delete.what')}
        value={choice.what}
        options={useOptions(accounts)}
        onChange={(what) => choose({ what })}
      />
      <div className="delete-period">
        <TextField
          label={t('data.delete.from')}
          type="date"
          value={choice.from}
          onChange={(event) => choose({ from: event.currentTarget.value })}
        />
        <TextField
          label={t('data.delete.to')}
          type="date"
          value={choice.to}
          onChange={(event) => choose({ to: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

/** In small letters and without accents: capitals are written without them in Greek. */
const plain = (text: string): string => text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

interface ConfirmProps {
  readonly deletion: Deletion;
  readonly disabled: boolean;
}

/** The button that deletes, with a week to undo it, or at once once a word was typed. */
function Confirm({ deletion: { state, run }, disabled }: ConfirmProps) {
  const { t } = useTranslator();
  const [isForGood, setForGood] = useState(false);
  const [typed, setTyped] = useState('');
  const word = t('data.delete.word');
  const isReady = !disabled && state.kind !== 'working' && (!isForGood || plain(typed) === plain(word));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    setTyped('');
    setForGood(false);
    void run(isForGood);
  };
  const label = isForGood ? 'data.delete.button' : 'data.delete.delete';
  return (
    <form className="delete-form" onSubmit={submit}>
      <Switch label={t('data.delete.atOnce')} checked={isForGood} onChange={setForGood} />
      <div className="delete-confirm">
        {isForGood && (
          <TextField
            label={t('data.delete.type', { word })}
            value={typed}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <Button look="danger" type="submit" disabled={!isReady}>
          {t(state.kind === 'working' ? 'data.delete.working' : label)}
        </Button>
      </div>
    </form>
  );
}

export function DeleteForm({ accounts }: { readonly accounts: readonly AccountRecord[] }) {
  const words = useTranslator();
  const { t } = words;
  const deletion = useDeletion(accounts);
  const { choice, preview, isAll, state } = deletion;
  const isEmpty = preview?.isEmpty !== false;
  const hasNothing = isAll && preview?.isEmpty === true && choice.what === EVERYTHING && state.kind !== 'done';
  return (
    <div className="delete-form">
      {hasNothing ? (
        <p className="quiet">{t('data.delete.nothing')}</p>
      ) : (
        <>
          <Scope accounts={accounts} deletion={deletion} />
          <p className="delete-preview">
            {t('data.delete.goes', { what: preview?.what(words) ?? '' })}{' '}
            <span className="quiet">{t(isAll ? 'data.delete.goalsToo' : 'data.delete.settingsStay')}</span>
          </p>
          <Confirm deletion={deletion} disabled={isEmpty} />
        </>
      )}
      <DeleteOutcome state={state} />
      <DeleteHeld />
    </div>
  );
}
