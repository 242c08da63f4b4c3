/** Keeping answers that took long to work out. */
import { db } from '../db';
import { writing } from '../open';
import type { AnalysisRecord } from '../records';

/** Answers to so many questions are kept per account and kind; the oldest go first. */
const QUESTIONS_KEPT = 20;

/** Keeps an answer in place of an earlier one to the same question. */
export function keepAnalysis(analysis: AnalysisRecord): Promise<void> {
  return writing(['analyses'], async () => {
    await db.analyses.put(analysis);
    const alike = await db.analyses.where('accountKey').equals(analysis.accountKey).sortBy('computedAt');
    const old = alike.filter(({ kind }) => kind === analysis.kind).slice(0, -QUESTIONS_KEPT);
    await db.analyses.bulkDelete(old.map(({ accountKey, kind, question }) => [accountKey, kind, question]));
  });
}
