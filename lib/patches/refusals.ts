/** What is wrong with a patch that has the right shape: everything in it that could harm, or that its platform does not have. */
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { equipmentOf } from '@/lib/platforms/contract';
import { isCheap } from './pattern-cost';
import type { Patch } from './patch-schema';
import { type SelectorFault, selectorFault } from './selector-reach';

export type RefusalCode =
  | 'not-json'
  | 'too-large'
  | 'too-deep'
  | 'shape'
  | 'platform'
  | 'layout'
  | 'hook'
  | 'pattern'
  | 'selector-invalid'
  | 'selector-vague'
  | 'selector-hidden'
  | 'attribute'
  | 'outside-the-post'
  | 'result';

export interface PatchRefusal {
  readonly code: RefusalCode;
  /** Where in the file ("changes.0.sources.1.css"), or what it says there; '' when it is about the whole. */
  readonly where: string;
}

/** Attributes that are no part of what a page shows, or could be secrets of it. */
const HIDDEN_ATTRIBUTE = /^(?:value|style|nonce|srcdoc|srcset|action|integrity|content|on.+)$/;
/** Names under which selectors stand. */
const SELECTORS: ReadonlySet<string> = new Set([
  'css',
  'up',
  'without',
  'root',
  'notInside',
  'ready',
  'foreign',
  'signs',
]);
/** Words of a post: only inside it. */
const WORDS_OF_A_POST: ReadonlySet<string> = new Set(['authorName', 'text', 'hashtags', 'mentions', 'links']);

const FAULTS: Readonly<Record<SelectorFault, RefusalCode>> = {
  invalid: 'selector-invalid',
  vague: 'selector-vague',
  hidden: 'selector-hidden',
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text as it is; empty for anything else. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every text in a description: what stands there word for word was looked at when it was released. */
function textsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) textsIn(each, found);
  return found;
}

class Inspection {
  readonly found: PatchRefusal[] = [];
  readonly #released: ReadonlySet<string>;
  readonly #hooks: ReadonlySet<string>;

  constructor(descriptor: PlatformDescriptor) {
    this.#released = textsIn(descriptor);
    this.#hooks = new Set(Object.keys(equipmentOf(descriptor).hooks));
  }

  look(value: unknown, where: string): void {
    if (Array.isArray(value)) return value.forEach((each, index) => this.look(each, `${where}.${index}`));
    if (!isRecord(value)) return;
    for (const [name, inner] of Object.entries(value)) this.#lookAt(name, inner, value, `${where}.${name}`);
  }

  #lookAt(name: string, inner: unknown, around: Readonly<Record<string, unknown>>, where: string): void {
    if (typeof inner !== 'string') {
      if (name === 'hook' && isRecord(inner) && !this.#hooks.has(String(inner['name']))) {
        this.found.push({ code: 'hook', where: String(inner['name']) });
      }
      if (WORDS_OF_A_POST.has(name) && isRecord(inner)) this.wordsInside(inner['sources'], where);
      return this.look(inner, where);
    }
    if (this.#released.has(inner)) return;
    if (SELECTORS.has(name)) this.#selector(name, inner, around, where);
    else if (name === 'source' && !isCheap(inner, textOf(around['flags']))) this.found.push({ code: 'pattern', where });
    else if (name === 'attr' && HIDDEN_ATTRIBUTE.test(inner)) this.found.push({ code: 'attribute', where: inner });
  }

  #selector(name: string, css: string, around: Readonly<Record<string, unknown>>, where: string): void {
    // A step upwards, and what is left out of a text, begin at something that was found already.
    if (name === 'up' || name === 'without') {
      if (selectorFault(css, 'part') === 'invalid') this.found.push({ code: 'selector-invalid', where });
      return;
    }
    const isWide = name === 'root' || name === 'signs' || around['in'] === 'page' || around['do'] === 'signs';
    const fault = selectorFault(css, isWide ? 'post' : 'part');
    if (fault !== null) this.found.push({ code: FAULTS[fault], where });
  }

  wordsInside(sources: unknown, where: string): void {
    const all = Array.isArray(sources) ? sources : [];
    all.forEach((source, index) => {
      if (!isRecord(source) || source['in'] === undefined || source['in'] === 'post') return;
      if (!this.#released.has(String(source['css']))) {
        this.found.push({ code: 'outside-the-post', where: `${where}.${index}` });
      }
    });
  }
}

/** All that speaks against a patch for this platform; empty when nothing does. */
export function refusalsOf({ changes }: Patch, descriptor: PlatformDescriptor): readonly PatchRefusal[] {
  const inspection = new Inspection(descriptor);
  changes.forEach((change, index) => {
    const where = `changes.${index}`;
    inspection.look(change, where);
    if (change.do === 'post-sources' && WORDS_OF_A_POST.has(change.field)) {
      inspection.wordsInside(change.sources, `${where}.sources`);
    }
  });
  return inspection.found;
}
