/** Numbers that the user typed in or imported, for the columns of the table of posts. */
import { currentTyped } from '@/lib/domain/typed-values';
import { countedNumbers } from '@/lib/storage/queries/conversions';
import { allAnnotations } from '@/lib/storage/queries/everything';
import type { TypedCells } from '@/lib/transfer/posts-csv';

/** What the user typed in of each post or, where nothing was, imported, for the columns of the table of posts. */
export async function typedOf(accountKeys: readonly string[]): Promise<ReadonlyMap<string, TypedCells>> {
  const annotations = await countedNumbers(await allAnnotations(accountKeys), accountKeys);
  return new Map(
    annotations.map(({ postKey, typed }) => {
      const current = [...currentTyped(typed)].filter(([metric]) => metric !== 'saves' && metric !== 'clicks');
      return [postKey, Object.fromEntries(current.map(([metric, { value }]) => [metric, value]))];
    }),
  );
}
