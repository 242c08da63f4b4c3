/** Deleting an account, a site, a period or everything: what goes is said before, and a word has to be typed. */
import { type FormEvent, useState } from 'react';
import type { AccountRecord } from '@/lib/storage/records';
import { handleOf, platformName } from '../accounts/naming';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import { ALL_OF, type DeletionState, EVERYTHING, useDeletion } from './use-deletion';
import './delete-form.css';

function DeleteOutcome({ state }: { readonly state: DeletionState }) {
  const { t } = useTranslator();
  if (state.kind === 'failed') {
    return (
      <Notice live title={t('data.delete.failed.title')}>
        {t('data.delete.failed.text', { detail: state.detail })}
      </Notice>
    );
  }
  return <Status>{state.kind === 'done' && t('data.delete.done', { what: state.what })}</Status>;
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

export function DeleteForm({ accounts }: { readonly accounts: readonly AccountRecord[] }) {
  const { t } = useTranslator();
  const deletion = useDeletion(accounts);
  const { choice, preview, isAll, state, run } = deletion;
  const [typed, setTyped] = useState('');
  const word = t('data.delete.word');
  const isConfirmed = plain(typed) === plain(word);
  const isEmpty = preview?.isEmpty !== false;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isConfirmed || isEmpty || state.kind === 'working') return;
    setTyped('');
    void run();
  };
  if (isAll && preview?.isEmpty === true && choice.what === EVERYTHING && state.kind !== 'done') {
    return <p className="quiet">{t('data.delete.nothing')}</p>;
  }
  return (
    <form className="delete-form" onSubmit={submit}>
      <Scope accounts={accounts} deletion={deletion} />
      <p className="delete-preview">
        {t('data.delete.goes', { what: preview?.text ?? '' })}{' '}
        <span className="quiet">{t(isAll ? 'data.delete.goalsToo' : 'data.delete.settingsStay')}</span>
      </p>
      <div className="delete-confirm">
        <TextField
          label={t('data.delete.type', { word })}
          value={typed}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button look="danger" type="submit" disabled={!isConfirmed || isEmpty || state.kind === 'working'}>
          {state.kind === 'working' ? t('data.delete.working') : t('data.delete.button')}
        </Button>
      </div>
      <DeleteOutcome state={state} />
    </form>
  );
}
