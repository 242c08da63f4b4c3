/** The shape of a result of best times, for results that come from a worker or were kept. */
import { z } from '@/lib/shared/zod';
import type { BestTimes } from './best-times';

const count = z.int().check(z.gte(0));
const weekday = z.int().check(z.gte(0), z.lte(6));

const Cell = z.object({
  weekday,
  hour: z.int().check(z.gte(0), z.lte(23)),
  n: count,
  weight: z.number(),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  percent: z.number(),
});

const Window = z.object({
  weekdays: z.array(weekday),
  from: z.int().check(z.gte(0), z.lte(23)),
  to: z.int().check(z.gte(1), z.lte(24)),
  n: count,
  percent: z.number(),
  lowPercent: z.number(),
  highPercent: z.number(),
});

export const BestTimesResult: z.ZodMiniType<BestTimes> = z.object({
  given: count,
  used: count,
  weeks: count,
  spread: z.number(),
  p: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  permutations: count,
  sigma: z.nullable(z.number()),
  verdict: z.enum(['reliable', 'hint', 'no reliable best time', 'not enough posts']),
  missingPosts: count,
  slots: z.array(Cell).check(z.maxLength(5)),
  cells: z.array(Cell).check(z.length(168)),
  windows: z.array(Window).check(z.maxLength(5)),
  backTest: z.nullable(
    z.object({ train: count, test: count, bestFifthLift: z.number(), low: z.number(), high: z.number() }),
  ),
  slotPosts: z.array(z.array(z.string())).check(z.length(168)),
});
