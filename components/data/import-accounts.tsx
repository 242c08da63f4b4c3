/** To whom the rows of a file belong: as the file says, or as the user chooses. */
import { useState } from 'react';
import { useTranslator } from '../hooks/use-translator';
import { handleOf, platformName } from '../accounts/naming';
import { SelectField, TextField } from '../ui/field';
import type { ImportGroup } from './import-plan';
import { accountOf, type Import } from './use-import';

/** Chosen when no account of the list is meant. */
const OTHER = '/other';

function GroupField({ group, state }: { readonly group: ImportGroup; readonly state: Import }) {
  const { t } = useTranslator();
  const [isOther, setIsOther] = useState(false);
  const { choices, setChoices, accounts } = state;
  const chosen = accountOf(group, choices.handles, accounts)?.handle ?? '';
  const known = accounts.filter(({ platform }) => platform === group.platform).map(({ handle }) => handle);
  const isKnown = known.some((handle) => handle.toLowerCase() === chosen.toLowerCase());
  const fromFile =
    group.handle === null || known.some((handle) => handle.toLowerCase() === group.handle?.toLowerCase())
      ? []
      : [group.handle];
  const choose = (handle: string): void =>
    setChoices({ ...choices, handles: { ...choices.handles, [group.id]: handle } });
  const listed = known.find((handle) => handle.toLowerCase() === chosen.toLowerCase()) ?? chosen;
  const platform = group.platform === null ? '' : platformName(group.platform);
  const count =
    group.posts.length > 0
      ? t('import.account', { n: group.posts.length })
      : t('import.account.days', { n: group.followers.length });
  return (
    <div className="import-account">
      <SelectField
        label={`${platform}: ${count}`}
        value={isOther || (chosen !== '' && !isKnown && fromFile[0] !== chosen) ? OTHER : listed}
        options={[
          ...(chosen === '' && !isOther ? [{ value: '', label: t('import.account.choose') }] : []),
          ...known.map((handle) => ({ value: handle, label: handleOf({ handle }) })),
          ...fromFile.map((handle) => ({
            value: handle,
            label: t('import.account.new', { handle: handleOf({ handle }) }),
          })),
          { value: OTHER, label: t('import.account.other') },
        ]}
        onChange={(value) => {
          setIsOther(value === OTHER);
          choose(value === OTHER ? '' : value);
        }}
      />
      {isOther && (
        <TextField
          label={t('import.account.handle')}
          hint={t('import.account.handle.hint')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

export function ImportAccounts({ state }: { readonly state: Import }) {
  return (
    <div className="import-fields">
      {state.reading.groups
        .filter(({ platform }) => platform !== null)
        .map((group) => (
          <GroupField key={group.id} group={group} state={state} />
        ))}
    </div>
  );
}
