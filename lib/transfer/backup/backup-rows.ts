/** The shape of every row of a backup: what a file may hold, checked before anything of it is kept. */
import { accountKey, postKey } from '@/lib/domain/accounts';
import { FORMATS } from '@/lib/domain/formats';
import { ACCOUNT_METRICS, POST_METRICS } from '@/lib/domain/metrics';
import { TIME_PRECISIONS } from '@/lib/domain/reading';
import { TYPED_BY_USER } from '@/lib/domain/typed-values';
import { GoalChangeShape } from '@/lib/domain/goals/goal-change-schema';
import { z } from '@/lib/shared/zod';
import type {
  AccountReadingRecord,
  AccountRecord,
  AnalysisRecord,
  AnnotationRecord,
  BenchmarkRecord,
  CampaignRecord,
  ConversionRecord,
  CorrectionRecord,
  EventRecord,
  ExperimentRecord,
  GoalChangeRecord,
  HealthRecord,
  MetaRecord,
  PatchRecord,
  PostRecord,
  ReadingRecord,
  TimeChoicesRecord,
} from '@/lib/storage/records';

/** The last moment that a date can name, in ms. */
const LAST_MOMENT = 8.64e15;

const shortText = z.string().check(z.maxLength(500));
/** What becomes a link leads to a page, never to code. */
const address = z.string().check(z.maxLength(4000), z.regex(/^https?:\/\//));
const key = z.string().check(z.minLength(3), z.maxLength(500), z.includes(':'));
const longText = z.string().check(z.maxLength(200_000));
const moment = z.number().check(z.gte(0), z.lte(LAST_MOMENT));
const whole = z.int().check(z.gte(0));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const words = z.array(shortText).check(z.maxLength(500));

const ordered = z.refine<{ value: number; low: number; high: number }>(
  ({ value, low, high }) => low <= value && value <= high,
  { path: ['low'], error: 'value outside of its bounds' },
);

const numbers = {
  value: z.int(),
  low: z.int(),
  high: z.int(),
  precision: z.enum(['exact', 'rounded', 'estimated']),
  raw: z.string().check(z.maxLength(200)),
};

const MeasuredRow = z.strictObject(numbers).check(ordered);

const ReadMeasuredRow = z
  .strictObject({ ...numbers, source: z.int(), disputed: z.exactOptional(z.literal(true)) })
  .check(ordered);

const postMetrics = z.partialRecord(z.enum(POST_METRICS), ReadMeasuredRow);
const accountMetrics = z.partialRecord(z.enum(ACCOUNT_METRICS), ReadMeasuredRow);

export const PostRow = z
  .strictObject({
    key,
    platform: z.string().check(z.minLength(1), z.maxLength(60)),
    site: z.nullable(shortText),
    id: z.string().check(z.minLength(1), z.maxLength(300)),
    accountKey: key,
    permalink: z.nullable(address),
    publishedAt: z.nullable(moment),
    publishedAtPrecision: z.enum(TIME_PRECISIONS),
    format: z.nullable(z.enum(FORMATS)),
    isReply: z.boolean(),
    isPromoted: z.boolean(),
    isPinned: z.boolean(),
    excerpt: z.nullable(shortText),
    text: z.nullable(longText),
    hashtags: words,
    mentions: words,
    links: z.array(address).check(z.maxLength(100)),
    campaigns: words,
    firstReadAt: moment,
    lastReadAt: moment,
    latest: postMetrics,
    latestReadAt: z.partialRecord(z.enum(POST_METRICS), moment),
    followersAtPost: z.nullable(MeasuredRow),
    otherKeys: z.exactOptional(z.array(key).check(z.maxLength(20))),
  })
  .check(
    z.refine((row) => row.key === postKey(row.platform, row.site, row.id), {
      path: ['key'],
      error: 'not the key of this post',
    }),
    z.refine((row) => row.firstReadAt <= row.lastReadAt, { path: ['lastReadAt'], error: 'before the first reading' }),
  ) satisfies z.ZodMiniType<PostRecord>;

export const ReadingRow = z.strictObject({
  postKey: key,
  readAt: moment,
  accountKey: key,
  origin: z.enum(['page', 'typed', 'import']),
  page: z.nullable(shortText),
  metrics: postMetrics,
}) satisfies z.ZodMiniType<ReadingRecord>;

export const AccountRow = z
  .strictObject({
    key,
    platform: z.string().check(z.minLength(1), z.maxLength(60)),
    site: z.nullable(shortText),
    handle: z.string().check(z.minLength(1), z.maxLength(300)),
    name: z.nullable(shortText),
    relation: z.enum(['own', 'rival', 'candidate', 'ignored']),
    firstSeenAt: moment,
    lastSeenAt: moment,
    latest: accountMetrics,
    // The sample account is made up and never part of a backup.
    isSample: z.literal(false),
  })
  .check(
    z.refine((row) => row.key === accountKey(row.platform, row.handle), {
      path: ['key'],
      error: 'not the key of this account',
    }),
  ) satisfies z.ZodMiniType<AccountRecord>;

export const AccountReadingRow = z.strictObject({
  accountKey: key,
  readAt: moment,
  metrics: accountMetrics,
}) satisfies z.ZodMiniType<AccountReadingRecord>;

export const HealthRow = z.strictObject({
  platform: shortText,
  page: shortText,
  day,
  views: whole,
  found: whole,
  identified: whole,
  fields: z.record(
    shortText,
    z.strictObject({
      read: whole,
      expected: whole,
      bySource: z.record(shortText, whole),
      disputed: whole,
      lastReadAt: z.nullable(moment),
    }),
  ),
}) satisfies z.ZodMiniType<HealthRecord>;

export const EventRow = z.strictObject({
  id: z.exactOptional(whole),
  at: moment,
  code: shortText,
  facts: z.record(shortText, z.union([shortText, z.number(), z.boolean()])),
}) satisfies z.ZodMiniType<EventRecord>;

export const GoalChangeRow = z.strictObject({
  id: z.exactOptional(whole),
  at: moment,
  reason: z.nullable(z.string().check(z.maxLength(2000))),
  change: GoalChangeShape,
}) satisfies z.ZodMiniType<GoalChangeRecord>;

export const BenchmarkRow = z.strictObject({
  id: shortText,
  benchmark: z.json(),
}) satisfies z.ZodMiniType<BenchmarkRecord>;

export const MetaRow = z.strictObject({
  key: shortText,
  value: z.json(),
}) satisfies z.ZodMiniType<MetaRecord>;

const hour = z.int().check(z.gte(0), z.lte(24));

export const ExperimentRow = z.strictObject({
  accountKey: key,
  startedAt: moment,
  weekdays: z.array(z.int().check(z.gte(0), z.lte(6))).check(z.maxLength(7)),
  from: hour,
  to: hour,
  zone: shortText,
  metric: z.enum([...POST_METRICS, 'engagements']),
  reason: z.enum(['few posts', 'uncertain']),
  stoppedAt: z.nullable(moment),
}) satisfies z.ZodMiniType<ExperimentRecord>;

export const TimeChoicesRow = z.strictObject({
  accountKey: key,
  choices: z.json(),
}) satisfies z.ZodMiniType<TimeChoicesRecord>;

export const PatchRow = z.strictObject({
  id: key,
  platform: shortText,
  name: shortText,
  text: longText,
  isOn: z.boolean(),
  addedAt: moment,
}) satisfies z.ZodMiniType<PatchRecord>;

export const CorrectionRow = z.strictObject({
  postKey: key,
  readAt: moment,
  metric: z.enum(POST_METRICS),
  accountKey: key,
  value: z.nullable(z.int()),
  correctedAt: moment,
}) satisfies z.ZodMiniType<CorrectionRecord>;

export const AnnotationRow = z.strictObject({
  postKey: key,
  accountKey: key,
  note: z.string().check(z.maxLength(2000)),
  notedAt: moment,
  typed: z
    .array(
      z.strictObject({
        metric: z.enum(TYPED_BY_USER),
        value: z.nullable(z.number().check(z.gte(0))),
        typedAt: moment,
      }),
    )
    .check(z.maxLength(10_000)),
}) satisfies z.ZodMiniType<AnnotationRecord>;

export const CampaignRow = z.strictObject({
  accountKey: key,
  name: z.string().check(z.minLength(1), z.maxLength(500)),
  plan: z.json(),
  changedAt: moment,
}) satisfies z.ZodMiniType<CampaignRecord>;

export const ConversionRow = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  accountKey: key,
  postKey: z.nullable(key),
  campaign: z.nullable(shortText),
  at: moment,
  kind: z.enum(['leads', 'conversions']),
  count: z.nullable(whole),
  value: z.nullable(z.number().check(z.gte(0))),
  currency: z.nullable(z.string().check(z.maxLength(10))),
  fileAt: moment,
}) satisfies z.ZodMiniType<ConversionRecord>;

export const AnalysisRow = z.strictObject({
  accountKey: key,
  kind: shortText,
  question: z.string().check(z.maxLength(4000)),
  computedAt: moment,
  fingerprint: z.string().check(z.maxLength(4000)),
  result: z.json(),
}) satisfies z.ZodMiniType<AnalysisRecord>;
