/** The database, in the extension's own origin: opened only by the service worker and the extension's pages. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type {
  AccountReadingRecord,
  AccountRecord,
  AnalysisRecord,
  AnnotationRecord,
  BenchmarkRecord,
  CampaignRecord,
  ConversionRecord,
  CorrectionRecord,
  DeletedRowsRecord,
  DeletionRecord,
  EventRecord,
  ExperimentRecord,
  GoalChangeRecord,
  HealthRecord,
  MetaRecord,
  PatchRecord,
  PostLinesRecord,
  PostRecord,
  PostTextsRecord,
  ReadingRecord,
  TimeChoicesRecord,
} from './records';
import { version1 } from './versions/v1';
import { version2 } from './versions/v2';
import { version3 } from './versions/v3';
import { version4 } from './versions/v4';
import { keepPostLists } from './post-lists';

/** Key of the fact when this database was made, in ms; databases of earlier versions lack it. */
export const HISTORY_BEGUN = 'history-begun';

export class YardstickDatabase extends Dexie {
  declare posts: EntityTable<PostRecord, 'key'>;
  declare postLines: Table<PostLinesRecord, [string, number]>;
  declare postTexts: Table<PostTextsRecord, [string, number]>;
  declare readings: Table<ReadingRecord, [string, number]>;
  declare accounts: EntityTable<AccountRecord, 'key'>;
  declare accountReadings: Table<AccountReadingRecord, [string, number]>;
  declare health: Table<HealthRecord, [string, string, string]>;
  declare events: Table<EventRecord, number, EventRecord>;
  declare goalChanges: Table<GoalChangeRecord, number, GoalChangeRecord>;
  declare benchmarks: EntityTable<BenchmarkRecord, 'id'>;
  declare analyses: Table<AnalysisRecord, [string, string, string]>;
  declare experiments: Table<ExperimentRecord, [string, number]>;
  declare timeChoices: EntityTable<TimeChoicesRecord, 'accountKey'>;
  declare corrections: Table<CorrectionRecord, [string, number, string]>;
  declare annotations: EntityTable<AnnotationRecord, 'postKey'>;
  declare campaigns: Table<CampaignRecord, [string, string]>;
  declare conversions: EntityTable<ConversionRecord, 'id'>;
  declare patches: EntityTable<PatchRecord, 'id'>;
  declare meta: EntityTable<MetaRecord, 'key'>;
  declare deletions: Table<DeletionRecord, number, DeletionRecord>;
  declare deletedRows: Table<DeletedRowsRecord, number, DeletedRowsRecord>;

  constructor(name = 'yardstick') {
    // A second copy of what is asked for, kept in memory and copied anew for each who asks, costs more than asking the browser.
    super(name, { cache: 'disabled' });
    version1(this);
    version2(this);
    version3(this);
    version4(this);
    keepPostLists(this);
    // By this one tells an empty history that was just begun from one that was emptied.
    this.on('populate', (transaction) => {
      void transaction.table('meta').add({ key: HISTORY_BEGUN, value: Date.now() });
    });
    // A newer version of the extension wants to open it, or the user deletes it: give way instead of blocking.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
  }
}

export const db = new YardstickDatabase();
