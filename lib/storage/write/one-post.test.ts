import { beforeEach, describe, expect, it } from 'vitest';
import { aLook, HOUR, metrics, NOW, someFacts } from '@/tests/support/made-up';
import { db } from '../db';
import { postsByKey } from '../queries/posts';
import { readingsOfPost } from '../queries/readings';
import { storeObservations } from './captures';
import type { Observation, PostFacts } from './merge-post';

const published = { publishedAt: NOW - 9 * HOUR, publishedAtPrecision: 'exact' as const };
const TEXT = 'We moved the workshop. 40 metres';
const activity = { key: 'linkedin:7001', id: '7001', excerpt: `${TEXT}, two doors on`, ...published };
const ugcPost = {
  key: 'linkedin:7002',
  id: '7002',
  excerpt: `${TEXT}…`,
  ...published,
  publishedAt: published.publishedAt + 900,
};

const look = (facts: Partial<PostFacts>, over: Partial<Observation> = {}): Observation =>
  aLook({ facts: someFacts(facts), severalIds: true, ...over });
const keys = async (): Promise<string[]> => (await db.posts.toArray()).map(({ key }) => key);

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('a post that goes by two ids', () => {
  it('is kept once, with the readings of both', async () => {
    await storeObservations([look(activity)]);
    await storeObservations([look(ugcPost, { readAt: NOW + HOUR, metrics: metrics({ likes: 401 }) })]);
    expect(await keys()).toEqual([activity.key]);
    expect(await readingsOfPost(activity.key)).toHaveLength(2);
    expect(await readingsOfPost(ugcPost.key)).toEqual([]);
  });

  it('is kept once when both come in one batch, in either order', async () => {
    await storeObservations([look(ugcPost), look(activity, { readAt: NOW + HOUR, metrics: metrics({ likes: 401 }) })]);
    expect(await keys()).toEqual([ugcPost.key]);
  });

  it('is found by either of them, also after the text was changed', async () => {
    await storeObservations([look(activity), look(ugcPost, { readAt: NOW + 1 })]);
    await storeObservations([look({ ...ugcPost, excerpt: 'Quite another text now' }, { readAt: NOW + HOUR })]);
    const found = await postsByKey([ugcPost.key, activity.key, 'linkedin:1']);
    expect(found.map((post) => post?.key)).toEqual([activity.key, activity.key, undefined]);
    expect(await keys()).toEqual([activity.key]);
  });

  it.each([
    ['another text', { ...ugcPost, excerpt: 'We are hiring a joiner' }],
    ['a moment later', { ...ugcPost, publishedAt: published.publishedAt + 2001 }],
    ['no exact time', { ...ugcPost, publishedAtPrecision: 'day' as const }],
    ['no text', { ...ugcPost, excerpt: null }],
    ['hardly any text', { ...ugcPost, excerpt: 'We moved' }],
    ['another account', { ...ugcPost, accountKey: 'linkedin:company/other' }],
  ])('is not the same with %s', async (_, other) => {
    await storeObservations([look(activity)]);
    await storeObservations([look(other)]);
    expect(await keys()).toEqual([activity.key, ugcPost.key]);
  });

  it('is only looked for where the site has such ids', async () => {
    await storeObservations([look(activity, { severalIds: false }), look(ugcPost, { severalIds: false })]);
    expect(await keys()).toEqual([activity.key, ugcPost.key]);
  });
});
