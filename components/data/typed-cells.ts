/** Numbers that the user typed in, for the columns of the table of posts. */
import { currentTyped } from '@/lib/domain/typed-values';
import { allAnnotations } from '@/lib/storage/queries/everything';
import type { TypedCells } from '@/lib/transfer/posts-csv';

/** What the user typed in of each post, for the columns of the table of posts. */
export async function typedOf(accountKeys: readonly string[]): Promise<ReadonlyMap<string, TypedCells>> {
  const annotations = await allAnnotations(accountKeys);
  return new Map(
    annotations.map(({ postKey, typed }) => {
      const current = [...currentTyped(typed)].filter(([metric]) => metric !== 'saves' && metric !== 'clicks');
      return [postKey, Object.fromEntries(current.map(([metric, { value }]) => [metric, value]))];
    }),
  );
}
