/** Top of the panel: which account, and its file. */
import type { AccountRecord } from '@/lib/storage/records';
import { handleOf, nameOf, platformName } from '../accounts/naming';
import { exportable } from '../data/export-csv';
import { ExportOutcome } from '../data/export-outcome';
import { useExport } from '../data/use-export';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { Icon } from '../ui/icon';

interface Props {
  readonly account: AccountRecord;
  readonly accounts: readonly AccountRecord[];
  readonly onSelect: (key: string) => void;
}

export function PanelHeader({ account, accounts, onSelect }: Props) {
  const { t } = useTranslator();
  const { state, run } = useExport();
  return (
    <header className="panel-header">
      <div className="panel-header-row">
        <SelectField
          label={t('panel.account')}
          labelHidden
          value={account.key}
          options={accounts.map((each) => ({
            value: each.key,
            label: t('panel.accountOption', {
              name: nameOf(each),
              handle: each.name === null ? '' : handleOf(each),
              platform: platformName(each.platform),
            }),
          }))}
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
      </div>
      <ExportOutcome state={state} />
    </header>
  );
}
