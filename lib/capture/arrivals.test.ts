// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshPage, isWatched, pass, scrollTo } from '@/tests/support/page-world';
import { Arrivals } from './arrivals';

let end: AbortController;
let arrivals: Arrivals;
let floods: number;
/** What was searched so far. */
let searched: Element[];

const arrive = (isUrgent = false): Element => {
  const row = document.createElement('div');
  document.body.append(row);
  arrivals.add(row, isUrgent);
  return row;
};

beforeEach(() => {
  freshPage();
  end = new AbortController();
  searched = [];
  floods = 0;
  const onDue = () => void searched.push(...arrivals.take());
  arrivals = new Arrivals({ window, onDue, onFlood: () => void (floods += 1) }, end.signal);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what came onto the page', () => {
  it('is searched once it has rested near the window, and only once', async () => {
    const row = arrive();
    await pass(200);
    expect(searched).toEqual([]);
    scrollTo(row);
    await pass(400);
    expect(searched).toEqual([row]);
    scrollTo(row);
    await pass(2000);
    expect(searched).toEqual([row]);
  });

  it('is not even watched when it goes again while more keeps coming', async () => {
    const rows: Element[] = [];
    for (let at = 0; at < 40; at += 1) {
      rows.push(arrive());
      await pass(20);
      if (at >= 5) rows[at - 5]?.remove();
      expect(rows.some(isWatched)).toBe(false);
    }
    await pass(400);
    expect(rows.filter(isWatched)).toEqual(rows.filter(({ isConnected }) => isConnected));
  });

  it('is watched after a second at the latest, however much keeps coming', async () => {
    const first = arrive();
    for (let at = 0; at < 1300; at += 50) {
      arrive();
      await pass(50);
    }
    expect(isWatched(first)).toBe(true);
  });

  it('is searched at once where that is urgent, or where there were posts in it before', () => {
    const urgent = arrive(true);
    expect(searched).toEqual([urgent]);
    arrivals.noteFruitful(urgent);
    urgent.remove();
    document.body.append(urgent);
    arrivals.add(urgent, false);
    expect(searched).toEqual([urgent, urgent]);
  });

  it('is searched as one where one part is inside another', () => {
    const outer = document.createElement('div');
    const inner = document.createElement('p');
    outer.append(inner);
    document.body.append(outer);
    let taken: readonly Element[] = [];
    const noting = new Arrivals({ window, onDue: () => undefined, onFlood: () => undefined }, end.signal);
    noting.add(inner, true);
    noting.add(outer, true);
    taken = noting.take();
    expect(taken).toEqual([outer]);
    expect(noting.take()).toEqual([]);
  });

  it('is a flood when there is too much of it, however it comes: nothing of it is watched then', async () => {
    for (let count = 0; count < 10_100; count += 1) arrive();
    expect(floods).toBe(1);
    await pass(2000);
    expect([...document.body.children].filter(isWatched).length).toBeLessThan(200);
    const slow = new Arrivals({ window, onDue: () => undefined, onFlood: () => void (floods += 1) }, end.signal);
    for (let count = 0; count < 450; count += 1) {
      const row = document.createElement('div');
      document.body.append(row);
      slow.add(row, true);
    }
    expect(floods).toBe(2);
  });

  it('is forgotten when it has left the page', async () => {
    const row = arrive();
    await pass(200);
    row.remove();
    arrivals.forgetGone();
    expect(arrivals.isWaiting(row)).toBe(false);
    expect(isWatched(row)).toBe(false);
  });
});
