// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { GoalChange } from '@/lib/domain/goals/goal-log';
import { goalsAt } from '@/lib/domain/goals/goal-log';
import { db } from '@/lib/storage/db';
import { goalLog } from '@/lib/storage/queries/goals';
import { changeGoals } from '@/lib/storage/write/goals';
import { aPost, anAccount, DAY, metrics, NOW } from '@/tests/support/made-up';
import { freshPages, onX, type Pages, show } from '@/tests/support/pages';
import { GoalsPage } from '../options/goals-page';

let pages: Pages;

beforeEach(async () => {
  pages = await freshPages();
  await onX(pages);
  await db.accounts.add(anAccount());
});

const added = (kpi: string): GoalChange => ({ kind: 'kpi added', kpi });
const given = (...changes: readonly GoalChange[]): Promise<unknown> => changeGoals(changes, 'before', NOW - DAY);
const goalsNow = async () => goalsAt((await goalLog()).log, Number.POSITIVE_INFINITY);
const SIX = ['likes', 'comments', 'shares', 'saves', 'impressions', 'posts'];

const type = (field: HTMLElement, value: string): void => {
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

async function saveBecause(reason: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText('Reason for the change'), {
    target: { value: reason },
  });
  screen.getByRole('button', { name: 'Save change' }).click();
}

describe('before there are goals', () => {
  it('an objective brings a suggestion of six, taken with one click', async () => {
    show(GoalsPage);
    fireEvent.click(await screen.findByRole('radio', { name: /^Engagement/ }));
    (await screen.findByRole('button', { name: 'Use these six' })).click();
    await waitFor(async () => expect((await goalsNow()).kpis).toHaveLength(6));
    expect((await goalsNow()).objective).toBe('engagement');
    // X shows impressions to everybody, so the rate is by them.
    expect((await goalsNow()).kpis[0]?.kpi).toBe('engagement_rate_by_impressions');
    expect(await screen.findByText(/^6 of 6 KPIs chosen/)).toBeTruthy();
    expect(pages.sent).toContain('tabs.refresh');
  });

  it('says that targets need KPIs', async () => {
    show(GoalsPage);
    expect(await screen.findByText('Choose KPIs first; each then has a row of targets here.')).toBeTruthy();
    expect(screen.getByText('Every change will be listed here with its reason.')).toBeTruthy();
  });
});

describe('choosing KPIs', () => {
  it('refuses a seventh with the reason, until one goes', async () => {
    await given(...SIX.map(added));
    show(GoalsPage);
    fireEvent.click(await screen.findByRole('switch', { name: 'Engagements' }));
    expect(await screen.findByText(/^Six is the most: more would spread attention/)).toBeTruthy();
    expect((await goalsNow()).kpis).toHaveLength(6);
    fireEvent.click(screen.getByRole('switch', { name: 'Likes' }));
    await saveBecause('vanity');
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Likes' }).checked).toBe(false));
    fireEvent.click(screen.getByRole('switch', { name: 'Engagements' }));
    await waitFor(async () => expect((await goalsNow()).kpis.map(({ kpi }) => kpi)).toContain('engagements'));
  });

  it('asks for a reason before it takes one away, and takes none for an answer', async () => {
    await given(added('likes'));
    show(GoalsPage);
    fireEvent.click(await screen.findByRole('switch', { name: 'Likes' }));
    await saveBecause('  ');
    expect(await screen.findByText('Say in a few words why, for the log.')).toBeTruthy();
    expect((await goalsNow()).kpis).toHaveLength(1);
    screen.getByRole('button', { name: 'Cancel' }).click();
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Reason for the change' })).toBeNull());
    expect((await goalsNow()).kpis).toHaveLength(1);
  });

  it('tells where each can be read, and hints at a set without a leading KPI', async () => {
    await given(added('follower_growth_rate'));
    show(GoalsPage);
    expect(await screen.findByText(/One leading KPI, such as posts or shares/)).toBeTruthy();
    const clicks = screen.getByRole('switch', { name: 'Link clicks' }).closest('li');
    expect(clicks?.textContent).toContain('Not visible here');
  });

  it('keeps who answers for a KPI, and what was left out on purpose', async () => {
    await given(added('comments'));
    show(GoalsPage);
    fireEvent.click(await screen.findByRole('button', { name: 'More about Comments' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Who answers for it' }), { target: { value: 'Ana' } });
    screen.getByRole('button', { name: 'Save notes' }).click();
    await waitFor(async () => expect((await goalsNow()).kpis[0]?.owner).toBe('Ana'));
    fireEvent.click(screen.getByRole('button', { name: 'More about Saves' }));
    fireEvent.click(screen.getByRole('button', { name: 'Leave out on purpose' }));
    await saveBecause('nobody saves ferns');
    expect(await screen.findByText(/left out on purpose: nobody saves ferns/)).toBeTruthy();
  });
});

describe('targets', () => {
  const target = (period: string): Promise<HTMLElement> => screen.findByLabelText(`Likes, target for ${period}`);

  it('are set at once, and changed with a reason; the log tells both', async () => {
    await given(added('likes'));
    show(GoalsPage);
    type(await target('week'), '1,200');
    await waitFor(async () => expect((await goalsNow()).targets[0]?.value).toBe(1200));
    type(await target('week'), '1,500');
    expect(await screen.findByText('Likes, week: 1,200 to 1,500')).toBeTruthy();
    expect(screen.getByText(/would have had the time to show something/)).toBeTruthy();
    await saveBecause('grew');
    await waitFor(async () => expect((await goalsNow()).targets[0]?.value).toBe(1500));
    expect(await screen.findByText('Likes, week: none to 1,200')).toBeTruthy();
    expect(screen.getByText('grew')).toBeTruthy();
  });

  it('take no number that is not clear', async () => {
    await given(added('likes'));
    show(GoalsPage);
    type(await target('month'), '1.2K');
    expect(await screen.findByText(/“1\.2K” is no number that can be told for sure/)).toBeTruthy();
    expect((await goalsNow()).targets).toEqual([]);
  });

  it('are undone by a change of its own', async () => {
    await given(added('likes'));
    show(GoalsPage);
    type(await target('post'), '20');
    expect(await screen.findByText('Likes, post: none to 20')).toBeTruthy();
    (await screen.findByRole('button', { name: 'Undo' })).click();
    await waitFor(async () => expect((await goalsNow()).targets).toEqual([]));
    expect(await screen.findByText(/^Undone: the changes of 19/)).toBeTruthy();
    expect(await db.goalChanges.count()).toBe(3);
  });

  it('start from what is usual where there is enough history', async () => {
    await given(added('likes'));
    for (let week = 1; week <= 5; week += 1) {
      const publishedAt = NOW - week * 7 * DAY;
      const latest = metrics({ likes: 100 + week });
      await db.posts.add(aPost({ key: `x:${week}`, publishedAt, lastReadAt: publishedAt + 2 * DAY, latest }));
    }
    show(GoalsPage);
    (await screen.findByRole('button', { name: 'Fill in one weekly target near your usual' })).click();
    await waitFor(async () => expect((await goalsNow()).targets[0]?.value).toBe(100));
    const row = (await target('week')).closest('tr');
    expect(within(row ?? document.body).getByText('103')).toBeTruthy();
  });

  it('of one account stand beside those for all', async () => {
    await db.accounts.add(anAccount({ key: 'x:small', handle: 'small' }));
    await given(added('likes'), { kind: 'target set', kpi: 'likes', account: null, period: 'week', value: 100 });
    show(GoalsPage);
    fireEvent.change(await screen.findByRole('combobox', { name: 'Targets for' }), { target: { value: 'x:small' } });
    const field = await target('week');
    expect(field.getAttribute('placeholder')).toBe('100');
    type(field, '30');
    await waitFor(async () => expect((await goalsNow()).targets).toHaveLength(2));
    expect(await screen.findByText('Likes, week, @small, X: none to 30')).toBeTruthy();
  });
});

describe('weights', () => {
  it('stay 100 % together and need a reason', async () => {
    await given({ kind: 'objective', objective: 'engagement' });
    show(GoalsPage);
    const reach = await screen.findByRole('slider', { name: /^Reach/ });
    fireEvent.change(reach, { target: { value: '40' } });
    (await screen.findByRole('button', { name: 'Keep these weights' })).click();
    await saveBecause('autumn plan');
    await waitFor(async () =>
      expect((await goalsNow()).weights).toEqual({ reach: 0.4, sharing: 0.45, conversion: 0.15 }),
    );
  });
});

describe('KPIs of one’s own', () => {
  it('are checked while typed, saved, and offered as KPIs', async () => {
    show(GoalsPage);
    (await screen.findByRole('button', { name: 'Make a KPI' })).click();
    fireEvent.change(await screen.findByRole('textbox', { name: 'Name' }), { target: { value: 'Talk rate' } });
    const formula = screen.getByRole('textbox', { name: 'Formula' });
    fireEvent.change(formula, { target: { value: 'coments / impressions' } });
    expect(await screen.findByText('There is no metric called “coments”.')).toBeTruthy();
    fireEvent.change(formula, { target: { value: 'comments / impressions' } });
    screen.getByRole('button', { name: 'Save change' }).click();
    await waitFor(async () => expect((await goalsNow()).ownKpis[0]?.name).toBe('own_talk_rate'));
    fireEvent.click(await screen.findByRole('switch', { name: 'Talk rate' }));
    await waitFor(async () => expect((await goalsNow()).kpis[0]?.kpi).toBe('own_talk_rate'));
  });
});

describe('published figures', () => {
  it('are added from the list and compared only with their like', async () => {
    show(GoalsPage);
    const list = await screen.findByRole('combobox', { name: 'Add a published figure' });
    fireEvent.change(list, { target: { value: 'x engagement_rate_by_followers median 10000' } });
    expect((await screen.findByText(/CC BY 4\.0/)).textContent).toContain('not a random sample');
    expect(screen.getByText(/^Median, .*10,000 to 50,000 followers, 3,360 accounts: 0\.676%$/)).toBeTruthy();
    expect(await screen.findByText('Too few posts (0 of 8)')).toBeTruthy();
    screen.getByRole('button', { name: /^Remove Median/ }).click();
    await waitFor(async () => expect(await db.benchmarks.count()).toBe(0));
  });
});

describe('review', () => {
  it('is planned for a day', async () => {
    show(GoalsPage);
    fireEvent.change(await screen.findByLabelText('Next review'), { target: { value: '2026-12-01' } });
    expect(await screen.findByText('in 12 days')).toBeTruthy();
    expect((await goalsNow()).reviewOn).toBe('2026-12-01');
  });
});
