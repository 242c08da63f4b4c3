/** Keeping numbers that the user typed in for several posts at once: all of them or none. */
import { currentTyped, type TypedByUser } from '@/lib/domain/typed-values';
import { db } from '../db';
import { writing } from '../open';
import type { AnnotationRecord, PostRecord } from '../records';

export interface TypedNumber {
  readonly post: Pick<PostRecord, 'key' | 'accountKey'>;
  readonly metric: TypedByUser;
  /** Null takes it back. */
  readonly value: number | null;
}

/**
 * Keeps the numbers that differ from those that count now; returns these, as they were before, so that the same call undoes it.
 * What was typed before stays in the history. `now` in ms.
 */
export function typeInAll(numbers: readonly TypedNumber[], now: number): Promise<readonly TypedNumber[]> {
  return writing(['annotations'], async () => {
    const keys = [...new Set(numbers.map(({ post }) => post.key))];
    const found = (await db.annotations.bulkGet(keys)).filter((annotation) => annotation !== undefined);
    const annotations = new Map<string, AnnotationRecord>(found.map((each) => [each.postKey, each]));
    const before: TypedNumber[] = [];
    for (const { post, metric, value } of numbers) {
      const { key, accountKey } = post;
      const annotation = annotations.get(key) ?? { postKey: key, accountKey, note: '', notedAt: 0, typed: [] };
      const was = currentTyped(annotation.typed).get(metric)?.value ?? null;
      if (was === value) continue;
      before.push({ post, metric, value: was });
      annotations.set(key, { ...annotation, typed: [...annotation.typed, { metric, value, typedAt: now }] });
    }
    const changed = new Set(before.map(({ post }) => post.key));
    await db.annotations.bulkPut([...annotations.values()].filter(({ postKey }) => changed.has(postKey)));
    return before;
  });
}
