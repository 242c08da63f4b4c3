/** A table that is not known, read as the user said: which column holds what. The choice is remembered by its headers. */
import { z } from '@/lib/shared/zod';
import { readMeta, writeMeta } from '@/lib/storage/write/meta';
import { POST_METRICS } from '@/lib/domain/metrics';
import { ASKED, type Field } from './export-format';
import type { FieldColumns, RecognisedTable } from './recognise';
import { headerText, type SheetRow } from './sheet';

/** What a user can say of a column. */
export const MAPPED_FIELDS = [
  'link',
  'id',
  'time',
  'text',
  'account',
  'network',
  'format',
  ...POST_METRICS,
] as const satisfies readonly Field[];

export type MappedField = (typeof MAPPED_FIELDS)[number];

const Mapping = z.object({
  /** Platform of all rows; null where a column or the link tells. */
  platform: z.nullable(z.string()),
  columns: z.partialRecord(z.enum(MAPPED_FIELDS), z.int().check(z.gte(0))),
});

export type Mapping = z.infer<typeof Mapping>;

const Mappings = z.record(z.string(), Mapping);

const REMEMBERED = 'import-mappings';

const signatureOf = (header: SheetRow): string => header.cells.map(headerText).join('|').slice(0, 500);

/** Names that say by themselves what a column holds. */
const PLAIN: Readonly<Partial<Record<MappedField, RegExp>>> = {
  link: /^(?:post |perma|tweet )?(?:link|url|permalink)$/,
  id: /^(?:post|tweet|video)?[ _]?id$/,
  time: /^(?:date|time|published|publish(?:ed)?[ _](?:at|time|date)|created[ _]?(?:at|date)?|datetime)$/,
  text: /^(?:text|caption|message|title|post|content)$/,
};

/** A first proposal: columns whose header is the plain name of something. */
function proposal(header: SheetRow): Mapping {
  const headers = header.cells.map(headerText);
  const columns: Partial<Record<MappedField, number>> = {};
  for (const field of MAPPED_FIELDS) {
    const named = headers.findIndex((name) => PLAIN[field]?.test(name) ?? name === field);
    if (named >= 0) columns[field] = named;
  }
  return { platform: null, columns };
}

/** The mapping that the user made for such a table before, otherwise a proposal. */
export async function mappingFor(header: SheetRow): Promise<Mapping> {
  const remembered = Mappings.safeParse(await readMeta(REMEMBERED));
  const known = remembered.success ? new Map(Object.entries(remembered.data)).get(signatureOf(header)) : undefined;
  return known ?? proposal(header);
}

/** Remembers how a table with this header is read. */
export async function rememberMapping(header: SheetRow, mapping: Mapping): Promise<void> {
  const remembered = Mappings.safeParse(await readMeta(REMEMBERED));
  await writeMeta(REMEMBERED, { ...(remembered.success ? remembered.data : {}), [signatureOf(header)]: mapping });
}

/** The table as it is read with this mapping; nothing is known of its dates but what the file proves. */
export function mappedTable(header: SheetRow, rows: readonly SheetRow[], mapping: Mapping): RecognisedTable {
  const columns: FieldColumns = mapping.columns;
  return {
    format: {
      id: 'mapped',
      platform: mapping.platform,
      rows: 'posts',
      must: [],
      columns: {},
      dates: 'unknown',
      zone: ASKED,
      ofPeriod: true,
    },
    header,
    columns,
    rows,
  };
}
