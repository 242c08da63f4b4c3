/** Best times as they are kept: the question as one text, and the answer checked when it is read. */
import { POST_METRICS } from '@/lib/domain/metrics';
import type { BestTimes } from '@/lib/domain/best-times/best-times';
import { BestTimesResult } from '@/lib/domain/best-times/best-times-schema';
import type { ComparedMetric } from '@/lib/domain/comparable';
import { FORMATS, type Format } from '@/lib/domain/formats';
import { isTimeZone } from '@/lib/domain/weeks';
import { z } from '@/lib/shared/zod';
import type { AnalysisRecord } from '@/lib/storage/records';

export const KIND = 'best-times';

export interface TimesQuestion {
  readonly metric: ComparedMetric;
  /** Null: all formats. */
  readonly format: Format | null;
  readonly zone: string;
}

export interface KeptTimes {
  readonly result: BestTimes;
  readonly computedAt: number;
  readonly fingerprint: string;
}

const Question: z.ZodMiniType<TimesQuestion> = z.object({
  metric: z.enum(['engagements', ...POST_METRICS]),
  format: z.nullable(z.enum(FORMATS)),
  zone: z.string().check(z.refine(isTimeZone)),
});

/** Equal questions give equal texts. */
export function questionText({ metric, format, zone }: TimesQuestion): string {
  return JSON.stringify({ metric, format, zone });
}

/** A question about an account, as it stands after the # of the cheat sheet's address. */
export interface SheetAddress {
  readonly accountKey: string;
  readonly question: TimesQuestion;
}

const Address: z.ZodMiniType<SheetAddress> = z.object({
  accountKey: z.string().check(z.maxLength(300)),
  question: Question,
});

export const sheetHash = (address: SheetAddress): string => `#${encodeURIComponent(JSON.stringify(address))}`;

/** Null for a mutilated address. */
export function sheetAddress(hash: string): SheetAddress | null {
  try {
    const read = Address.safeParse(JSON.parse(decodeURIComponent(hash.slice(1))));
    return read.success ? read.data : null;
  } catch {
    // Not written by sheetHash.
    return null;
  }
}

/** Null for an answer that is missing or of another version. */
export function understood(kept: AnalysisRecord | null): KeptTimes | null {
  if (kept === null) return null;
  const read = BestTimesResult.safeParse(kept.result);
  return read.success ? { result: read.data, computedAt: kept.computedAt, fingerprint: kept.fingerprint } : null;
}
