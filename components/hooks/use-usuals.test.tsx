// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/storage/db';
import type { PostRecord } from '@/lib/storage/records';
import { correctReading, takeBackCorrection } from '@/lib/storage/write/corrections';
import { storeObservations } from '@/lib/storage/write/captures';
import { aLook, anAccount, DAY, HOUR, metrics, NOW, someFacts } from '@/tests/support/made-up';
import { freshPages, show } from '@/tests/support/pages';
import { useHistory } from './use-history';
import { useUsuals } from './use-usuals';

const account = anAccount();
const NONE = [] as const;

/** The verdicts of the two newest posts, as a list would show them. */
function Verdicts() {
  const history = useHistory(account.key);
  const usuals = useUsuals(account, history ?? NONE, history);
  const factor = (key: string): string => {
    const usual = usuals.get(key);
    return usual?.kind === 'usual' && usual.times !== null ? usual.times.low.toFixed(1) : 'none';
  };
  return <p>{`old ${factor('x:0')}, young ${factor('x:young')}`}</p>;
}

const read = (id: string, publishedAt: number, readAt: number, likes: number) =>
  aLook({
    facts: someFacts({ key: `x:${id}`, id, permalink: null, publishedAt }),
    readAt,
    metrics: metrics({ likes }),
  });

/** Settled posts of 100 likes, each read a day after publishing and long after; a young one read at a day and now. */
beforeEach(async () => {
  await freshPages();
  await db.accounts.add(account);
  const settled = Array.from({ length: 12 }, (_, index) => {
    const publishedAt = NOW - (40 + index) * DAY;
    return [
      read(String(index), publishedAt, publishedAt + DAY, 100),
      read(String(index), publishedAt, publishedAt + 35 * DAY, 100),
    ];
  });
  const young = NOW - 30 * HOUR;
  await storeObservations([...settled.flat(), read('young', young, young + DAY, 200), read('young', young, NOW, 210)]);
});

it('follows a number that is set right, and one that counts again', async () => {
  show(Verdicts);
  await screen.findByText('old 1.0, young 2.0');
  const wrong = { postKey: 'x:0', readAt: NOW - 5 * DAY, metric: 'likes' } as const;
  await correctReading(wrong, 300, NOW);
  expect(await screen.findByText('old 3.0, young 2.0')).toBeTruthy();
  await takeBackCorrection(wrong);
  expect(await screen.findByText('old 1.0, young 2.0')).toBeTruthy();
});

it('follows a correction of an earlier reading, which leaves the latest number as it is', async () => {
  show(Verdicts);
  await screen.findByText('old 1.0, young 2.0');
  await correctReading({ postKey: 'x:young', readAt: NOW - 6 * HOUR, metric: 'likes' }, 400, NOW);
  expect(await screen.findByText('old 1.0, young 4.0')).toBeTruthy();
});

it('says nothing of posts before the history is read, as where a list shows its first rows', async () => {
  const posts = await db.posts.toArray();
  const seen = new Set<string>();
  function EarlyRows({ rows }: { readonly rows: readonly PostRecord[] }) {
    const [key, setKey] = useState<string | null>(null);
    const usuals = useUsuals(account, rows, useHistory(key));
    const kept = useLiveQuery(() => db.posts.count());
    useEffect(() => {
      for (const { kind } of usuals.values()) seen.add(kind);
    }, [usuals]);
    return (
      <>
        <button type="button" onClick={() => setKey(account.key)}>{`Read ${kept ?? 'none'}`}</button>
        <p>{usuals.get('x:young')?.kind ?? 'nothing'}</p>
      </>
    );
  }
  show(() => <EarlyRows rows={posts} />);
  // What needs no database has long answered when something out of it is there.
  (await screen.findByRole('button', { name: `Read ${posts.length}` })).click();
  await screen.findByText('usual');
  expect(seen).toEqual(new Set(['usual']));
});
