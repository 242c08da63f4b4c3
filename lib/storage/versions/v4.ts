/** Version 4: posts side by side, for lists, conversions out of files, and what is deleted but can be taken back. A table that it does not name stays as the versions before made it. */
import type { Dexie, Transaction } from 'dexie';
import { listsOf } from '../post-lists';
import type { PostRecord } from '../records';

/** Posts that are read at once. */
const PAGE = 2000;

export function version4(database: Dexie): void {
  database
    .version(4)
    .stores({
      postLines: '[accountKey+span]',
      postTexts: '[accountKey+span]',
      conversions: 'id, accountKey, postKey, [accountKey+campaign]',
      deletions: '++id',
      deletedRows: '++id, deletion',
    })
    .upgrade(listAllPosts);
}

/** Lists the posts that there are already. */
async function listAllPosts(transaction: Transaction): Promise<void> {
  const posts = transaction.table<PostRecord, string>('posts');
  const keys = await posts.toCollection().primaryKeys();
  const lists = listsOf();
  for (let start = 0; start < keys.length; start += PAGE) {
    for (const post of await posts.bulkGet(keys.slice(start, start + PAGE))) if (post !== undefined) lists.add(post);
  }
  await transaction.table('postLines').bulkPut(lists.lines());
  await transaction.table('postTexts').bulkPut(lists.texts());
}
