/** Every analysis there is: one file each, one entry here. */
import type { AccountPosts } from './posts-csv';
import { anomaliesAnalysis } from './anomalies';
import { bestTimesAnalysis } from './best-times';
import { kpisAnalysis } from './kpis';
import type { AnalyseRequest } from './request';
import { usualAnalysis } from './usual';
import { weekAnalysis } from './week';

/** What an analysis is told besides the posts; everything that is left open in the request is settled. */
export interface AnalyseContext {
  readonly request: AnalyseRequest;
  readonly zone: string;
  /** Ms since 1970. */
  readonly now: number;
  readonly matureDays: number;
}

/** Fields of the printed object. */
export type Analysis = (posts: AccountPosts, context: AnalyseContext) => object;

export const analyses: Readonly<Record<string, Analysis>> = {
  'best-times': bestTimesAnalysis,
  anomalies: anomaliesAnalysis,
  kpis: kpisAnalysis,
  usual: usualAnalysis,
  week: weekAnalysis,
};
