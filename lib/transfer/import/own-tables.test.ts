import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/storage/db';
import { storeImport } from '@/lib/storage/write/imports';
import { aPost, anAccount, HOUR, metrics, NOW, thousands } from '@/tests/support/made-up';
import { accountsCsv } from '../accounts-csv';
import { postsCsv } from '../posts-csv';
import { readingLines, readingsHeader } from '../readings-csv';
import { ownTableOf, readOwnTable } from './own-tables';
import { sheetOfText } from './text-sheet';

const post = aPost({
  latest: { ...metrics({ comments: 21 }), likes: thousands(12_400, '12.4K') },
  campaigns: ['Spring'],
  format: 'image',
});
const postsText = [...postsCsv([post], { zone: 'UTC' })].join('');
const readingsText =
  readingsHeader() +
  readingLines(
    [
      {
        postKey: post.key,
        readAt: NOW - HOUR,
        accountKey: post.accountKey,
        origin: 'typed',
        page: null,
        metrics: { likes: thousands(12_300, '12.3K'), ...metrics({ clicks: 4 }) },
      },
    ],
    new Map([[post.key, post]]),
  );

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('our own table', () => {
  it('is known by its columns, also from a spreadsheet that saved it with semicolons', () => {
    const semicolons = (text: string): string => text.replaceAll(',', ';');
    for (const change of [(text: string) => text, semicolons]) {
      expect(ownTableOf(sheetOfText(change(postsText)))).toBe('posts');
      expect(ownTableOf(sheetOfText(change(readingsText)))).toBe('readings');
      expect(ownTableOf(sheetOfText(change([...accountsCsv([anAccount()], [])].join(''))))).toBe('accounts');
    }
    expect(ownTableOf(sheetOfText('platform,likes\nx,3\n'))).toBeNull();
  });

  it('of posts comes back with rounded numbers as ranges, never as exact ones', () => {
    const { posts, doubts } = readOwnTable('posts', postsText);
    expect(doubts).toEqual([]);
    expect(posts).toMatchObject([
      {
        id: '1001',
        handle: 'fernandoak',
        format: 'image',
        publishedAt: post.publishedAt,
        readAt: NOW,
        campaigns: ['Spring'],
        metrics: { comments: { value: 21, precision: 'exact' }, likes: { value: 12_400, precision: 'rounded' } },
      },
    ]);
    const likes = posts[0]?.metrics.likes;
    expect(likes !== undefined && likes.low <= 12_400 && likes.high >= 12_499).toBe(true);
  });

  it('of readings comes back with the very bounds, time and source', () => {
    const { posts } = readOwnTable('readings', readingsText);
    expect(posts).toMatchObject([
      {
        readAt: NOW - HOUR,
        origin: 'typed',
        metrics: { likes: { low: 12_300, high: 12_399, raw: '12.3K' }, clicks: { value: 4 } },
      },
    ]);
  });

  it('with a row that was changed names the row and the column', () => {
    const { posts, doubts } = readOwnTable('readings', readingsText.replace('12300,12300,12399', '12300,99999,12399'));
    expect(doubts).toMatchObject([{ row: 2, column: 'low', reason: 'not-as-written' }]);
    expect(posts).toHaveLength(1);
  });

  it('of posts names campaigns when it is kept', async () => {
    const [read] = readOwnTable('posts', postsText).posts;
    if (read === undefined) throw new Error('nothing read');
    const { key, platform, site, id, accountKey, isReply, isPromoted, isPinned, excerpt } = post;
    const facts = { key, platform, site, id, accountKey, isReply, isPromoted, isPinned, excerpt };
    const { permalink, publishedAt, publishedAtPrecision, format, metrics: numbers, readAt, origin, campaigns } = read;
    const look = {
      facts: {
        ...facts,
        permalink,
        publishedAt,
        publishedAtPrecision,
        format,
        text: null,
        hashtags: [],
        mentions: [],
        links: [],
      },
      readAt,
      page: null,
      metrics: numbers,
      origin,
      campaigns,
    };
    expect(await storeImport([look])).toEqual({ newPosts: 1, readings: 1, unchanged: 0 });
    expect(await storeImport([look])).toEqual({ newPosts: 0, readings: 0, unchanged: 1 });
    expect((await db.posts.get(key))?.campaigns).toEqual(['Spring']);
  });
});
