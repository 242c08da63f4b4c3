/** Importing conversions: which column holds what, what would join where, which rows are left out and why, and the import itself. */
import type { Words } from '@/lib/i18n/words';
import type { ConversionTally } from '@/lib/storage/write/conversions';
import { CONVERSION_FIELDS, type ConversionField } from '@/lib/transfer/import/conversion-columns';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import { DoubtList } from './doubt-list';
import { FileButton } from './file-button';
import {
  type ConversionImport,
  type ConversionPreview,
  type ConversionTable,
  isMapped,
  useConversions,
} from './use-conversions';

const NONE = '';

function tallyText({ added, changed, same }: ConversionTally, { t }: Words): string {
  return [
    t('conversions.adds', { n: added }),
    ...(changed > 0 ? [t('conversions.renewed', { n: changed })] : []),
    ...(same > 0 ? [t('import.unchanged', { n: same })] : []),
  ].join(' ');
}

function fieldLabel(field: ConversionField, { t }: Words): string {
  if (field === 'value') return t('metric.revenue');
  return field === 'count' ? t('metric.conversions') : t(`conversions.field.${field}`);
}

function Mapping({ table, onChange }: { readonly table: ConversionTable; readonly onChange: ConversionImport['map'] }) {
  const words = useTranslator();
  const { t } = words;
  const { header, mapping } = table;
  const options = [
    { value: NONE, label: t('import.map.none') },
    ...header.cells.flatMap((cell, index) =>
      cell.trim() === '' ? [] : [{ value: String(index), label: cell.trim() }],
    ),
  ];
  const choose = (field: ConversionField, value: string): void => {
    const { [field]: _, ...rest } = mapping.columns;
    onChange({ ...mapping, columns: value === NONE ? rest : { ...rest, [field]: Number(value) } });
  };
  return (
    <>
      <p className="small quiet">{t('import.map.lead')}</p>
      <div className="import-fields">
        {CONVERSION_FIELDS.map((field) => (
          <SelectField
            key={field}
            label={fieldLabel(field, words)}
            value={String(mapping.columns[field] ?? NONE)}
            options={options}
            onChange={(value) => choose(field, value)}
          />
        ))}
        <SelectField
          label={t('conversions.rows')}
          value={mapping.rows ?? NONE}
          options={[
            ...(mapping.rows === null ? [{ value: NONE, label: t('conversions.rows.ask') }] : []),
            { value: 'single', label: t('conversions.rows.single') },
            { value: 'sums', label: t('conversions.rows.sums') },
          ]}
          onChange={(rows) => onChange({ ...mapping, rows: rows === 'single' || rows === 'sums' ? rows : null })}
        />
      </div>
    </>
  );
}

function Refused({ state, preview }: { readonly state: ConversionImport; readonly preview: ConversionPreview | null }) {
  const { t, locale } = useTranslator();
  const { file, doubled } = state;
  const list = (values: readonly string[]): string => new Intl.ListFormat(locale, { type: 'unit' }).format(values);
  if (file?.kind === 'refused') {
    return (
      <Notice live title={t(`import.fault.${file.fault}`)}>
        {file.name} {t('data.restore.unchanged')}
      </Notice>
    );
  }
  const text =
    doubled.length > 0
      ? t('import.doubled', { columns: list(doubled) })
      : preview !== null && preview.currencies.length > 0
        ? t('conversions.currencies', { list: list(preview.currencies) })
        : preview !== null && preview.refused !== null
          ? t('conversions.otherCurrency', { kept: preview.refused.kept, given: preview.refused.given })
          : null;
  return text === null ? null : (
    <Notice live title={file?.name ?? ''}>
      {text}
    </Notice>
  );
}

function Outcome({ state, preview }: { readonly state: ConversionImport; readonly preview: ConversionPreview }) {
  const words = useTranslator();
  const { t } = words;
  const { rows, tally } = preview;
  const ofPosts = rows.filter(({ postKey }) => postKey !== null).length;
  return (
    <>
      <DoubtList doubts={preview.doubts} />
      {rows.length === 0 ? (
        <p>{t('import.nothing')}</p>
      ) : (
        <>
          <p>{t('import.would', { what: tallyText(tally, words) })}</p>
          <p className="small quiet">{t('conversions.joins', { posts: ofPosts, campaigns: rows.length - ofPosts })}</p>
        </>
      )}
      <div className="data-row">
        <Button
          look="primary"
          disabled={tally.added + tally.changed === 0 || state.importing.work.kind === 'working'}
          onClick={state.run}
        >
          {t('import.confirm')}
        </Button>
        <Button onClick={state.leave}>{t('import.leave')}</Button>
      </div>
    </>
  );
}

function DateOrderField({ state, preview }: { readonly state: ConversionImport; readonly preview: ConversionPreview }) {
  const { t } = useTranslator();
  if (state.order === 'unknown' && !preview.doubts.some(({ reason }) => reason === 'unclear-date')) return null;
  return (
    <div className="import-fields">
      <SelectField
        label={t('import.order')}
        value={state.order}
        options={(['unknown', 'dmy', 'mdy'] as const).map((value) => ({ value, label: t(`import.order.${value}`) }))}
        onChange={(value) => state.setOrder(value === 'dmy' || value === 'mdy' ? value : 'unknown')}
      />
    </div>
  );
}

function Preview({ state, table }: { readonly state: ConversionImport; readonly table: ConversionTable }) {
  const { t } = useTranslator();
  const preview = state.preview ?? null;
  const isRefused =
    state.doubled.length > 0 || (preview !== null && (preview.currencies.length > 0 || preview.refused !== null));
  return (
    <div className="data-preview">
      <p>
        <strong>{table.name}</strong>
      </p>
      <Mapping table={table} onChange={state.map} />
      <Refused state={state} preview={preview} />
      {preview !== null && <DateOrderField state={state} preview={preview} />}
      {preview !== null && !isRefused && <Outcome state={state} preview={preview} />}
      {!isMapped(table.mapping) && <p className="small quiet">{t('conversions.needs')}</p>}
    </div>
  );
}

export function ImportConversions() {
  const words = useTranslator();
  const { t } = words;
  const state = useConversions();
  const { finding, importing, table } = state;
  const failure = [finding.work, importing.work].find(({ kind }) => kind === 'failed');
  return (
    <>
      <p className="small quiet">{t('conversions.text')}</p>
      <div className="data-row">
        <FileButton accept=".csv,.tsv,.txt,.xls,.xlsx" onFiles={state.pick}>
          {t('conversions.button')}
        </FileButton>
      </div>
      {table === null ? <Refused state={state} preview={null} /> : <Preview state={state} table={table} />}
      {failure?.kind === 'failed' && (
        <Notice live title={t('import.failed')}>
          {failure.error instanceof Error ? failure.error.message : String(failure.error)}
        </Notice>
      )}
      <Status>
        {finding.work.kind === 'working' && t('import.reading')}
        {importing.work.kind === 'working' && t('import.working')}
        {importing.work.kind === 'done' && t('import.done', { what: tallyText(importing.work.result, words) })}
      </Status>
    </>
  );
}
