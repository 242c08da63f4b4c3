/** What the worker for best times is asked and answers, checked on both sides. */
import { z } from '@/lib/shared/zod';
import { isTimeZone } from '../weeks';
import { type BestTimes, type BestTimesInput, bestTimes } from './best-times';
import { BestTimesResult } from './best-times-schema';

const Post = z.object({
  id: z.string(),
  publishedAt: z.nullable(z.number()),
  format: z.nullable(z.string()),
  value: z.nullable(z.object({ low: z.number(), high: z.number() })),
  isOwnOriginal: z.boolean(),
  isMature: z.boolean(),
});

const Request: z.ZodMiniType<BestTimesInput> = z.object({
  posts: z.array(Post),
  zone: z.string().check(z.refine(isTimeZone)),
  now: z.number(),
  days: z.number().check(z.gt(0)),
  seed: z.int(),
});

const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('found'), result: BestTimesResult }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
]);

export type WorkerAnswer =
  | { readonly kind: 'found'; readonly result: BestTimes }
  | { readonly kind: 'failed'; readonly reason: string };

const failed = (error: unknown): WorkerAnswer => ({
  kind: 'failed',
  reason: error instanceof Error ? error.name : 'unknown',
});

/** Works out what a message asks for. Never throws: what goes wrong is the answer. */
export function answerTo(message: unknown): WorkerAnswer {
  try {
    return { kind: 'found', result: bestTimes(Request.parse(message)) };
  } catch (error) {
    return failed(error);
  }
}

/** Understands what the worker answered. */
export function understandAnswer(message: unknown): WorkerAnswer {
  const read = Answer.safeParse(message);
  return read.success ? read.data : failed(read.error);
}
