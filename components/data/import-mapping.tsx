/** For a table that is not known: which column holds what. */
import { MAPPED_FIELDS, type MappedField, type Mapping } from '@/lib/transfer/import/mapped-table';
import { IMPORTED_PLATFORMS } from '@/lib/transfer/import/post-ids';
import { platformName } from '../accounts/naming';
import { useTranslator } from '../hooks/use-translator';
import { SelectField } from '../ui/field';
import type { FoundTable } from './import-tables';

const NONE = '';

const isMetric = (
  field: MappedField,
): field is Exclude<MappedField, 'link' | 'id' | 'time' | 'text' | 'account' | 'network' | 'format'> =>
  !['link', 'id', 'time', 'text', 'account', 'network', 'format'].includes(field);

interface Props {
  readonly found: readonly FoundTable[];
  readonly onChange: (mapping: Mapping) => void;
}

export function ImportMapping({ found, onChange }: Props) {
  const { t } = useTranslator();
  const unknown = found.find((each) => each.kind === 'unknown');
  if (unknown?.kind !== 'unknown') return null;
  const { header, mapping } = unknown;
  const columns = [
    { value: NONE, label: t('import.map.none') },
    ...header.cells.flatMap((cell, index) =>
      cell.trim() === '' ? [] : [{ value: String(index), label: cell.trim() }],
    ),
  ];
  const choose = (field: MappedField, value: string): void => {
    const { [field]: _, ...rest } = mapping.columns;
    onChange({ ...mapping, columns: value === NONE ? rest : { ...rest, [field]: Number(value) } });
  };
  return (
    <>
      <p className="small quiet">{t('import.map.lead')}</p>
      <div className="import-fields">
        <SelectField
          label={t('import.map.platform')}
          value={mapping.platform ?? NONE}
          options={[
            { value: NONE, label: t('import.map.byColumn') },
            ...IMPORTED_PLATFORMS.map((id) => ({ value: id, label: platformName(id) })),
          ]}
          onChange={(platform) => onChange({ ...mapping, platform: platform === NONE ? null : platform })}
        />
        {MAPPED_FIELDS.map((field) => (
          <SelectField
            key={field}
            label={isMetric(field) ? t(`metric.${field}`) : t(`import.field.${field}`)}
            value={String(mapping.columns[field] ?? NONE)}
            options={columns}
            onChange={(value) => choose(field, value)}
          />
        ))}
      </div>
    </>
  );
}
