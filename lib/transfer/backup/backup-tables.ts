/**
 * The tables of a backup. A new table of the database joins by one line here and, where its rows are merged, one in
 * lib/storage/write/restore-rules.ts; the compiler refuses to forget it.
 */
import type { z } from '@/lib/shared/zod';
import type { TableName } from '@/lib/storage/open';
import {
  AccountReadingRow,
  AccountRow,
  AnalysisRow,
  AnnotationRow,
  BenchmarkRow,
  CampaignRow,
  ConversionRow,
  CorrectionRow,
  EventRow,
  ExperimentRow,
  GoalChangeRow,
  HealthRow,
  MetaRow,
  PatchRow,
  PostRow,
  ReadingRow,
  TimeChoicesRow,
} from './backup-rows';

/** In this order the tables stand in a file: accounts first, so that a reader knows whose posts follow. */
export const BACKUP_TABLES = {
  accounts: AccountRow,
  accountReadings: AccountReadingRow,
  posts: PostRow,
  readings: ReadingRow,
  corrections: CorrectionRow,
  annotations: AnnotationRow,
  campaigns: CampaignRow,
  conversions: ConversionRow,
  goalChanges: GoalChangeRow,
  benchmarks: BenchmarkRow,
  experiments: ExperimentRow,
  timeChoices: TimeChoicesRow,
  patches: PatchRow,
  analyses: AnalysisRow,
  health: HealthRow,
  events: EventRow,
  meta: MetaRow,
} as const satisfies Record<TableName, z.ZodMiniType>;

export const TABLE_NAMES = Object.keys(BACKUP_TABLES) as TableName[];

export const isTableName = (name: string): name is TableName => Object.hasOwn(BACKUP_TABLES, name);

/** The version of the file: that of the database whose rows it holds. */
export const BACKUP_SCHEMA = 4;

/**
 * What turns rows of an older version into those of the next: one entry for each version before this one. A table that
 * did not exist then is simply absent from the file. Versions 2 to 4 added tables and changed no row.
 */
export const MIGRATIONS: Readonly<Record<number, (table: TableName, row: unknown) => unknown>> = {
  1: (_, row) => row,
  2: (_, row) => row,
  3: (_, row) => row,
};

/** A row of version `schema` as this version has it; still to be checked. */
export function migrated(table: TableName, row: unknown, schema: number): unknown {
  let current = row;
  for (let version = schema; version < BACKUP_SCHEMA; version += 1) {
    current = MIGRATIONS[version]?.(table, current) ?? current;
  }
  return current;
}
