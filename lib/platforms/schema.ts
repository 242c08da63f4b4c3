/**
 * The language of descriptions as a strict schema: for tests, and for descriptions that come from a file. The engine
 * never needs it, and nothing in a page may import it.
 */
import { z } from '@/lib/shared/zod';
import { FORMATS } from '@/lib/domain/formats';
import { ACCOUNT_METRICS, POST_METRICS } from '@/lib/domain/metrics';
import { equipmentOf } from './contract';
import { isOtherSite } from './other-site';
import { platforms } from './registry';

export const name = z.string().check(z.regex(/^[a-z][a-z0-9.-]{0,39}$/));
/** A word of ours, or the host of a site that has no description of ours. */
export const platformId = z
  .string()
  .check(z.refine((id) => /^[a-z][a-z0-9]{0,39}$/.test(id) || isOtherSite(id), 'no id of a site'));
export const selector = z.string().check(z.minLength(1), z.maxLength(1_500));
const address = z.string().check(z.minLength(1), z.maxLength(300));
const count = z.number().check(z.int(), z.minimum(1), z.maximum(1_000));
const share = z.number().check(z.minimum(0), z.maximum(1));
const rounding = z.enum(['nearest', 'down', 'unknown']);
const decimals = z.enum(['as-shown', 'below-ten', 'below-ten-of-millions', 'below-ten-thousand', 'one']);

function compiles({ source, flags }: { source: string; flags?: string | undefined }): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

const pattern = z
  .strictObject({
    source: z.string().check(z.minLength(1), z.maxLength(1_500)),
    // Without g and y, which would carry state from one text to the next.
    flags: z.optional(z.string().check(z.regex(/^[imsuv]*$/))),
    isForeign: z.optional(z.literal(true)),
  })
  .check(z.refine(compiles, 'not a regular expression'));

/** The closed library of hooks: what the platforms bring along. */
const hookNames = [...new Set(platforms.flatMap((platform) => Object.keys(equipmentOf(platform).hooks)))];

const hook = z.strictObject({
  name: z.enum(hookNames),
  with: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))),
});

export const sourceShape = {
  in: z.optional(z.enum(['post', 'page', 'ancestor', 'url'])),
  css: z.optional(selector),
  nth: z.optional(z.union([z.number().check(z.int()), z.literal('any')])),
  up: z.optional(selector),
  attr: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/))),
  without: z.optional(selector),
  match: z.optional(pattern),
  hook: z.optional(hook),
};

const source = z.strictObject(sourceShape);
const sources = z.array(source).check(z.maxLength(20));
const field = z.strictObject({ sources });
const timeField = z.strictObject({
  sources: z.array(z.strictObject({ ...sourceShape, as: z.enum(['iso', 'id', 'words']) })),
});

const countField = z.strictObject({
  sources,
  visibility: z.enum(['public', 'owner']),
  expectedOn: z.optional(z.array(name)),
  minFill: z.optional(share),
  rounding: z.optional(rounding),
  decimals: z.optional(decimals),
});

export const layout = z.strictObject({
  name,
  root: selector,
  notInside: z.optional(selector),
  ready: z.optional(selector),
  foreign: z.optional(selector),
  id: field,
  handle: field,
  authorName: field,
  permalink: z.strictObject({ sources: z.optional(sources), template: z.optional(address) }),
  publishedAt: timeField,
  text: field,
  hashtags: z.optional(field),
  mentions: z.optional(field),
  links: z.optional(field),
  formats: z.array(z.strictObject({ format: z.enum(FORMATS), css: selector, atLeast: z.optional(count) })),
  otherwise: z.nullable(z.enum(FORMATS)),
  isRepost: z.optional(field),
  isReply: z.optional(field),
  isPromoted: z.optional(field),
  isPinned: z.optional(field),
  tells: z.optional(z.array(z.enum(['author', 'publishedAt']))),
  metrics: z.partialRecord(z.enum(POST_METRICS), countField),
  badge: z.array(
    z.strictObject({
      css: selector,
      in: z.enum(['post', 'ancestor']),
      up: z.optional(selector),
      place: z.enum(['after', 'end']),
      counts: z.optional(z.strictObject({ css: selector, up: z.optional(selector) })),
    }),
  ),
});

export const route = z.strictObject({
  name,
  path: pattern,
  posts: z.boolean(),
  signs: z.optional(selector),
});

const wall = z
  .strictObject({ kind: z.enum(['login', 'blocked']), css: z.optional(selector), path: z.optional(pattern) })
  .check(z.refine(({ css, path }) => css !== undefined || path !== undefined, 'a wall needs a sign'));

/** Exact hosts, or all subdomains of one; always https, always the whole site. */
const host = z.string().check(z.regex(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/));

export const PlatformSchema = z
  .strictObject({
    schema: z.literal(1),
    id: platformId,
    name: z.string().check(z.minLength(1), z.maxLength(100)),
    verified: z.iso.date(),
    status: z.enum(['working', 'degraded', 'broken']),
    hosts: z.array(host),
    detect: z.optional(selector),
    ids: z.enum(['global', 'per-site']),
    severalIds: z.optional(z.boolean()),
    rounding,
    roundingByVersion: z.optional(
      z.strictObject({ version: source, rules: z.array(z.strictObject({ match: pattern, rule: rounding })) }),
    ),
    decimals: z.optional(decimals),
    suffixes: z.optional(z.record(z.string(), z.number())),
    words: z.optional(
      z.record(name, z.record(z.string().check(z.regex(/^[a-z]{0,3}$/)), z.string().check(z.maxLength(2_000)))),
    ),
    matureAfterDays: count,
    display: z.enum(['badge', 'panel']),
    routes: z.array(route).check(z.minLength(1)),
    walls: z.array(wall),
    signsOfPosts: selector,
    viewer: field,
    account: z.strictObject({
      on: z.array(name),
      handle: field,
      name: field,
      metrics: z.partialRecord(z.enum(ACCOUNT_METRICS), countField),
    }),
    layouts: z.array(layout).check(z.minLength(1)),
  })
  .check(
    z.refine(({ hosts, detect }) => hosts.length > 0 || detect !== undefined, 'no hosts and no mark to know it by'),
  );
