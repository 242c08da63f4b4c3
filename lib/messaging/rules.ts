/** Every message there is: who may send it, what it carries and what comes back. The only boundary between page and extension. */
import { z } from '@/lib/shared/zod';
import { PatchTextSchema, RefusalSchema, SkeletonSchema, ToldPatchSchema, TrialPairSchema } from './patch-schemas';
import { BadgeViewSchema, CaptureBatchSchema, PageReportSchema, PageSettingsSchema, PostKeySchema } from './schemas';
import { LessonSchema, LessonTrialSchema } from './teach-schemas';

/** `content`: a content script in the top frame of a tab. `page`: a page of this extension. */
export type Zone = 'content' | 'page';

export const rules = {
  /** A content script starts, or asks again after `settings.changed`. */
  'page.hello': {
    from: 'content',
    input: z.object({
      platform: z.string().check(z.maxLength(100)),
      site: z.nullable(z.string().check(z.maxLength(253))),
    }),
    output: PageSettingsSchema,
  },
  'capture.store': {
    from: 'content',
    input: CaptureBatchSchema,
    output: z.object({ stored: z.number(), unchanged: z.number(), refused: z.number() }),
  },
  'page.report': { from: 'content', input: PageReportSchema, output: z.void() },
  /** A page has a post that wants a badge: put the script that draws them there. */
  'badges.load': { from: 'content', input: z.void(), output: z.void() },
  'badge.lookup': {
    from: 'content',
    input: z.array(PostKeySchema).check(z.maxLength(50)),
    output: z.array(z.nullable(BadgeViewSchema)),
  },
  'badges.hide': { from: 'content', input: z.object({ hidden: z.boolean() }), output: z.void() },
  'panel.open': { from: 'content', input: z.object({ postKey: PostKeySchema }), output: z.void() },
  /** Permissions or sites changed: register and withdraw content scripts, tell the tabs. */
  'sites.sync': { from: 'page', input: z.void(), output: z.void() },
  /**
   * What an account is to the user. The worker writes it: a popup is gone as soon as one clicks beside it, often before it could
   * have told the tabs.
   */
  'account.relate': {
    from: 'page',
    input: z.object({
      key: z.string().check(z.maxLength(300)),
      relation: z.enum(['own', 'rival', 'candidate', 'ignored']),
    }),
    output: z.enum(['changed', 'unchanged', 'too-many-rivals', 'unknown-account']),
  },
  /** Posts, goals or repairs changed: tell the tabs to ask again. */
  'tabs.refresh': { from: 'page', input: z.void(), output: z.void() },
  /** The text of a repair: what would it change, or why is it refused? */
  'patch.check': {
    from: 'page',
    input: z.object({ text: PatchTextSchema }),
    output: z.object({ refusals: z.array(RefusalSchema), told: z.nullable(ToldPatchSchema) }),
  },
  /** Reads an open page of its platform with the repair and without, and keeps nothing; null without such a page. */
  'patch.try': {
    from: 'page',
    input: z.object({ text: PatchTextSchema }),
    output: z.nullable(z.object({ address: z.string(), pair: TrialPairSchema })),
  },
  'patch.add': {
    from: 'page',
    input: z.object({ text: PatchTextSchema, isOn: z.boolean() }),
    output: z.void(),
  },
  'patch.list': {
    from: 'page',
    input: z.void(),
    output: z.array(z.object({ id: z.string(), told: z.nullable(ToldPatchSchema) })),
  },
  /** The bones of a post of each open page that is not read as it should be. */
  'report.skeletons': {
    from: 'page',
    input: z.void(),
    output: z.array(z.object({ platform: z.string(), page: z.nullable(z.string()), html: SkeletonSchema })),
  },
  /** The user wants to show where numbers stand, on an open page of a platform; false without such a page. */
  'teach.start': {
    from: 'page',
    input: z.object({ platform: z.string().check(z.maxLength(100)) }),
    output: z.boolean(),
  },
  'teach.hello': { from: 'content', input: z.void(), output: LessonSchema },
  'teach.try': {
    from: 'content',
    input: z.object({ text: z.string().check(z.maxLength(100_000)) }),
    output: LessonTrialSchema,
  },
  'teach.save': {
    from: 'content',
    input: z.object({ text: z.string().check(z.maxLength(100_000)) }),
    output: z.void(),
  },
} as const satisfies Record<string, { from: Zone; input: z.ZodMiniType; output: z.ZodMiniType }>;

export type MessageName = keyof typeof rules;
export type Input<K extends MessageName> = z.infer<(typeof rules)[K]['input']>;
export type Output<K extends MessageName> = z.infer<(typeof rules)[K]['output']>;
