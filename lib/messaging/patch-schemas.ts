/** Shapes of what is said about repairs: what a file changes, and what a page reads with it and without. */
import { z } from '@/lib/shared/zod';
import { ACCOUNT_METRICS, POST_METRICS } from '@/lib/domain/metrics';

/** The text of a file; what is longer is refused with a reason, so it must arrive. */
export const PatchTextSchema = z.string().check(z.maxLength(2_000_000));

const ToldSource = z.object({
  css: z.nullable(z.string()),
  attr: z.nullable(z.string()),
  place: z.enum(['post', 'page', 'address']),
});

const ToldChange = z.object({
  kind: z.enum(['post', 'account', 'viewer', 'place', 'layout', 'route', 'signs', 'words']),
  name: z.string(),
  field: z.string(),
  keepsOld: z.boolean(),
  before: z.array(ToldSource),
  after: z.array(ToldSource),
});

export const ToldPatchSchema = z.object({
  platform: z.string(),
  name: z.string(),
  /** This release reads it by itself. */
  isOutdated: z.boolean(),
  changes: z.array(ToldChange),
});

export const REFUSAL_CODES = [
  'not-json',
  'too-large',
  'too-deep',
  'shape',
  'platform',
  'layout',
  'hook',
  'pattern',
  'selector-invalid',
  'selector-vague',
  'selector-hidden',
  'attribute',
  'outside-the-post',
  'result',
] as const;

export const RefusalSchema = z.object({ code: z.enum(REFUSAL_CODES), where: z.string() });

const shortText = z.string().check(z.maxLength(200));
const count = z.int().check(z.gte(0), z.lte(100_000));

/** What one description reads on a page at one moment. It comes from the page: capped, shown once, never kept. */
export const TrialSchema = z.object({
  found: count,
  identified: count,
  posts: z
    .array(
      z.object({
        id: shortText,
        handle: z.nullable(shortText),
        publishedAt: z.nullable(z.string().check(z.maxLength(40))),
        permalink: z.nullable(z.string().check(z.maxLength(600))),
        /** As the page shows them. */
        metrics: z.partialRecord(z.enum(POST_METRICS), z.string().check(z.maxLength(60))),
      }),
    )
    .check(z.maxLength(200)),
  account: z.partialRecord(z.enum(ACCOUNT_METRICS), z.string().check(z.maxLength(60))),
});

/** With the repairs in use, and with the new one as well. */
export const TrialPairSchema = z.object({ before: TrialSchema, after: TrialSchema });

/** The bones of a post: one line of HTML. */
export const SkeletonSchema = z.string().check(z.maxLength(20_000), z.regex(/^[^\r\n]*$/));

export type ToldPatch = z.infer<typeof ToldPatchSchema>;
export type ToldChange = ToldPatch['changes'][number];
export type ToldSource = ToldChange['after'][number];
export type Refusal = z.infer<typeof RefusalSchema>;
export type Trial = z.infer<typeof TrialSchema>;
export type TrialPair = z.infer<typeof TrialPairSchema>;
