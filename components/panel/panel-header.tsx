/** Top of the panel: which account, and its file. */
import type { Words } from '@/lib/i18n/words';
import type { AccountRecord } from '@/lib/storage/records';
import { handleOf, nameOf, platformName } from '../accounts/naming';
import { exportable } from '../data/exportable';
import { ExportOutcome } from '../data/export-outcome';
import { useExport } from '../data/use-export';
import { HelpButton } from '../help/help-link';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { Icon } from '../ui/icon';

interface Props {
  readonly account: AccountRecord;
  readonly accounts: readonly AccountRecord[];
  readonly onSelect: (key: string) => void;
}

/** "Fern & Oak, X"; with the handle where two would be called alike. */
function optionName(account: AccountRecord, accounts: readonly AccountRecord[], { t }: Words): string {
  const isTwin = accounts.some(
    (other) => other.key !== account.key && other.platform === account.platform && nameOf(other) === nameOf(account),
  );
  const name = isTwin ? `${nameOf(account)} ${handleOf(account)}` : nameOf(account);
  return t('panel.accountOption', { name, platform: platformName(account.platform) });
}

export function PanelHeader({ account, accounts, onSelect }: Props) {
  const words = useTranslator();
  const { t } = words;
  const { state, run } = useExport();
  return (
    <header className="panel-header">
      <div className="panel-header-row">
        <SelectField
          label={t('panel.account')}
          labelHidden
          value={account.key}
          options={accounts.map((each) => ({ value: each.key, label: optionName(each, accounts, words) }))}
          onChange={onSelect}
        />
        <Button
          className="panel-export"
          disabled={state.kind === 'working'}
          onClick={() => run('posts', exportable([account]))}
          title={t('panel.export')}
        >
          <Icon name="download" />
          <span className="panel-export-word">{t('panel.export')}</span>
        </Button>
        <HelpButton />
      </div>
      <ExportOutcome state={state} />
    </header>
  );
}
