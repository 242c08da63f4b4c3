/** Deleting an account's data or everything: what goes is said before, and a word has to be typed. */
import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { send } from '@/lib/messaging/client';
import { type Kept, keptInAll, keptOfAccount } from '@/lib/storage/queries/counts';
import type { AccountRecord } from '@/lib/storage/records';
import { deleteAccount, deleteEverything } from '@/lib/storage/write/deletion';
import type { Words } from '@/lib/i18n/words';
import { handleOf, platformName } from '../accounts/naming';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import './delete-form.css';

const EVERYTHING = '';

type State =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'done'; readonly what: string }
  | { readonly kind: 'failed'; readonly detail: string };

/** "216 posts, 1,204 readings, from 3 Nov 2025 to 19 Nov 2026". */
function describe(kept: Kept, all: boolean, { t, dates, locale }: Words): string {
  const parts = [
    ...(all ? [t('data.delete.accounts', { n: kept.accounts })] : []),
    t('data.delete.posts', { n: kept.posts }),
    t('data.delete.readings', { n: kept.readings }),
  ];
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
  if (kept.firstReadAt === null || kept.lastReadAt === null) return list;
  return t('data.delete.span', {
    list,
    first: dates.date(kept.firstReadAt),
    last: dates.date(kept.lastReadAt),
  });
}

/** What is chosen, what would go with it, and the deletion itself. */
function useDeletion() {
  const words = useTranslator();
  const [chosen, setChosen] = useState(EVERYTHING);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const isAll = chosen === EVERYTHING;
  const kept = useLiveQuery(() => (isAll ? keptInAll() : keptOfAccount(chosen)), [chosen]);
  const what = kept === undefined ? '' : describe(kept, isAll, words);
  const run = async (): Promise<void> => {
    setState({ kind: 'working' });
    try {
      await (isAll ? deleteEverything() : deleteAccount(chosen));
      setState({ kind: 'done', what });
      setChosen(EVERYTHING);
      await send('tabs.refresh', undefined);
    } catch (error) {
      setState({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };
  const choose = (key: string): void => {
    setChosen(key);
    setState({ kind: 'idle' });
  };
  const isEmpty = kept !== undefined && kept.posts + kept.readings + kept.accounts === 0;
  return { chosen, choose, what, isEmpty, state, run };
}

function DeleteOutcome({ state }: { readonly state: State }) {
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

export function DeleteForm({ accounts }: { readonly accounts: readonly AccountRecord[] }) {
  const { t } = useTranslator();
  const { chosen, choose, what, isEmpty, state, run } = useDeletion();
  const [typed, setTyped] = useState('');
  const word = t('data.delete.word');
  const isConfirmed = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isConfirmed || state.kind === 'working') return;
    setTyped('');
    void run();
  };
  if (isEmpty && state.kind !== 'done') return <p className="quiet">{t('data.delete.nothing')}</p>;
  const options = accounts.map((account) => ({
    value: account.key,
    label: t('accounts.handleOn', { handle: handleOf(account), platform: platformName(account.platform) }),
  }));
  return (
    <form className="delete-form" onSubmit={submit}>
      <SelectField
        label={t('data.delete.what')}
        value={chosen}
        options={[{ value: EVERYTHING, label: t('data.delete.everything') }, ...options]}
        onChange={choose}
      />
      <p className="delete-preview">
        {t('data.delete.goes', { what })} <span className="quiet">{t('data.delete.settingsStay')}</span>
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
