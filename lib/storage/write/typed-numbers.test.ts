import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR, NOW } from '@/tests/support/made-up';
import { db } from '../db';
import { noteOnPost, typeIn } from './annotations';
import { typeInAll } from './typed-numbers';

const post = (id: string) => ({ key: `x:${id}`, accountKey: 'x:fernandoak' });
const [a, b] = [post('a'), post('b')];

beforeEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
  await db.open();
});

describe('numbers of several posts', () => {
  it('are kept with their moment, beside notes and what was typed before', async () => {
    await noteOnPost(a, 'Boosted', NOW - HOUR);
    await typeIn(a, 'clicks', 5, NOW - HOUR);
    await typeInAll(
      [
        { post: a, metric: 'clicks', value: 12 },
        { post: a, metric: 'revenue', value: 178.5 },
        { post: b, metric: 'leads', value: 0 },
      ],
      NOW,
    );
    expect(await db.annotations.get('x:a')).toEqual({
      postKey: 'x:a',
      accountKey: 'x:fernandoak',
      note: 'Boosted',
      notedAt: NOW - HOUR,
      typed: [
        { metric: 'clicks', value: 5, typedAt: NOW - HOUR },
        { metric: 'clicks', value: 12, typedAt: NOW },
        { metric: 'revenue', value: 178.5, typedAt: NOW },
      ],
    });
    expect((await db.annotations.get('x:b'))?.typed).toEqual([{ metric: 'leads', value: 0, typedAt: NOW }]);
  });

  it('that count already are not kept twice; the answer undoes the rest', async () => {
    await typeIn(a, 'clicks', 5, NOW - HOUR);
    const before = await typeInAll(
      [
        { post: a, metric: 'clicks', value: 5 },
        { post: a, metric: 'saves', value: 7 },
        { post: b, metric: 'cost', value: null },
      ],
      NOW,
    );
    expect(before).toEqual([{ post: a, metric: 'saves', value: null }]);
    expect(await db.annotations.count()).toBe(1);
    await typeInAll(before, NOW + HOUR);
    expect((await db.annotations.get('x:a'))?.typed.at(-1)).toEqual({
      metric: 'saves',
      value: null,
      typedAt: NOW + HOUR,
    });
  });

  it('are all missing when one could not be kept', async () => {
    vi.spyOn(db.annotations, 'bulkPut').mockRejectedValueOnce(new Error('no room'));
    await expect(typeInAll([{ post: a, metric: 'clicks', value: 5 }], NOW)).rejects.toThrow('no room');
    expect(await db.annotations.count()).toBe(0);
  });
});
