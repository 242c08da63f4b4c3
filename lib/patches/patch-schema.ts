/** The language of patch files: data only, in the words of descriptions. A patch repairs one platform that is known. */
import { z } from '@/lib/shared/zod';
import { ACCOUNT_METRICS, POST_METRICS } from '@/lib/domain/metrics';
import { layout, name, platformId, route, selector, sourceShape } from '@/lib/platforms/schema';

/** Fields of a layout beside its numbers. */
export const PLAIN_FIELDS = [
  'id',
  'handle',
  'authorName',
  'permalink',
  'publishedAt',
  'text',
  'hashtags',
  'mentions',
  'links',
  'isRepost',
  'isReply',
  'isPromoted',
  'isPinned',
] as const;

/** Fields of whose page it is. */
export const ACCOUNT_FIELDS = ['handle', 'name', ...ACCOUNT_METRICS] as const;

const source = z.strictObject({ ...sourceShape, as: z.optional(z.enum(['iso', 'id', 'words'])) });
const sources = z.array(source).check(z.minLength(1), z.maxLength(20));
/** `replace`: instead of what was there. `first`: before it, which is then asked where these say nothing. */
const how = z.enum(['replace', 'first']);

const PostSources = z.strictObject({
  do: z.literal('post-sources'),
  layout: name,
  field: z.enum([...PLAIN_FIELDS, ...POST_METRICS]),
  how,
  sources,
});

const AccountSources = z.strictObject({
  do: z.literal('account-sources'),
  field: z.enum(ACCOUNT_FIELDS),
  how,
  sources,
});

const ViewerSources = z.strictObject({ do: z.literal('viewer-sources'), how, sources });

/** Where posts of a layout are. What is absent stays; null takes it away. */
const PostPlace = z.strictObject({
  do: z.literal('post-place'),
  layout: name,
  root: z.optional(selector),
  notInside: z.optional(z.nullable(selector)),
  ready: z.optional(z.nullable(selector)),
  foreign: z.optional(z.nullable(selector)),
});

/** A layout or route of a known name is replaced, another is added. */
const Layout = z.strictObject({ do: z.literal('layout'), layout });
const Route = z.strictObject({ do: z.literal('route'), route });
const Signs = z.strictObject({ do: z.literal('signs'), css: selector });
const Words = z.strictObject({
  do: z.literal('words'),
  purpose: name,
  language: z.string().check(z.regex(/^[a-z]{0,3}$/)),
  words: z.string().check(z.minLength(1), z.maxLength(2_000)),
});

export const PatchSchema = z.strictObject({
  yardstickPatch: z.literal(1),
  platform: platformId,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** `verified` of the description that it was made against. */
  against: z.iso.date(),
  changes: z
    .array(
      z.discriminatedUnion('do', [PostSources, AccountSources, ViewerSources, PostPlace, Layout, Route, Signs, Words]),
    )
    .check(z.minLength(1), z.maxLength(40)),
});

export type Patch = z.infer<typeof PatchSchema>;
export type Change = Patch['changes'][number];
export type PatchSource = z.infer<typeof source>;
