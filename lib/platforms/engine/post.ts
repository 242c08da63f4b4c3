/** Reads one post. Only the id is required; what cannot be read is null, and one bad field never costs another. */
import type { Format } from '@/lib/domain/formats';
import type { PostMetric } from '@/lib/domain/metrics';
import type { AuthorDraft, PostDraft, PostMetrics, ReadMeasured } from '@/lib/domain/reading';
import type { CountField, Field, Flag, PostLayout, Source } from '../contract';
import { linkOf, permalinkOf } from './addresses';
import { attempt } from './attempt';
import { readCount } from './counts';
import { cleaned, cleanedHandle, cleanedId, cleanedOrNull, LENGTHS } from './page-text';
import {
  type Answer,
  elementsOf,
  firstAnswer,
  firstElementOf,
  firstOwnElement,
  ownElements,
  postScope,
  type Scope,
  valueAt,
  valueOf,
} from './sources';
import { readTime } from './times';
import type { Candidate, PageContext } from './types';

/** At most this many hashtags, mentions and links are kept of a post. */
const MOST_WORDS = 100;

/** The id of the post in `candidate`, or null: far less work than reading the post. Never throws. */
export function readId({ root, layout }: Candidate, context: PageContext): string | null {
  return attempt(() => idIn(layout, postScope(root, layout.foreign, context)));
}

/** The post in `candidate`, or null when it has no id. Never throws and never writes to the page. */
export function readPost({ root, layout }: Candidate, context: PageContext): PostDraft | null {
  return attempt(() => {
    const scope = postScope(root, layout.foreign, context);
    const id = idIn(layout, scope);
    return id === null ? null : draftOf(id, layout, scope);
  });
}

const idIn = ({ id }: PostLayout, scope: Scope): string | null => firstAnswer(id, scope, cleanedId)?.value ?? null;

function draftOf(id: string, layout: PostLayout, scope: Scope): PostDraft {
  const handle = attempt(() => firstAnswer(layout.handle, scope, cleanedHandle));
  const author: AuthorDraft = { handle: handle?.value ?? null, name: readName(layout, scope)?.value ?? null };
  const permalink = attempt(() => readPermalink(id, author.handle, layout, scope));
  const time = attempt(() => readTime(layout.publishedAt.sources, scope));
  const text = attempt(() => firstAnswer(layout.text, scope, (found) => cleanedOrNull(found, LENGTHS.text), true));
  const format = attempt(() => readFormat(layout, scope));
  return {
    id,
    permalink: permalink?.value ?? null,
    author,
    publishedAt: time?.value.at ?? null,
    publishedAtPrecision: time?.value.precision ?? 'unknown',
    format: format?.value ?? layout.otherwise,
    text: text?.value ?? null,
    ...readWords(layout, text?.value ?? '', scope),
    isRepost: isRaised(layout.isRepost, scope),
    isReply: isRaised(layout.isReply, scope),
    isPromoted: isRaised(layout.isPromoted, scope),
    isPinned: isRaised(layout.isPinned, scope),
    metrics: readMetrics(layout.metrics, scope),
    sources: positions({ author: handle, permalink, publishedAt: time, text, format }),
    expected: expectedOf(layout, scope.context.route?.name),
  };
}

const readName = (layout: PostLayout, scope: Scope): Answer<string> | null =>
  attempt(() => firstAnswer(layout.authorName, scope, (found) => cleanedOrNull(found, LENGTHS.name), true));

const TELLS = ['author', 'publishedAt'] as const;

/** What this layout shows on nearly every post of this kind of page. */
const expectedOf = ({ tells = TELLS, metrics }: PostLayout, page: string | undefined): string[] => [
  ...tells,
  ...Object.entries(metrics)
    .filter(([, field]) => page !== undefined && field.expectedOn?.includes(page) === true)
    .map(([metric]) => metric),
];

function positions(answers: Readonly<Record<string, Answer<unknown> | null>>): Record<string, number> {
  const known: Record<string, number> = {};
  for (const [name, answer] of Object.entries(answers)) if (answer !== null) known[name] = answer.source;
  return known;
}

/** From a source, else from the template, whose position comes after those of the sources. */
function readPermalink(id: string, handle: string | null, layout: PostLayout, scope: Scope): Answer<string> | null {
  const { sources = [], template } = layout.permalink;
  const { descriptor, url } = scope.context;
  const read = firstAnswer({ sources }, scope, (address) => permalinkOf(address, descriptor, url));
  if (read !== null || template === undefined || (handle === null && template.includes('{handle}'))) return read;
  const filled = template
    .replace('{origin}', url.origin)
    .replace('{handle}', () => encodeURI(handle ?? ''))
    .replace('{id}', () => id);
  const value = permalinkOf(filled, descriptor, url);
  return value === null ? null : { value, source: sources.length };
}

function readFormat(layout: PostLayout, scope: Scope): Answer<Format> | null {
  for (const [source, { css, format, atLeast = 1 }] of layout.formats.entries())
    if (atLeast === 1 ? firstOwnElement(scope, css) !== null : ownElements(scope, css).length >= atLeast)
      return { value: format, source };
  return layout.otherwise === null ? null : { value: layout.otherwise, source: layout.formats.length };
}

/** A hashtag as people write it in a text: letters, digits and marks of any script after a `#` that begins a word. */
const HASHTAG = /(?<![\p{L}\p{N}_&/])[#＃]([\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*)/gu;

function readWords(layout: PostLayout, text: string, scope: Scope): Pick<PostDraft, 'hashtags' | 'mentions' | 'links'> {
  const hashtag = (found: string): string | null => cleanedOrNull(found.trim().replace(/^[#＃]/, ''), LENGTHS.word);
  const written = (): string[] => Array.from(text.matchAll(HASHTAG), (match) => match[1] ?? '');
  return {
    hashtags: unique(layout.hashtags === undefined ? written() : readList(layout.hashtags, scope, hashtag)),
    mentions: unique(readList(layout.mentions, scope, cleanedHandle)),
    links: unique(readList(layout.links, scope, (address) => linkOf(address.trim(), scope.context.url))),
  };
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].slice(0, MOST_WORDS);

/** All that the first answering source says, in document order. */
function readList(field: Field | undefined, scope: Scope, accept: (text: string) => string | null): string[] {
  for (const source of field?.sources ?? []) {
    const words = elementsOf(source, scope).flatMap((element) => {
      const word = attempt(() => {
        const found = valueAt(source, element, scope, false);
        return found === null ? null : accept(found);
      });
      return word === null ? [] : [cleaned(word, LENGTHS.address)];
    });
    if (words.length > 0) return words;
  }
  return [];
}

const isRaised = (flag: Flag | undefined, scope: Scope): boolean =>
  flag?.sources.some((source) => attempt(() => (saysSomething(source, scope) ? true : null)) !== null) ?? false;

/** A source that names only an element asks whether it is there; its text does not matter. */
function saysSomething(source: Source, scope: Scope): boolean {
  const { attr, match, hook, css } = source;
  if (attr === undefined && match === undefined && hook === undefined && css !== undefined)
    return firstElementOf(source, scope) !== null;
  return valueOf(source, scope) !== null;
}

function readMetrics(fields: PostLayout['metrics'], scope: Scope): PostMetrics {
  const read: Partial<Record<PostMetric, ReadMeasured>> = {};
  for (const [metric, field] of Object.entries(fields) as [PostMetric, CountField][]) {
    const count = attempt(() => readCount(field, scope, metric === 'score'));
    if (count !== null) read[metric] = count;
  }
  return read;
}
