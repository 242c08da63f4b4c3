/** Where the rows of an archive come from: the database, or anything that can tell the same. */
import {
  accountReadingsAsRead,
  annotationsOfAccount,
  campaignsOfAccount,
  correctionsOfAccount,
  postPages,
  readingSpan,
  readingsAsRead,
} from '@/lib/storage/queries/account-rows';
import type {
  AccountReadingRecord,
  AnnotationRecord,
  CampaignRecord,
  CorrectionRecord,
  PostRecord,
  ReadingRecord,
} from '@/lib/storage/records';

/** All rows of an account by its key, readings by time (ms). */
export interface ArchiveSource {
  posts(accountKey: string): AsyncIterable<PostRecord[]>;
  readingSpan(accountKey: string): Promise<{ from: number; to: number } | null>;
  /** From `from` (included) to `to` (excluded). */
  readings(accountKey: string, from: number, to: number): Promise<ReadingRecord[]>;
  accountReadings(accountKey: string): Promise<AccountReadingRecord[]>;
  corrections(accountKey: string): Promise<CorrectionRecord[]>;
  annotations(accountKey: string): Promise<AnnotationRecord[]>;
  campaigns(accountKey: string): Promise<CampaignRecord[]>;
}

export const DATABASE: ArchiveSource = {
  posts: postPages,
  readingSpan,
  readings: readingsAsRead,
  accountReadings: accountReadingsAsRead,
  corrections: correctionsOfAccount,
  annotations: annotationsOfAccount,
  campaigns: campaignsOfAccount,
};
