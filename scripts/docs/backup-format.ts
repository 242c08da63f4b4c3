/** The documentation of the backup file, made from the shapes that the code itself checks files by. */
import { z } from '@/lib/shared/zod';
import type { TableName } from '@/lib/storage/open';
import { BACKUP_SCHEMA, BACKUP_TABLES, TABLE_NAMES } from '@/lib/transfer/backup/backup-tables';
import { FIELD_MEANINGS, TABLE_NOTES } from './backup-notes';

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly maxLength?: number;
}

const quoted = (value: unknown): string => `\`${JSON.stringify(value)}\``;

function objectText({ properties, additionalProperties }: JsonSchema): string {
  if (properties !== undefined) return `{ ${Object.keys(properties).join(', ')} }`;
  if (typeof additionalProperties === 'object') return `by name: ${typeText(additionalProperties)}`;
  return 'object';
}

/** A type in words: "text or null", "list of text", "one of …". */
function typeText(schema: JsonSchema): string {
  const { type, items } = schema;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) {
    const texts = [...new Set(choices.map(typeText))];
    return texts.length > 4 ? 'any JSON value' : texts.join(' or ');
  }
  if (schema.const !== undefined) return quoted(schema.const);
  if (schema.enum !== undefined) return `one of ${schema.enum.map(quoted).join(' ')}`;
  if (Array.isArray(type)) return type.map((each: string) => typeText({ ...schema, type: each })).join(' or ');
  switch (type) {
    case 'string':
      return 'text';
    case 'integer':
      return 'whole number';
    case 'array':
      return `list of ${items === undefined ? 'anything' : typeText(items)}`;
    case 'object':
      return objectText(schema);
    case undefined:
      return 'any JSON value';
    default:
      return String(type);
  }
}

function schemaOf(table: TableName): JsonSchema {
  return z.toJSONSchema(BACKUP_TABLES[table] as z.ZodMiniType, { unrepresentable: 'any' }) as JsonSchema;
}

/** The fields of a table's rows, as rows of a Markdown table padded as the formatter pads. */
function fieldTable(table: TableName): string {
  const { properties = {}, required = [] } = schemaOf(table);
  const meanings = new Map(Object.entries(FIELD_MEANINGS[table] ?? {}));
  const rows = Object.entries(properties).map(([name, schema]) => [
    `\`${name}\`${required.includes(name) ? '' : ' (may be absent)'}`,
    typeText(schema).replaceAll('|', '\\|'),
    meanings.get(name) ?? '',
  ]);
  const all = [['field', 'type', 'meaning'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(all[0] ?? []), rule, ...all.slice(1).map(line)].join('\n');
}

/** Fields of these tables that nobody explains. */
export function unexplainedFields(tables: readonly TableName[]): string[] {
  return tables.flatMap((table) => {
    const meanings = new Map(Object.entries(FIELD_MEANINGS[table] ?? {}));
    return Object.keys(schemaOf(table).properties ?? {})
      .filter((field) => !meanings.has(field))
      .map((field) => `${table}.${field}`);
  });
}

function tableText(table: TableName): string {
  const { holds, merging } = TABLE_NOTES[table];
  return `### ${table}\n\n${holds} **Merging:** ${merging}\n\n${fieldTable(table)}`;
}

/** The whole document. */
export function backupDocument(introduction: string): string {
  const head = introduction.replaceAll('{schema}', String(BACKUP_SCHEMA));
  return `${head.trim()}\n\n## Tables\n\n${TABLE_NAMES.map(tableText).join('\n\n')}\n`;
}
