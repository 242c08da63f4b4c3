// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/storage/db';
import { changeGoals } from '@/lib/storage/write/goals';
import { aPost, anAccount, DAY, metrics, NOW } from '@/tests/support/made-up';
import { freshPages, onX, reported, show } from '@/tests/support/pages';
import { Panel } from './panel';

/** One post a week, each read once two days later: so many likes this week, and in each of the weeks before. */
async function weeksOf(likes: number, earlier: readonly number[]): Promise<void> {
  for (const [index, value] of [likes, ...earlier].entries()) {
    const publishedAt = NOW - (2 + 7 * index) * DAY;
    const readAt = NOW - 7 * index * DAY;
    const key = `x:w${index}`;
    const read = metrics({ likes: value });
    await db.posts.add(aPost({ key, id: `w${index}`, publishedAt, lastReadAt: readAt, latest: read }));
    const of = { accountKey: 'x:fernandoak', origin: 'page', page: 'profile', metrics: read } as const;
    await db.readings.add({ postKey: key, readAt, ...of });
  }
}

const aimAt = (kpi: string, value: number): Promise<unknown> =>
  changeGoals(
    [
      { kind: 'kpi added', kpi },
      { kind: 'target set', kpi, account: null, period: 'week', value },
    ],
    null,
    NOW - 80 * DAY,
  );

beforeEach(async () => {
  const pages = await freshPages();
  await onX(pages);
  await db.accounts.add(anAccount());
  await reported();
});

describe('a KPI with a target', () => {
  it('stands beside last week as well as its target', async () => {
    await weeksOf(112, [100]);
    await aimAt('likes', 200);
    show(Panel);
    expect(await screen.findByRole('row', { name: /Likes.*112.*of 200.*pace/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: '12% above last week' })).toBeTruthy();
  });

  it('says that there was nothing to compare with', async () => {
    await weeksOf(112, []);
    await aimAt('likes', 200);
    show(Panel);
    expect(await screen.findByRole('row', { name: /Likes.*112.*of 200/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'No posts last week' })).toBeTruthy();
  });

  it('stands beside the usual week once its own is over', async () => {
    await weeksOf(50, [90, 100, 100, 100, 100]);
    await aimAt('likes', 200);
    show(Panel);
    await screen.findByRole('row', { name: /Likes.*50.*of 200/ });
    expect(screen.queryByText(/the usual week$/)).toBeNull();
    // Which weeks there are is read after the week itself.
    const back = screen.getByRole<HTMLButtonElement>('button', { name: 'Week before' });
    await waitFor(() => expect(back.disabled).toBe(false));
    fireEvent.click(back);
    await waitFor(() =>
      expect(screen.getByRole('row', { name: /10% below last week.*10% below the usual week/ })).toBeTruthy(),
    );
  });
});

describe('the last eight weeks', () => {
  it('are copied with each week, its bounds and the posts behind it; what is unknown is empty', async () => {
    const texts: string[] = [];
    const writeText = async (text: string): Promise<void> => void texts.push(text);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    await weeksOf(50, [90, 100]);
    await aimAt('likes', 200);
    show(Panel);
    const title = await screen.findByRole('heading', { name: 'Last eight weeks' });
    within(title.parentElement ?? document.body)
      .getByRole('button', { name: 'Copy as table' })
      .click();
    await screen.findByText('The table is in the clipboard.');
    const lines = texts[0]?.split('\n') ?? [];
    expect(lines[0]).toBe('KPI\tWeek from\tValue\tLowest\tHighest\tPosts read\tPosts in all');
    expect(lines.slice(-4)).toEqual([
      'Likes\t2026-10-26\t\t\t\t0\t0',
      'Likes\t2026-11-02\t100\t100\t100\t1\t1',
      'Likes\t2026-11-09\t90\t90\t90\t1\t1',
      'Likes\t2026-11-16\t50\t50\t50\t1\t1',
    ]);
    expect(lines).toHaveLength(10);
  });

  it('tell each week to the keyboard, and as a table', async () => {
    await weeksOf(50, [90, 100]);
    await aimAt('likes', 200);
    show(Panel);
    const slider = await screen.findByRole('slider', { name: 'Last eight weeks' });
    fireEvent.focus(slider);
    expect(screen.getByText(/^16.+22 Nov: Likes 50$/)).toBeTruthy();
    fireEvent.change(slider, { target: { value: '7' } });
    expect(screen.getByText(/^9.+15 Nov: Likes 90$/)).toBeTruthy();
    fireEvent.blur(slider);
    expect(screen.queryByText(/Nov: Likes 90$/)).toBeNull();
    fireEvent.click(screen.getByText('As a table'));
    expect(screen.getByRole('row', { name: /^2.+8 Nov 100$/ })).toBeTruthy();
  });
});

describe('why a week changed', () => {
  it('is copied as a table whose parts add up', async () => {
    const texts: string[] = [];
    const writeText = async (text: string): Promise<void> => void texts.push(text);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    await weeksOf(50, [90, 100]);
    show(Panel);
    const title = await screen.findByRole('heading', { name: 'Why −40 engagements' });
    within(title.parentElement ?? document.body)
      .getByRole('button', { name: 'Copy as table' })
      .click();
    await screen.findByText('The table is in the clipboard.');
    const [head, ...rows] = (texts[0] ?? '').split('\n').map((line) => line.split('\t'));
    expect(head).toEqual(['Part', 'Change']);
    const values = rows.map(([, value]) => Number(value));
    expect(values.at(-1)).toBe(-40);
    expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(-40);
  });
});
