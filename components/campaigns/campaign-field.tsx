/** Naming a campaign: a new name, or one that the account has already. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { campaignsOfAccount } from '@/lib/storage/queries/campaigns';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import './campaign-field.css';

/** As long as fits on one line. */
const LONGEST = 60;
const NONE: readonly string[] = [];

interface Props {
  readonly accountKey: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly onCampaign: (campaign: string) => void;
}

export function CampaignField({ accountKey, label, labelHidden = false, onCampaign }: Props) {
  const { t } = useTranslator();
  const list = useId();
  const known = useLiveQuery(() => campaignsOfAccount(accountKey), [accountKey]) ?? NONE;
  const [typed, setTyped] = useState('');
  const take = (): void => {
    const name = typed.trim();
    if (name === '') return;
    onCampaign(known.find((each) => each.toLocaleLowerCase() === name.toLocaleLowerCase()) ?? name);
    setTyped('');
  };
  return (
    <div className="campaign-field">
      <TextField
        label={label}
        labelHidden={labelHidden}
        list={list}
        autoComplete="off"
        maxLength={LONGEST}
        value={typed}
        placeholder={t('campaign.placeholder')}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <datalist id={list}>
        {known.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <Button disabled={typed.trim() === ''} onClick={take}>
        {t('campaign.set')}
      </Button>
    </div>
  );
}
