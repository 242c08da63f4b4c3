/** DuckDB over an archive: the documented views and queries, with their variables. */
import { readFileSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

const QUERIES = ['views', 'weekly', 'usual', 'best-times', 'at-age', 'compact'] as const;

type QueryName = (typeof QUERIES)[number];

const querySql = (name: QueryName): string => readFileSync(`docs/archive/${name}.sql`, 'utf8');

export type ResultRow = Readonly<Record<string, unknown>>;

export interface Archive {
  /** Sets a variable to an SQL expression. */
  set(name: string, expression: string): Promise<void>;
  ask(name: QueryName): Promise<ResultRow[]>;
  close(): void;
}

const asNumber = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

class OpenArchive implements Archive {
  constructor(private readonly connection: DuckDBConnection) {}

  async set(name: string, expression: string): Promise<void> {
    await this.connection.run(`set variable ${name} = ${expression}`);
  }

  async ask(name: QueryName): Promise<ResultRow[]> {
    const result = await this.connection.runAndReadAll(querySql(name));
    return result
      .getRowObjectsJS()
      .map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, asNumber(value)])));
  }

  close(): void {
    this.connection.closeSync();
  }
}

/** Opens the archive in this folder, with its views. */
export async function openArchive(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<Archive> {
  const instance = await DuckDBInstance.create(':memory:', settings);
  const archive = new OpenArchive(await instance.connect());
  await archive.set('archive', `'${folder.replaceAll("'", "''")}'`);
  await archive.ask('views');
  return archive;
}
