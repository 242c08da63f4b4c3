/** Options, Data: taking it away as files, deleting it, and what happens to it when the extension is removed. */
import { ArchiveSection } from '../data/archive-section';
import { BackupForm } from '../data/backup-form';
import { BackupRaw } from '../data/backup-raw';
import { DeleteForm } from '../data/delete-form';
import { exportable, type Table } from '../data/exportable';
import { ExportOutcome } from '../data/export-outcome';
import { ImportForm } from '../data/import-form';
import { LostHistory } from '../data/lost-history';
import { RestoreForm } from '../data/restore-form';
import { StorageSpace } from '../data/storage-space';
import { useExport } from '../data/use-export';
import { WorkbookButton } from '../data/workbook-button';
import { useAccounts } from '../hooks/use-accounts';
import { useDatabaseTrouble } from '../hooks/use-database-state';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { PageHead, Section } from './page-head';
import './data-page.css';

const TABLES = ['posts', 'readings', 'accounts'] as const satisfies readonly Table[];

export function DataPage() {
  const { t } = useTranslator();
  const accounts = useAccounts('own', 'rival', 'ignored', 'candidate');
  const trouble = useDatabaseTrouble();
  const { state, run, cancel } = useExport();
  const isEmpty = accounts !== undefined && accounts.length === 0;
  return (
    <>
      <PageHead title={t('data.title')}>{t('data.lead')}</PageHead>
      {(trouble === 'failed' || trouble === 'blocked' || trouble === 'newer') && (
        <div className="below-lead">
          <Notice title={t('notice.database.title')}>{t(`notice.database.${trouble}`)}</Notice>
        </div>
      )}
      <LostHistory />
      <StorageSpace />
      <Section title={t('data.export.title')} lead={isEmpty ? t('data.export.nothing') : t('data.export.text')}>
        <ul className="export-list">
          {TABLES.map((table) => (
            <li key={table}>
              <Button
                disabled={accounts === undefined || isEmpty || state.kind === 'working'}
                onClick={() => run(table, exportable(accounts ?? []))}
              >
                <Icon name="download" /> {t(`data.export.${table}`)}
              </Button>
              <p className="small quiet">{t(`data.export.${table}.means`)}</p>
            </li>
          ))}
          <li>
            <WorkbookButton accounts={accounts ?? []} />
          </li>
        </ul>
        <ExportOutcome state={state} onCancel={cancel} />
      </Section>
      <Section title={t('data.backup.title')} lead={t('data.backup.text')}>
        <BackupForm disabled={accounts === undefined} />
        {(trouble === 'failed' || trouble === 'newer') && <BackupRaw />}
      </Section>
      <Section title={t('data.restore.title')} lead={t('data.restore.text')}>
        <RestoreForm />
      </Section>
      <ArchiveSection />
      <Section title={t('import.title')} lead={t('import.text')}>
        <ImportForm />
      </Section>
      <Section title={t('data.delete.title')} lead={t('data.delete.text')}>
        <DeleteForm accounts={accounts ?? []} />
      </Section>
      <Notice tone="plain" title={t('data.removing.title')}>
        {t('data.removing.text')}
      </Notice>
    </>
  );
}
