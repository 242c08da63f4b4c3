/** Shapes of everything that crosses from a page into the extension. A page is hostile: lengths, sets and ranges are capped here. */
import { z } from '@/lib/shared/zod';
import { FORMATS } from '@/lib/domain/formats';
import { ACCOUNT_METRICS, POST_METRICS } from '@/lib/domain/metrics';
import { TIME_PRECISIONS } from '@/lib/domain/reading';

const count = z.number().check(z.int(), z.minimum(-Number.MAX_SAFE_INTEGER), z.maximum(Number.MAX_SAFE_INTEGER));
const handle = z.string().check(z.minLength(1), z.maxLength(200));
const shortText = z.string().check(z.maxLength(300));
const words = z.array(z.string().check(z.maxLength(300))).check(z.maxLength(100));

export const ReadMeasuredSchema = z
  .object({
    value: count,
    low: count,
    high: count,
    precision: z.enum(['exact', 'rounded', 'estimated']),
    raw: z.string().check(z.maxLength(60)),
    source: z.number().check(z.int(), z.minimum(0), z.maximum(50)),
    disputed: z.optional(z.literal(true)),
  })
  .check(z.refine((m) => m.low <= m.value && m.value <= m.high));

export const PostDraftSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  permalink: z.nullable(z.string().check(z.maxLength(600), z.regex(/^https:\/\//))),
  author: z.object({ handle: z.nullable(handle), name: z.nullable(shortText) }),
  publishedAt: z.nullable(z.iso.datetime()),
  publishedAtPrecision: z.enum(TIME_PRECISIONS),
  format: z.nullable(z.enum(FORMATS)),
  text: z.nullable(z.string().check(z.maxLength(5000))),
  hashtags: words,
  mentions: words,
  links: z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(100)),
  isRepost: z.boolean(),
  isReply: z.boolean(),
  isPromoted: z.boolean(),
  isPinned: z.boolean(),
  metrics: z.partialRecord(z.enum(POST_METRICS), ReadMeasuredSchema),
});

export const AccountDraftSchema = z.object({
  handle,
  name: z.nullable(shortText),
  metrics: z.partialRecord(z.enum(ACCOUNT_METRICS), ReadMeasuredSchema),
});

/** One post as read at one moment; `readAt` is stamped when it was read, in ms since 1970. */
export const CaptureSchema = z.object({
  readAt: z.number().check(z.int(), z.minimum(0)),
  page: z.nullable(z.string().check(z.maxLength(40))),
  post: PostDraftSchema,
});

export const CaptureBatchSchema = z.object({
  platform: z.string().check(z.maxLength(100)),
  site: z.nullable(z.string().check(z.maxLength(253))),
  captures: z.array(CaptureSchema).check(z.minLength(1), z.maxLength(25)),
});

export const FieldHealthSchema = z.object({
  read: z.number().check(z.int(), z.minimum(0)),
  source: z.nullable(z.number().check(z.int(), z.minimum(0))),
  disputed: z.number().check(z.int(), z.minimum(0)),
  expected: z.optional(z.number().check(z.int(), z.minimum(0))),
});

/** Lower-case words with hyphens, so that no text of a page gets into the log. */
const faultCode = z.string().check(z.maxLength(40), z.regex(/^[a-z]+(?:-[a-z]+)*$/));

/** What a page view amounts to; sent when it changes, at most a few times a second. */
/** How much is done on a page. */
export const EffortSchema = z.enum(['full', 'slow', 'bare']);

export const PageReportSchema = z.object({
  platform: z.string().check(z.maxLength(100)),
  site: z.nullable(z.string().check(z.maxLength(253))),
  page: z.nullable(z.string().check(z.maxLength(40))),
  readAt: z.number().check(z.int(), z.minimum(0)),
  viewer: z.nullable(handle),
  account: z.nullable(AccountDraftSchema),
  wall: z.nullable(z.enum(['login', 'blocked'])),
  signsOfPosts: z.boolean(),
  /** The page has had time to draw its posts. */
  settled: z.boolean(),
  found: z.number().check(z.int(), z.minimum(0)),
  identified: z.number().check(z.int(), z.minimum(0)),
  /** Posts of tracked accounts on this page view. */
  tracked: z.number().check(z.int(), z.minimum(0)),
  fields: z.record(z.string().check(z.maxLength(40)), FieldHealthSchema),
  /** What went wrong in the page so far, by code: posts that could not be looked at, captures lost, badges without a place. */
  faults: z.optional(z.record(faultCode, z.number().check(z.int(), z.minimum(0)))),
  /** Less than `full` where our work takes too much of the page's time: posts are read slowly, or that and no badges are shown. */
  effort: z.optional(EffortSchema),
});

/** What a content script may know of the settings. */
export const PageSettingsSchema = z.object({
  platform: z.string(),
  /** How the site is read, as JSON; null where nothing is to be read. */
  description: z.nullable(z.string().check(z.maxLength(200_000))),
  /** Words that shorten counts, by language; none where nothing is to be read. */
  countWords: z.record(z.string(), z.string()),
  on: z.boolean(),
  paused: z.boolean(),
  display: z.enum(['badge', 'panel']),
  density: z.enum(['full', 'compact', 'hover']),
  badgesHidden: z.boolean(),
  hideKey: z.nullable(z.string()),
  /** Complete handles in lower case. */
  tracked: z.array(z.object({ handle: z.string(), relation: z.enum(['own', 'rival']) })),
  badgesForRivals: z.boolean(),
});

const Symbol = z.enum(['above', 'below', 'usual', 'met', 'missed', 'close', 'early', 'few', 'none']);
const Tone = z.enum(['above', 'below', 'neutral']);

/** A badge ready to draw: texts in the interface language, made in the worker so that the page needs no words of ours. */
export const BadgeViewSchema = z.object({
  postKey: z.string(),
  symbol: Symbol,
  tone: Tone,
  /** "2.8× usual"; the whole line of a full badge without its KPI. */
  headline: z.string(),
  /** "2.8×". */
  compact: z.string(),
  kpi: z.nullable(z.object({ text: z.string(), symbol: Symbol, tone: Tone })),
  /** Accessible name of the badge. */
  label: z.string(),
  /** BCP 47 tag and direction of these texts. */
  lang: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  card: z.object({
    title: z.string(),
    explanation: z.string(),
    columns: z.array(z.string()),
    rows: z.array(
      z.object({
        name: z.string(),
        value: z.string(),
        /** What the value is held against: a target, or the usual. */
        against: z.string(),
        symbol: Symbol,
        tone: Tone,
        verdict: z.string(),
      }),
    ),
    /** Parts of one text; raw ones are what the page showed. */
    footnote: z.array(z.object({ text: z.string(), isRaw: z.boolean() })),
    action: z.string(),
  }),
});

export const PostKeySchema = z.string().check(z.minLength(1), z.maxLength(400));

export type Capture = z.infer<typeof CaptureSchema>;
export type CaptureBatch = z.infer<typeof CaptureBatchSchema>;
export type PageReport = z.infer<typeof PageReportSchema>;
export type PageSettings = z.infer<typeof PageSettingsSchema>;
export type BadgeView = z.infer<typeof BadgeViewSchema>;
