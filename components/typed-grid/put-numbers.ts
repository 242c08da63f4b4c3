/** Keeping the numbers of several cells, and knowing how they were before. */
import { currentTyped, type TypedByUser } from '@/lib/domain/typed-values';
import { annotationsOf } from '@/lib/storage/queries/annotations';
import type { PostRecord } from '@/lib/storage/records';
import { typeIn } from '@/lib/storage/write/annotations';

export interface CellChange {
  readonly post: Pick<PostRecord, 'key' | 'accountKey'>;
  readonly metric: TypedByUser;
  /** Null takes it back. */
  readonly value: number | null;
}

/** Keeps what differs from what is kept; returns the cells that changed, with their values before. `now` in ms. */
export async function putNumbers(changes: readonly CellChange[], now: number): Promise<readonly CellChange[]> {
  const annotations = await annotationsOf([...new Set(changes.map(({ post }) => post.key))]);
  const kept = new Map(annotations.map(({ postKey, typed }) => [postKey, currentTyped(typed)] as const));
  const before: CellChange[] = [];
  for (const { post, metric, value } of changes) {
    const was = kept.get(post.key)?.get(metric)?.value ?? null;
    if (was === value) continue;
    await typeIn(post, metric, value, now);
    before.push({ post, metric, value: was });
  }
  return before;
}
