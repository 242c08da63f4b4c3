/** Finding answers that were worked out before. */
import { db } from '../db';
import type { AnalysisRecord } from '../records';

/** The kept answer to a question; null when there is none. Its result must still be checked. */
export async function keptAnalysis(accountKey: string, kind: string, question: string): Promise<AnalysisRecord | null> {
  return (await db.analyses.get([accountKey, kind, question])) ?? null;
}
