/** The shape of a published figure, for rows that were kept or restored. */
import { z } from '@/lib/shared/zod';
import { isCatalogueId, type CatalogueId } from '../catalogue/catalogue';
import { ENGAGEMENT_PARTS } from '../metrics';
import type { Benchmark } from './benchmarks';

const text = z.string().check(z.maxLength(300));
const metric: z.ZodMiniType<CatalogueId> = z.custom<CatalogueId>(
  (value) => typeof value === 'string' && isCatalogueId(value),
);
const count = z.int().check(z.gte(0));

export const BenchmarkShape: z.ZodMiniType<Benchmark> = z.object({
  network: text,
  metric,
  denominator: text,
  parts: z.array(z.enum(ENGAGEMENT_PARTS)),
  statistic: z.enum(['median', 'p25', 'p75']),
  value: z.number().check(z.gte(0)),
  industry: z.nullable(text),
  followers: z.nullable(z.object({ from: count, below: count })),
  periodEnd: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  n: z.nullable(count),
  source: text,
  licence: z.nullable(text),
  limit: z.nullable(z.literal('not a random sample')),
});
