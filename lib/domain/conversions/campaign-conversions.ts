/** What imported conversions add to a campaign: those of its posts, and those that name it and no post of it. */
import { grouped } from '../grouped';
import { currentTyped, type TypedValue } from '../typed-values';
import { type ConversionRow, IMPORTED_METRICS, type ImportedMetric, type ImportedSum, importedSums } from './counted';

export interface CampaignConversion extends ConversionRow {
  readonly postKey: string | null;
}

export interface CountedSum extends ImportedSum {
  /** Posts of which it is known. */
  readonly posts: number;
}

export interface CampaignConversions {
  /** What counts beside what was typed in. */
  readonly counted: ReadonlyMap<ImportedMetric, CountedSum>;
  /** What names the campaign alone while numbers were typed in for its posts: perhaps the same ones, so it is told and not added. */
  readonly beside: ReadonlyMap<ImportedMetric, ImportedSum>;
}

interface Typed {
  readonly postKey: string;
  readonly typed: readonly TypedValue[];
}

/** `postKeys`: of the campaign. `rows`: those of its posts and those that name it. */
export function campaignConversions(
  postKeys: readonly string[],
  annotations: readonly Typed[],
  rows: readonly CampaignConversion[],
): CampaignConversions {
  const typed = new Map(annotations.map(({ postKey, typed: values }) => [postKey, currentTyped(values)] as const));
  const keys = new Set(postKeys);
  const isOfPost = ({ postKey }: CampaignConversion): boolean => postKey !== null && keys.has(postKey);
  const counted = new Map<ImportedMetric, CountedSum>();
  const beside = new Map<ImportedMetric, ImportedSum>();
  for (const metric of IMPORTED_METRICS) {
    const isTyped = (postKey: string | null): boolean => typed.get(postKey ?? '')?.has(metric) === true;
    const isAnyTyped = postKeys.some(isTyped);
    const counting = rows.filter((row) => (isOfPost(row) ? !isTyped(row.postKey) : !isAnyTyped));
    // Of all of them or not at all: a sum without some would be too low.
    const sum = importedSums(counting).get(metric);
    const posts = [...grouped(counting.filter(isOfPost), ({ postKey }) => postKey).values()];
    const known = posts.filter((own) => importedSums(own).has(metric)).length;
    if (sum !== undefined) counted.set(metric, { ...sum, posts: known });
    const other = importedSums(rows.filter((row) => !isOfPost(row))).get(metric);
    if (isAnyTyped && other !== undefined) beside.set(metric, other);
  }
  return { counted, beside };
}
