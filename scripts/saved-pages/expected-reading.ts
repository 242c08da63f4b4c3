/** The right reading of a saved page, as it lies beside the page in NAME.expected.json. */
import { readFileSync } from 'node:fs';
import { z } from '@/lib/shared/zod';

const ExpectedCount = z.looseObject({
  /** The number as shown, expanded. */
  value: z.number(),
  rounded: z.optional(z.boolean()),
  /** A better number elsewhere on the page; either of the two is right. */
  exact: z.optional(z.number()),
  /** The true number behind a shortened one: must lie within the bounds. */
  server: z.optional(z.nullable(z.number())),
  /** Zero and absent are both right. */
  optional: z.optional(z.boolean()),
  /** In the document but not on the screen: read or not read are both right. */
  visible: z.optional(z.boolean()),
});

const ExpectedTime = z.looseObject({ iso: z.optional(z.nullable(z.string())) });

/** One without an id is no post to us: nothing is asked of it. */
const ExpectedPost = z.looseObject({
  id: z.nullable(z.string()),
  permalink: z.optional(z.nullable(z.string())),
  role: z.optional(z.string()),
  author: z.optional(
    z.nullable(z.looseObject({ handle: z.optional(z.nullable(z.string())), name: z.optional(z.nullable(z.string())) })),
  ),
  time: z.optional(z.nullable(ExpectedTime)),
  mediaType: z.optional(z.nullable(z.string())),
  textStartsWith: z.optional(z.nullable(z.string())),
  pinned: z.optional(z.boolean()),
  promoted: z.optional(z.boolean()),
  reply: z.optional(z.boolean()),
  repost: z.optional(z.unknown()),
  kind: z.optional(z.string()),
  optional: z.optional(z.boolean()),
  visible: z.optional(z.boolean()),
  metrics: z.record(z.string(), ExpectedCount),
});

const ExpectedReading = z.looseObject({
  url: z.string(),
  lang: z.optional(z.nullable(z.string())),
  capturedAt: z.optional(z.nullable(z.string())),
  viewer: z.optional(
    z.nullable(
      z.looseObject({ loggedIn: z.optional(z.nullable(z.boolean())), handle: z.optional(z.nullable(z.string())) }),
    ),
  ),
  profile: z.optional(z.nullable(z.looseObject({ handle: z.optional(z.nullable(z.string())) }))),
  posts: z.pipe(
    z.array(ExpectedPost),
    z.transform((posts) => posts.flatMap((post) => (post.id === null ? [] : [{ ...post, id: post.id }]))),
  ),
});

export type ExpectedCount = z.infer<typeof ExpectedCount>;
export type ExpectedReading = z.infer<typeof ExpectedReading>;
export type ExpectedPost = ExpectedReading['posts'][number];

/** The expectation in a file. Throws when it is not shaped like one. */
export const readExpectation = (file: string): ExpectedReading =>
  ExpectedReading.parse(JSON.parse(readFileSync(file, 'utf8')));

/** A number of a profile, or null when the key holds something else. */
export function countIn(profile: Readonly<Record<string, unknown>>, name: string): ExpectedCount | null {
  const parsed = ExpectedCount.safeParse(profile[name]);
  if (!parsed.success) return null;
  const better = z.looseObject({ [name]: z.number() }).safeParse(profile['metaOnly']);
  return better.success ? { ...parsed.data, exact: parsed.data.exact ?? Number(better.data[name]) } : parsed.data;
}

/** The last moment at which the page can have been saved, in milliseconds; null when the expectation does not say. */
export function savedAt({ capturedAt }: ExpectedReading): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(capturedAt ?? '') ?? [];
  if (year === undefined || month === undefined) {
    const time = Date.parse(capturedAt ?? '');
    return Number.isNaN(time) ? null : time;
  }
  const next =
    day === undefined
      ? Date.UTC(Number(year), Number(month))
      : Date.UTC(Number(year), Number(month) - 1, Number(day) + 1);
  return next - 1;
}
