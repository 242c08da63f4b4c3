// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTo } from '@/lib/domain/best-times/worker-request';
import { seededRandom } from '@/lib/domain/seeded-random';
import { timeChoicesOf } from '@/lib/storage/queries/time-choices';
import { db } from '@/lib/storage/db';
import type { PostRecord } from '@/lib/storage/records';
import { aPost, anAccount, DAY, HOUR, metrics, NOW } from '@/tests/support/made-up';
import { freshPages, onX, reported, show } from '@/tests/support/pages';
import { Panel } from '../panel/panel';

/** Questions asked of the worker. */
let asked = 0;

/** The real worker's code without its thread, which the document of the tests has not. */
class WorkerInThread {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  #isOver = false;

  postMessage(message: unknown): void {
    asked += 1;
    const answer = structuredClone(answerTo(structuredClone(message)));
    queueMicrotask(() => {
      if (!this.#isOver) this.onmessage?.({ data: answer });
    });
  }

  terminate(): void {
    this.#isOver = true;
  }
}

class WorkerThatFails extends WorkerInThread {
  override postMessage(): void {
    queueMicrotask(() => this.onerror?.());
  }
}

const MORNING = 9;

/** One settled post a day at a scattered hour; those between 9 and 12 have `factor` times as many likes. */
function history(count: number, factor: number): PostRecord[] {
  const random = seededRandom(5);
  const midnight = Math.floor(NOW / DAY) * DAY;
  return Array.from({ length: count }, (_, index) => {
    const hour = 6 + Math.floor(random() * 14);
    const isGood = hour >= MORNING && hour < MORNING + 3;
    const publishedAt = midnight - (5 + index) * DAY + hour * HOUR;
    const likes = Math.round(100 * (0.6 + 0.8 * random()) * (isGood ? factor : 1));
    return aPost({
      key: `x:${index}`,
      id: String(index),
      publishedAt,
      lastReadAt: NOW - HOUR,
      excerpt: `Post number ${index}`,
      latest: metrics({ likes }),
      latestReadAt: { likes: NOW - HOUR },
    });
  });
}

async function opened(posts: readonly PostRecord[]): Promise<void> {
  await db.posts.bulkAdd([...posts]);
  show(Panel);
  (await screen.findByRole('tab', { name: 'Best times' })).click();
}

const answer = async (): Promise<string> =>
  (await screen.findByRole('heading', { level: 1, name: (name) => name !== 'Working it out …' })).textContent ?? '';
const pressed = (): HTMLElement => screen.getByRole('button', { pressed: true });

beforeEach(async () => {
  await onX(await freshPages());
  asked = 0;
  vi.stubGlobal('Worker', WorkerInThread);
  await db.accounts.add(anAccount());
  await reported();
});

describe('best times', () => {
  it('say what will be here when there is no post', async () => {
    await opened([]);
    expect(await screen.findByRole('heading', { name: 'No posts yet' })).toBeTruthy();
  });

  it('say how many posts are missing, show how they are spread, and recommend nothing', async () => {
    await opened(history(70, 3));
    expect(await answer()).toBe('Not enough posts yet: 60 of 100');
    expect(screen.getByText(/40 more, and this is tested properly/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Posts per hour, without a rating' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Times to prefer' })).toBeNull();
    expect(screen.queryByText(/Would it have worked/)).toBeNull();
  });

  it('say plainly that there is no difference where there is none', async () => {
    await opened(history(200, 1));
    expect(await answer()).toBe('No reliable difference between your times (190 posts)');
    expect(screen.getByText(/What you post matters more than when/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Times to prefer' })).toBeNull();
  });

  describe('with a good morning', () => {
    beforeEach(async () => {
      await opened(history(250, 3));
      await answer();
    });

    it('name it with size, posts and range, and say what chance would look like', async () => {
      expect(await answer()).toMatch(/^\w+day.*, \d\d:00–\d\d:00: about \d+% better than your usual times$/);
      expect(screen.getByText(/Likely \+\d+% to \+\d+%; \d+ of your posts went out then/)).toBeTruthy();
      expect(screen.getByText(/as much difference in 0 of 999 tries/)).toBeTruthy();
      expect(screen.getByText('The later posts confirm it.')).toBeTruthy();
    });

    it('tell each hour by arrow keys, and the posts behind it', async () => {
      const first = pressed();
      expect(first.getAttribute('aria-label')).toMatch(/\+\d+%.*likely .* posts? here$/);
      first.focus();
      fireEvent.keyDown(first, { key: 'ArrowRight' });
      expect(pressed()).not.toBe(first);
      expect(document.activeElement).toBe(pressed());
      fireEvent.keyDown(pressed(), { key: 'ArrowLeft' });
      expect(pressed()).toBe(first);
      const posts = screen.getByText(/^The \d+ posts behind it|^The post behind it/).closest('details');
      const link = within(posts ?? document.body).getAllByRole('button', { name: /^Post number/ })[0];
      link?.click();
      expect(await screen.findByRole('tab', { name: 'Post', selected: true })).toBeTruthy();
    });

    it('leave out days off without a new question, and keep that', async () => {
      expect(await answer()).toMatch(/\d\d:00/);
      for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']) fireEvent.click(screen.getByLabelText(day));
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
        'Your times differ, but none that you allow does better',
      );
      expect(screen.queryByRole('heading', { name: 'Times to prefer' })).toBeNull();
      await waitFor(async () => expect((await timeChoicesOf('x:fernandoak')).daysOff).toHaveLength(7));
      expect(asked).toBe(1);
    });

    it('learn nothing from a post whose time was forced, until that is taken back', async () => {
      expect(screen.getByText(/240 posts over/)).toBeTruthy();
      screen.getAllByRole('button', { name: 'Time was forced' })[0]?.click();
      expect(await screen.findByText(/239 posts over/)).toBeTruthy();
      (await screen.findByRole('button', { name: 'Count it again' })).click();
      expect(await screen.findByText(/240 posts over/)).toBeTruthy();
    });

    it('stand as a table too, all 168 hours', () => {
      screen.getByRole('button', { name: 'Show as a table' }).click();
      return waitFor(() => {
        const table = screen.getByRole('table', { name: /168 hours/ });
        expect(within(table).getAllByRole('row')).toHaveLength(169);
      });
    });

    it('are kept, and not worked out again for a new post', async () => {
      await waitFor(async () => expect(await db.analyses.count()).toBe(1));
      await db.posts.add(aPost({ key: 'x:new', id: 'new', publishedAt: NOW - 4 * DAY }));
      await screen.findByText(/240 posts over/);
      expect(asked).toBe(1);
      screen.getByRole('button', { name: 'Work out again' }).click();
      await waitFor(() => expect(asked).toBe(2));
    });
  });

  it('say when they could not be worked out, and try again', async () => {
    vi.stubGlobal('Worker', WorkerThatFails);
    await opened(history(30, 1));
    expect(await screen.findByText('Best times could not be worked out.')).toBeTruthy();
    vi.stubGlobal('Worker', WorkerInThread);
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(await answer()).toBe('Not enough posts yet: 20 of 100');
  });
});

describe('trials', () => {
  it('begin with one click, count the posts in their window, and end with a verdict', async () => {
    const start = NOW - 70 * DAY;
    await db.experiments.add({
      accountKey: 'x:fernandoak',
      startedAt: start,
      weekdays: [0, 1, 2, 3, 4, 5, 6],
      from: MORNING,
      to: MORNING + 3,
      zone: 'UTC',
      metric: 'engagements',
      reason: 'uncertain',
      stoppedAt: null,
    });
    await opened(history(90, 3));
    expect(await screen.findByText(/^Better: \+\d+% \(6 pairs of posts, likely \+\d+% to \+\d+%\)\.$/)).toBeTruthy();
    screen.getByRole('button', { name: /^Remove the trial/ }).click();
    await waitFor(() => expect(screen.queryByText(/^Better:/)).toBeNull());
    expect(await db.experiments.count()).toBe(0);
  });
});
