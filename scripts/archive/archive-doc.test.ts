import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_SCHEMA, ARCHIVE_TABLES, type ColumnType } from '@/lib/transfer/archive/archive-tables';

const doc = readFileSync('docs/archive.md', 'utf8');

const WORDS: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  texts: 'list of texts',
  number: 'whole number',
  decimal: 'number',
  place: 'small whole number',
  moment: 'timestamp (UTC)',
  flag: 'true or false',
};

/** Rows of the table under a heading: name and type; each has a meaning. */
function toldColumns(table: string): string[][] {
  const section = doc.split(`### ${table}\n`)[1]?.split('\n#')[0] ?? '';
  return [...section.matchAll(/^\| `(\w+)` +\| ([^|]+?) +\| \S.*\|$/gm)].map(([, name = '', type = '']) => [
    name,
    type,
  ]);
}

describe('docs/archive.md', () => {
  it.each(Object.entries(ARCHIVE_TABLES))('tells the columns of %s', (table, columns) => {
    expect(toldColumns(table)).toEqual(
      columns.map(({ name, type, isOptional }) => [name, `${WORDS[type]}${isOptional ? ', may be empty' : ''}`]),
    );
  });

  it.each(readdirSync('docs/archive'))('quotes %s as it is', (name) => {
    expect(doc).toContain(`\`\`\`sql\n${readFileSync(`docs/archive/${name}`, 'utf8')}\`\`\``);
  });

  it('names the version', () => {
    expect(doc).toContain(`a \`schema\` above ${ARCHIVE_SCHEMA}`);
  });
});
