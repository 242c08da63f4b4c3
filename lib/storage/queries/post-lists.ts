/** Posts of an account side by side, for sorting, filtering and searching all of them at once. */
import { Dexie } from 'dexie';
import { joined, type PackedLines } from '@/lib/domain/post-list/packed-lines';
import { db } from '../db';

const spansOf = (accountKey: string): [[string, unknown], [string, unknown]] => [
  [accountKey, Dexie.minKey],
  [accountKey, Dexie.maxKey],
];

/** Lines of all posts of an account, in no order that matters. */
export async function postLines(accountKey: string): Promise<PackedLines> {
  return joined(
    await db.postLines
      .where('[accountKey+span]')
      .between(...spansOf(accountKey), true, true)
      .toArray(),
  );
}

/** What the posts of an account are searched in, by key: in lower case and without accents. */
export async function postTexts(accountKey: string): Promise<ReadonlyMap<string, string>> {
  const spans = await db.postTexts
    .where('[accountKey+span]')
    .between(...spansOf(accountKey), true, true)
    .toArray();
  const texts = new Map<string, string>();
  for (const span of spans) for (const [place, key] of span.keys.entries()) texts.set(key, span.texts[place] ?? '');
  return texts;
}
