/** Importing a file: what it is, what it would add, which rows are left out and why, and then the import itself. */
import type { Words } from '@/lib/i18n/words';
import { lazy, Suspense } from 'react';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import { DoubtList } from './doubt-list';
import { FileButton } from './file-button';
import { ImportAccounts } from './import-accounts';
import { ImportChoicesForm } from './import-choices';
import { ImportMapping } from './import-mapping';
import type { ImportOutcome } from './import-plan';
import type { FoundTable } from './import-tables';
import { type Import, useImport } from './use-import';
import './import-form.css';

const ImportConversions = lazy(async () => ({ default: (await import('./import-conversions')).ImportConversions }));

/** What an import adds, or has added, in one line. */
function outcomeText(outcome: ImportOutcome, { t }: Words): string {
  const { newPosts: posts, readings, unchanged, days } = outcome;
  return [
    ...(readings > 0 || days === 0 ? [t('import.adds', { posts, readings })] : []),
    ...(days > 0 ? [t('import.days', { n: days })] : []),
    ...(unchanged > 0 ? [t('import.unchanged', { n: unchanged })] : []),
  ].join(' ');
}

function Refused({ found }: { readonly found: FoundTable }) {
  const { t } = useTranslator();
  if (found.kind === 'doubled') {
    return (
      <Notice live title={found.file}>
        {t('import.doubled', { columns: found.columns.join(', ') })}
      </Notice>
    );
  }
  if (found.kind === 'own-accounts') {
    return (
      <Notice live title={found.file}>
        {t('import.ownAccounts')}
      </Notice>
    );
  }
  if (found.kind !== 'refused') return null;
  return (
    <Notice live title={t(`import.fault.${found.fault}`)}>
      {/^\d+$/.test(found.detail)
        ? `${found.file}, ${t('data.place.row', { row: Number(found.detail) })}.`
        : found.file}{' '}
      {t('data.restore.unchanged')}
    </Notice>
  );
}

/** What kind of file it was taken for. */
function Kinds({ found }: { readonly found: readonly FoundTable[] }) {
  const { t } = useTranslator();
  const kinds = found.flatMap((each) => {
    if (each.kind === 'known') return each.table.format.id;
    if (each.kind === 'own') return `own-${each.what}`;
    return each.kind === 'unknown' ? 'mapped' : [];
  });
  return (
    <p>
      <strong>{found[0]?.file}</strong>{' '}
      <span className="quiet">{kinds.map((kind) => t(`import.kind.${kind}` as 'import.kind.mapped')).join(' · ')}</span>
    </p>
  );
}

function Summary({ state }: { readonly state: Import }) {
  const words = useTranslator();
  const { t } = words;
  const { reading, preview, isReady, hasAccounts } = state;
  const isOnlyDays = reading.tables.length > 0 && reading.tables.every(({ table }) => table.format.rows === 'days');
  if (reading.groups.length === 0) return <p>{t(isOnlyDays ? 'import.onlyDays' : 'import.nothing')}</p>;
  return (
    <>
      {preview !== undefined && hasAccounts && <p>{t('import.would', { what: outcomeText(preview, words) })}</p>}
      {reading.totals > 0 && <p className="small quiet">{t('import.totals', { n: reading.totals })}</p>}
      {state.found.some(({ isCertain }) => !isCertain) && <p className="small quiet">{t('import.letters')}</p>}
      <div className="data-row">
        <Button look="primary" disabled={!isReady || state.importing.work.kind === 'working'} onClick={state.run}>
          {t('import.confirm')}
        </Button>
        <Button onClick={state.leave}>{t('import.leave')}</Button>
        {!isReady && <p className="small quiet">{t(hasAccounts ? 'import.needs.period' : 'import.needs.account')}</p>}
      </div>
    </>
  );
}

function Preview({ state }: { readonly state: Import }) {
  const { found } = state;
  const isReadable = found.some(({ kind }) => kind === 'known' || kind === 'unknown' || kind === 'own');
  return (
    <>
      {found.map((each, index) => (
        <Refused key={index} found={each} />
      ))}
      {isReadable && (
        <div className="data-preview">
          <Kinds found={found} />
          <ImportMapping found={found} onChange={state.map} />
          <ImportChoicesForm state={state} />
          <ImportAccounts state={state} />
          <DoubtList doubts={state.reading.doubts} />
          <Summary state={state} />
        </div>
      )}
    </>
  );
}

export function ImportForm() {
  const words = useTranslator();
  const { t } = words;
  const state = useImport();
  const { finding, importing } = state;
  const failure = [finding.work, importing.work].find(({ kind }) => kind === 'failed');
  return (
    <div className="data-form data-form-wide">
      <div className="data-row">
        <FileButton accept=".csv,.tsv,.txt,.xls,.xlsx" onFiles={state.pick}>
          {t('import.button')}
        </FileButton>
      </div>
      {state.found.length > 0 && <Preview state={state} />}
      {failure?.kind === 'failed' && (
        <Notice live title={t('import.failed')}>
          {failure.error instanceof Error ? failure.error.message : String(failure.error)}
        </Notice>
      )}
      <Status>
        {finding.work.kind === 'working' && t('import.reading')}
        {importing.work.kind === 'working' && t('import.working')}
        {importing.work.kind === 'done' && t('import.done', { what: outcomeText(importing.work.result, words) })}
      </Status>
      <Suspense>
        <ImportConversions />
      </Suspense>
    </div>
  );
}
