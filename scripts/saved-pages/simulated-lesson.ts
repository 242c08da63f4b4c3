/** A person who knows only the interface teaches a page whose class names and test ids are all others overnight. */
import type { PageReading } from '@/lib/domain/reading';
import { withPatch } from '@/lib/patches/apply-patch';
import { readPatch } from '@/lib/patches/read-patch';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { readPage } from '@/lib/platforms/engine';
import { platformById } from '@/lib/platforms/registry';
import { Lesson } from '@/lib/teach/lesson';
import { MUTATIONS } from '@/lib/teach/site-changes';
import { TAUGHT_FIELDS, type TaughtField } from '@/lib/teach/taught';
import { pathOf, seenPosts, type SeenPost, valuesOf } from './person-pointing';

export interface SavedPage {
  /** Changed in place. */
  readonly document: Document;
  readonly url: URL;
  readonly now: number;
  readonly platform: PlatformDescriptor;
}

export interface TaughtPage {
  /** Values of posts that were read before the change and not after it: numbers, times, links, authors. */
  readonly lost: number;
  /** Of those, how many are read again once the person is done. */
  readonly back: number;
  /** How often the person pointed. */
  readonly shown: number;
  /** Fields still lost, with how many posts; "nowhere to point": the page shows them in no text and no label of their own. */
  readonly missing: readonly string[];
  /** Values that were ever read wrong on the way, and by the end. */
  readonly wrong: readonly string[];
  /** Why repairs were refused on the way. */
  readonly refused: readonly string[];
  readonly story: readonly string[];
}

const DAY = 86_400_000;
/** Nobody points more often for one thing. */
const MOST_TIMES = 3;

function rangeOf(value: string): [number, number] {
  const [, low = '', high = ''] = /^(-?\d+)–(-?\d+)/.exec(value) ?? [];
  return [Number(low), Number(high)];
}

/** An age in words tells a day, or a part of a longer time, of an exact time. */
function isSameTime(before: string, after: string, now: number): boolean {
  const gap = Math.abs(Date.parse(before) - Date.parse(after));
  return gap <= DAY || gap < (now - Date.parse(before)) / 10;
}

/** The same post by another of its addresses. */
const lastPart = (address: string): string | undefined => pathOf(address).split('/').at(-1);

/** Whether both can be true. */
function isSame(field: TaughtField, before: string, after: string, now: number): boolean {
  if (field === 'publishedAt') return isSameTime(before, after, now);
  if (field === 'permalink') return lastPart(before) === lastPart(after);
  if (field === 'handle') return before === after;
  const [a, b] = [rangeOf(before), rangeOf(after)];
  return (b[0] <= a[0] && a[1] <= b[1]) || (a[0] <= b[0] && b[1] <= a[1]);
}

interface State {
  /** Posts that are read. */
  readonly ids: ReadonlySet<string>;
  readonly missing: readonly { readonly post: SeenPost; readonly field: TaughtField }[];
  readonly wrong: readonly string[];
}

function stateOf(seen: readonly SeenPost[], after: PageReading, now: number): State {
  const read = new Map(after.posts.map((post) => [post.id, valuesOf(post)]));
  const rightOnes = new Map<string, SeenPost[]>();
  // The same post may stand in two places, and show more in one of them.
  for (const post of seen) rightOnes.set(post.id, [...(rightOnes.get(post.id) ?? []), post]);
  const missing = seen.flatMap((post) =>
    [...post.values.keys()].flatMap((field) => (read.get(post.id)?.has(field) === true ? [] : [{ post, field }])),
  );
  const wrong = [...read].flatMap(([id, values]) => {
    const right = rightOnes.get(id);
    // What was no post for reasons that only a class name told (private, hollow) may look like one; its numbers are its own.
    if (right === undefined) return [];
    return [...values].flatMap(([field, is]) => {
      const known = right.flatMap((post) => post.values.get(field) ?? []);
      if (known.some((was) => isSame(field, was, is, now))) return [];
      return [`${id} ${field}: ${is} instead of ${known[0] ?? 'nothing'}`];
    });
  });
  return { ids: new Set(read.keys()), missing, wrong };
}

class SimulatedLesson {
  readonly #page: SavedPage;
  readonly #seen: readonly SeenPost[];
  readonly #lesson: Lesson;
  readonly #start: State;
  readonly wrong = new Set<string>();
  readonly refused: string[] = [];
  readonly story: string[] = [];
  shown = 0;
  state: State;

  constructor(page: SavedPage) {
    const { document, platform, url, now } = page;
    this.#page = page;
    this.#seen = seenPosts(document, platform, url, now);
    for (const change of ['class names scrambled', 'test ids removed']) MUTATIONS[change]?.(document);
    this.#start = stateOf(this.#seen, this.#read(platform), now);
    this.state = this.#start;
    const layouts = platform.layouts.map((each) => ({ name: each.name, root: each.root, whole: JSON.stringify(each) }));
    this.#lesson = new Lesson({ ...platform, platform: platform.id, layouts }, document);
  }

  get lost(): number {
    return this.#start.missing.length;
  }

  #read(by: PlatformDescriptor): PageReading {
    const { document, url, now } = this.#page;
    return readPage(document, url, by, now);
  }

  /** Reads the page as it would be read by now. */
  #try(after: string): void {
    const text = this.#lesson.patch('Shown on a saved page');
    if (text === null) return;
    const answer = readPatch(text, platformById);
    if ('refusals' in answer) {
      this.refused.push(...answer.refusals.map(({ code, where }) => `${code} ${where}`));
      return;
    }
    this.state = stateOf(this.#seen, this.#read(withPatch(this.#page.platform, answer.patch)), this.#page.now);
    for (const line of this.state.wrong) {
      if (!this.#start.wrong.includes(line) && !this.wrong.has(line)) this.story.push(`wrong after ${after}: ${line}`);
      if (!this.#start.wrong.includes(line)) this.wrong.add(line);
    }
  }

  /** Posts that nothing finds any more: one of each kind. */
  showPosts(): void {
    for (let kind = 0; kind < MOST_TIMES; kind += 1) {
      const known = kind === 0 ? [] : this.#lesson.posts();
      const isFound = ({ root }: SeenPost): boolean => known.some((post) => post.contains(root) || root.contains(post));
      const next = this.#seen.find((post) => !this.#start.ids.has(post.id) && !isFound(post));
      if (next === undefined) return;
      this.shown += 1;
      const isLearned = this.#lesson.learnPost(next.root);
      this.story.push(`post ${next.id}: ${isLearned ? `${this.#lesson.posts().length} posts` : 'not learned'}`);
      this.#try('a post');
      if (!isLearned) return;
    }
  }

  /** Points at a field until all posts have it, or nobody would go on. */
  showField(field: TaughtField): void {
    const tried = new Set<SeenPost>();
    for (let time = 0; time < MOST_TIMES; time += 1) {
      const next = this.state.missing.find(
        ({ post, field: each }) => each === field && post.places.has(field) && !tried.has(post),
      );
      const place = next?.post.places.get(field);
      if (next === undefined || place === undefined) return;
      tried.add(next.post);
      this.shown += 1;
      const before = this.state.missing.length;
      const isLearned = this.#lesson.learnField(field, place);
      this.#try(field);
      const said = `<${place.localName}> “${(place.textContent ?? '').trim().slice(0, 30)}”`;
      const outcome = isLearned ? `${before - this.state.missing.length} back` : 'not learned';
      this.story.push(`${field} on ${next.post.id} at ${said}: ${outcome}`);
    }
  }
}

function missingOf({ missing }: State): string[] {
  const counts = new Map<string, number>();
  for (const { post, field } of missing) {
    const key = post.places.has(field) ? field : `${field} (nowhere to point)`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${key}: ${count}`);
}

/** Changes the page and teaches it; what was lost, what came back, and what was ever wrong. */
export function teachPage(page: SavedPage): TaughtPage {
  const lesson = new SimulatedLesson(page);
  if (lesson.lost > 0) {
    lesson.showPosts();
    for (const field of TAUGHT_FIELDS) lesson.showField(field);
  }
  const { lost, shown, state, wrong, refused, story } = lesson;
  return {
    lost,
    back: lost - state.missing.length,
    shown,
    missing: missingOf(state),
    wrong: [...wrong],
    refused,
    story,
  };
}
