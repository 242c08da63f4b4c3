/**
 * All class names and test ids of every saved page are others, and somebody shows on one post where its lost numbers
 * stand. What is read afterwards may be less than before, but nothing may be wrong, and what is taught is never refused.
 */
import { expect, it, vi } from 'vitest';
import type { PageReading, PostDraft } from '@/lib/domain/reading';
import { withPatch } from '@/lib/patches/apply-patch';
import { readPatch } from '@/lib/patches/read-patch';
import type { PlatformDescriptor, Source } from '@/lib/platforms/contract';
import { findCandidates, pageContext, readPage, readPost } from '@/lib/platforms/engine';
import { elementsOf, postScope, type Scope } from '@/lib/platforms/engine/sources';
import { platformById, platforms } from '@/lib/platforms/registry';
import { Lesson } from '@/lib/teach/lesson';
import { TAUGHT_FIELDS, type TaughtField } from '@/lib/teach/taught';
import { compareMutated } from '@/scripts/saved-pages/compare-mutated';
import { MUTATIONS } from '@/scripts/saved-pages/mutate-page';
import { type Fixture, fixturesOf, freshDocument } from './fixtures';

vi.setConfig({ testTimeout: 120_000 });

/** Where a person sees a number of a post: the element that the first answering source reads. */
interface Seen {
  readonly root: Element;
  readonly id: string;
  readonly places: ReadonlyMap<TaughtField, Element>;
}

const isTaught = (field: string): field is TaughtField => TAUGHT_FIELDS.some((each) => each === field);

/** Null where the source says only together with its pattern which of several places it means. */
function placeOf(source: Source, scope: Scope): Element | null {
  const { nth = 0 } = source;
  return nth === 'any' || source.hook !== undefined ? null : (elementsOf(source, scope).at(nth) ?? null);
}

function seenOn(document: Document, platform: PlatformDescriptor, { url, now }: Fixture): Seen[] {
  const context = pageContext(document, url, platform, now);
  return findCandidates(document, platform).flatMap((candidate) => {
    const { root, layout } = candidate;
    const draft = readPost(candidate, context);
    if (draft === null) return [];
    const scope = postScope(root, layout.foreign, context);
    const places = new Map<TaughtField, Element>();
    for (const [metric, read] of Object.entries(draft.metrics)) {
      const source = new Map(Object.entries(layout.metrics)).get(metric)?.sources[read.source];
      const element = source === undefined ? null : placeOf(source, scope);
      if (isTaught(metric) && element !== null && element !== root) places.set(metric, element);
    }
    return [{ root, id: draft.id, places }];
  });
}

const lost = ({ metrics }: PostDraft | { metrics: object }, field: string): boolean => !(field in metrics);

/** Shows on one post what is no longer read; the text of the repair, null when nothing was lost or nothing could be shown. */
function teach(document: Document, platform: PlatformDescriptor, seen: readonly Seen[], broken: PageReading) {
  const layouts = platform.layouts.map((layout) => ({
    name: layout.name,
    root: layout.root,
    whole: JSON.stringify(layout),
  }));
  const lesson = new Lesson({ ...platform, platform: platform.id, layouts }, document);
  const read = new Map(broken.posts.map((post) => [post.id, post]));
  const first = broken.posts.length === 0 ? seen[0] : undefined;
  if (first !== undefined && !lesson.learnPost(first.root)) return null;
  for (const field of TAUGHT_FIELDS) {
    const target = seen.find(({ id, places }) => places.has(field) && lost(read.get(id) ?? { metrics: {} }, field));
    const place = target?.places.get(field);
    if (place !== undefined) lesson.learnField(field, place);
  }
  const text = lesson.patch('Shown on a test page');
  return text;
}

function outcome(platform: PlatformDescriptor, fixture: Fixture) {
  const read = (document: Document, by = platform): PageReading => readPage(document, fixture.url, by, fixture.now);
  const before = read(freshDocument(fixture));
  const document = freshDocument(fixture);
  const seen = seenOn(document, platform, fixture);
  for (const change of ['class names scrambled', 'test ids removed']) MUTATIONS[change]?.(document);
  const broken = read(document);
  const text = teach(document, platform, seen, broken);
  const answer = text === null ? null : readPatch(text, platformById);
  const refusals = answer !== null && 'refusals' in answer ? answer.refusals : [];
  const patched = answer === null || 'refusals' in answer ? platform : withPatch(platform, answer.patch);
  const without = compareMutated(before, broken);
  return { fixture: fixture.name, refusals, without, taught: compareMutated(before, read(document, patched)) };
}

const outcomes = platforms.map((platform) => ({
  platform,
  all: fixturesOf(platform.id).map((fixture) => outcome(platform, fixture)),
}));

it.each(outcomes.map(({ platform, all }) => [platform.name, all] as const))('%s: nothing wrong is taught', (_, all) => {
  const refused = all.flatMap(({ fixture, refusals }) =>
    refusals.map(({ code, where }) => `${fixture}: ${code} ${where}`),
  );
  expect(refused).toEqual([]);
  const wrong = all.flatMap(({ fixture, taught }) => taught.wrong.map((line) => `${fixture}: ${line}`));
  // What was no post for reasons that only a class name told (private, hollow) may look like one; its numbers are its own.
  expect(wrong.filter((line) => !line.endsWith('that is none'))).toEqual([]);
});

it('a good part of what was lost comes back', () => {
  const all = outcomes.flatMap((each) => each.all);
  const lostBefore = all.reduce((sum, { without }) => sum + without.missing, 0);
  const lostAfter = all.reduce((sum, { taught }) => sum + taught.missing, 0);
  expect(lostBefore).toBeGreaterThan(200);
  expect(1 - lostAfter / lostBefore).toBeGreaterThan(0.35);
});
