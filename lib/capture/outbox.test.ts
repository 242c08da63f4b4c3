// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaptureBatch } from '@/lib/messaging/schemas';
import { aDraft, NOW } from '@/tests/support/made-up';
import { setHidden } from '@/tests/support/page-world';
import { type Letter, Outbox } from './outbox';

type Captures = CaptureBatch['captures'];

const letter = (id: number): Letter => ({
  key: `x:${id}`,
  capture: { readAt: NOW, page: 'profile', post: { ...aDraft({ id: String(id) }) } as Captures[number]['post'] },
});

let arrived: string[];
let delivered: string[];
let lost: [string, string][];
let gone: number;
let end: AbortController;
let deliver: (captures: Captures) => Promise<unknown>;
let outbox: Outbox;

const ids = (captures: Captures): string[] => captures.map(({ post }) => post.id);
const take = async (captures: Captures): Promise<void> => void arrived.push(...ids(captures));
const fill = (count: number, from = 1): void => {
  for (let id = from; id < from + count; id += 1) outbox.add(letter(id));
};
const numbers = (count: number, from = 1): string[] =>
  Array.from({ length: count }, (_, index) => String(index + from));

beforeEach(() => {
  vi.useFakeTimers();
  setHidden(false);
  [arrived, delivered, lost, gone] = [[], [], [], 0];
  end = new AbortController();
  deliver = take;
  outbox = new Outbox(window, end.signal, {
    deliver: (captures) => deliver(captures),
    isGone: (error) => error instanceof Error && error.message === 'gone',
    onDelivered: (keys) => delivered.push(...keys),
    onLost: (keys, reason) => lost.push(...keys.map((key): [string, string] => [key, reason])),
    onGone: () => {
      gone += 1;
      end.abort();
    },
  });
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('Outbox', () => {
  it('collects for a second, then sends in order and says what arrived', async () => {
    fill(3);
    await vi.advanceTimersByTimeAsync(900);
    expect(arrived).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(arrived).toEqual(['1', '2', '3']);
    expect(delivered).toEqual(['x:1', 'x:2', 'x:3']);
  });

  it('sends a full batch at once, and never more than 25', async () => {
    const sizes: number[] = [];
    deliver = async (captures) => {
      sizes.push(captures.length);
      await take(captures);
    };
    fill(60);
    await vi.advanceTimersByTimeAsync(5000);
    expect(Math.max(...sizes)).toBe(25);
    expect(arrived).toEqual(numbers(60));
  });

  it('loses nothing and tells nothing twice while the worker is down', async () => {
    let isDown = true;
    deliver = async (captures) => {
      if (isDown) throw new Error('Could not establish connection. Receiving end does not exist.');
      await take(captures);
    };
    fill(30);
    await vi.advanceTimersByTimeAsync(20_000);
    fill(10, 31);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(arrived).toEqual([]);
    isDown = false;
    await vi.advanceTimersByTimeAsync(70_000);
    expect(arrived.toSorted()).toEqual(numbers(40).toSorted());
    expect(delivered).toHaveLength(40);
    expect(lost).toEqual([]);
  });

  it('asks a worker that is down less and less often', async () => {
    const asked: number[] = [];
    deliver = async () => {
      asked.push(Date.now());
      throw new Error('down');
    };
    fill(1);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    const waits = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
    expect(waits.slice(0, 4)).toEqual([1000, 2000, 4000, 8000]);
    expect(Math.max(...waits)).toBe(60_000);
  });

  it('takes no answer for a failure', async () => {
    deliver = () => new Promise(() => undefined);
    fill(1);
    await vi.advanceTimersByTimeAsync(20_000);
    deliver = take;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(arrived).toEqual(['1']);
  });

  it('keeps at most 500, drops the oldest and says so', async () => {
    deliver = async () => {
      throw new Error('down');
    };
    fill(1);
    await vi.advanceTimersByTimeAsync(1500);
    fill(510, 2);
    deliver = take;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(lost).toEqual(numbers(11).map((id) => [`x:${id}`, 'overflow']));
    expect(arrived).toEqual(numbers(500, 12));
  });

  it.each(['pagehide', 'visibilitychange'])('sends everything at once on %s', (type) => {
    fill(30);
    deliver = take;
    outbox.add(letter(31));
    arrived = [];
    fill(5, 40);
    if (type === 'visibilitychange') setHidden(true);
    else window.dispatchEvent(new Event('pagehide'));
    expect(arrived).toContain('44');
  });

  it('gives up only the one that the worker will never take', async () => {
    deliver = async (captures) => {
      if (ids(captures).includes('7')) throw new Error('malformed: capture.store');
      await take(captures);
    };
    fill(20);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(arrived.toSorted()).toEqual(
      numbers(20)
        .filter((id) => id !== '7')
        .toSorted(),
    );
    expect(lost).toEqual([['x:7', 'unfit']]);
  });

  it('stops for good when the extension is gone', async () => {
    deliver = vi.fn<typeof deliver>(async () => {
      throw new Error('gone');
    });
    fill(3);
    await vi.advanceTimersByTimeAsync(2000);
    expect(gone).toBe(1);
    fill(3, 4);
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(deliver).toHaveBeenCalledTimes(1);
  });
});
