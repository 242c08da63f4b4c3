/** The lists follow the posts, whoever writes them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { unpacked } from '@/lib/domain/post-list/packed-lines';
import { lineOf, searchedText } from '@/lib/domain/post-list/post-line';
import { aPost, DAY, metrics, NOW } from '@/tests/support/made-up';
import { db } from './db';
import { writing } from './open';
import { postLines, postTexts } from './queries/post-lists';

const ACCOUNT = 'x:fernandoak';

const posts = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    aPost({
      key: `x:${n}`,
      id: String(n),
      publishedAt: n % 7 === 6 ? null : NOW - n * DAY,
      excerpt: `Fern number ${n}`,
      campaigns: n % 3 === 0 ? ['Spring'] : [],
      latest: n % 2 === 0 ? metrics({ likes: n }) : {},
    }),
  );

/** What the lists say must be what the posts say. */
async function expectFollowed(): Promise<void> {
  const kept = await db.posts.where('accountKey').equals(ACCOUNT).toArray();
  const lines = unpacked(await postLines(ACCOUNT));
  const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
  expect(lines.toSorted(byKey)).toEqual(kept.map(lineOf).toSorted(byKey));
  expect(await postTexts(ACCOUNT)).toEqual(new Map(kept.map((post) => [post.key, searchedText(post)])));
}

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('lists of posts', () => {
  it('hold every post that is added, written over or changed in part', async () => {
    await db.posts.bulkAdd(posts(40));
    await expectFollowed();
    await db.posts.bulkPut(posts(60).map((post) => ({ ...post, latest: metrics({ likes: 7, comments: 1 }) })));
    await expectFollowed();
    await db.posts.update('x:3', { campaigns: [], excerpt: 'Café' });
    await db.posts.where('key').startsWith('x:1').modify({ format: 'video' });
    await expectFollowed();
    expect((await postLines(ACCOUNT)).keys).toHaveLength(60);
  });

  it('move a post whose day or account turns out to be another', async () => {
    await db.posts.bulkAdd(posts(20));
    await db.posts.update('x:6', { publishedAt: NOW - 300 * DAY });
    await db.posts.update('x:2', { publishedAt: null });
    await db.posts.update('x:4', { accountKey: 'x:other' });
    await expectFollowed();
    expect((await postLines('x:other')).keys).toEqual(['x:4']);
  });

  it('lose what is deleted, one by one, by account and all at once', async () => {
    await db.posts.bulkAdd([...posts(30), aPost({ key: 'x:o', accountKey: 'x:other' })]);
    await db.posts.bulkDelete(['x:1', 'x:2', 'x:13']);
    await expectFollowed();
    await db.posts.where('key').between('x:20', 'x:29', true, true).delete();
    await expectFollowed();
    await db.posts.where('accountKey').equals(ACCOUNT).delete();
    expect((await db.postLines.toArray()).map(({ accountKey }) => accountKey)).toEqual(['x:other']);
    await db.posts.clear();
    expect(await db.postLines.count()).toBe(0);
    expect(await db.postTexts.count()).toBe(0);
  });

  it('change with their posts or not at all', async () => {
    await db.posts.bulkAdd(posts(10));
    const failing = writing(['posts'], async () => {
      await db.posts.bulkPut(posts(10).map((post) => ({ ...post, excerpt: 'Other' })));
      await db.posts.delete('x:1');
      throw new Error('stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    await expectFollowed();
    expect((await postTexts(ACCOUNT)).get('x:1')).toContain('fern number 1');
  });

  it('are written only where they change', async () => {
    await db.posts.bulkAdd(posts(10));
    const before = await db.postLines.toArray();
    await db.postLines.toCollection().modify((line: { mark?: boolean }) => {
      line.mark = true;
    });
    await db.posts.update('x:1', { lastReadAt: NOW + 1, isPinned: true });
    expect(await db.postLines.toArray()).toEqual(before.map((line) => ({ ...line, mark: true })));
  });

  it('are right after several changes in one transaction, whatever was read in between', async () => {
    await db.posts.bulkAdd(posts(12));
    const keys = ['x:1', 'x:2', 'x:3'];
    const found = async () => (await db.posts.bulkGet(keys)).filter((post) => post !== undefined);
    await db.transaction('rw', ['posts'], async () => {
      const before = await found();
      await db.posts.where(':id').between('x:1', 'x:2', true, true).delete();
      await db.posts.bulkPut(before);
    });
    await expectFollowed();
    await db.transaction('rw', ['posts'], async () => {
      const before = await found();
      await db.posts.bulkPut(before.map((post) => ({ ...post, excerpt: 'Once' })));
      await db.posts.bulkPut(before);
    });
    await expectFollowed();
    await db.transaction('rw', ['posts'], async () => {
      const before = await found();
      await db.posts.clear();
      await db.posts.bulkAdd(before);
    });
    await expectFollowed();
    await db.transaction('rw', ['posts'], async () => {
      const [before] = await Promise.all([found(), db.posts.update('x:2', { excerpt: 'Twice' })]);
      await db.posts.bulkPut(before);
    });
    await expectFollowed();
    expect((await postLines(ACCOUNT)).keys.toSorted()).toEqual(keys);
  });
});
