/** The language of patch files: data only, in the words of descriptions. A patch repairs one platform that is known. */
import { z } from '@/lib/shared/zod';
import { POST_METRICS } from '@/lib/domain/metrics';
import { ACCOUNT_FIELDS, type Change, PLAIN_FIELDS } from '@/lib/platforms/changes';
import { layout, name, platformId, route, selector, sourceShape } from '@/lib/platforms/schema';

const source = z.strictObject({ ...sourceShape, as: z.optional(z.enum(['iso', 'id', 'words'])) });
const sources = z.array(source).check(z.minLength(1), z.maxLength(20));
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

const PostPlace = z.strictObject({
  do: z.literal('post-place'),
  layout: name,
  root: z.optional(selector),
  notInside: z.optional(z.nullable(selector)),
  ready: z.optional(z.nullable(selector)),
  foreign: z.optional(z.nullable(selector)),
});

const Layout = z.strictObject({ do: z.literal('layout'), layout, order: z.optional(z.literal('last')) });
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

/** What a patch file says, in the terms of descriptions. */
export interface Patch {
  readonly platform: string;
  readonly name: string;
  readonly against: string;
  readonly changes: readonly Change[];
}

/** Zod says "or undefined" of what may be absent; JSON, like a description, knows only absent. */
export const patchOf = (file: z.infer<typeof PatchSchema>): Patch => JSON.parse(JSON.stringify(file)) as Patch;
