/** What other computers may have: which accounts, and whether also what was written down about them. */
import type { ArchiveState } from '@/lib/transfer/archive/archive-state';
import { handleOf, platformName } from '../accounts/naming';
import { useTrackedAccounts } from '../hooks/use-accounts';
import { useTranslator } from '../hooks/use-translator';
import { Switch } from '../ui/switch';

interface Props {
  readonly state: ArchiveState;
  readonly onChange: (change: (state: ArchiveState) => Partial<ArchiveState>) => void;
}

const without = (list: readonly string[], key: string): string[] => list.filter((each) => each !== key);

export function ArchiveShares({ state, onChange }: Props) {
  const { t } = useTranslator();
  const accounts = (useTrackedAccounts() ?? []).filter(({ isSample }) => !isSample);
  const { accounts: shared, notes, money } = state;
  return (
    <fieldset className="archive-shares">
      <legend className="strong">{t('archive.shares')}</legend>
      {accounts.length === 0 && <p className="small quiet">{t('archive.noAccounts')}</p>}
      {accounts.map((account) => (
        <Switch
          key={account.key}
          label={t('accounts.handleOn', { handle: handleOf(account), platform: platformName(account.platform) })}
          checked={shared.includes(account.key)}
          onChange={(isOn) =>
            onChange((now) => ({ accounts: [...without(now.accounts, account.key), ...(isOn ? [account.key] : [])] }))
          }
        />
      ))}
      <Switch label={t('archive.notes')} checked={notes} onChange={(isOn) => onChange(() => ({ notes: isOn }))} />
      <Switch label={t('archive.money')} checked={money} onChange={(isOn) => onChange(() => ({ money: isOn }))} />
      <p className="small quiet">{t('archive.stays')}</p>
    </fieldset>
  );
}
