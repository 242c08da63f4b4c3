// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/storage/db';
import { changeGoals } from '@/lib/storage/write/goals';
import { aPost, anAccount, DAY, HOUR, metrics, NOW, thousands } from '@/tests/support/made-up';
import { freshPages, onX, type Pages, reported, show } from '@/tests/support/pages';
import { Popup } from './popup';

let pages: Pages;

beforeEach(async () => {
  pages = await freshPages();
});

/** A post of this week and one of last week, both read when they were as old as the newer one is now. */
async function twoWeeks(likes: { now: number; before: number }): Promise<void> {
  const made = [
    { key: 'x:now', publishedAt: NOW - 2 * DAY, lastReadAt: NOW, latest: metrics({ likes: likes.now }) },
    { key: 'x:then', publishedAt: NOW - 9 * DAY, lastReadAt: NOW - 7 * DAY, latest: metrics({ likes: likes.before }) },
  ];
  for (const over of made) {
    await db.posts.add(aPost(over));
    await db.readings.add({
      postKey: over.key,
      readAt: over.lastReadAt,
      accountKey: 'x:fernandoak',
      origin: 'page',
      page: 'profile',
      metrics: over.latest,
    });
  }
}

const choose = (kpis: readonly string[]): Promise<unknown> =>
  changeGoals(
    kpis.map((kpi) => ({ kind: 'kpi added', kpi })),
    null,
    NOW - DAY,
  );

const aimAt = (kpi: string, value: number): Promise<unknown> =>
  changeGoals([{ kind: 'target set', kpi, account: null, period: 'week', value }], null, NOW - DAY);

const rowOf = async (name: string): Promise<HTMLElement> => {
  const head = await screen.findByRole('rowheader', { name });
  return head.closest('tr') ?? head;
};

describe('before there is anything', () => {
  it('leads to the first steps when no site was allowed', async () => {
    show(Popup);
    expect(await screen.findByRole('heading', { name: 'Choose your sites first' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Start' }).getAttribute('href')).toMatch(/options\.html#\/welcome$/);
  });

  it('asks to open the profile when a site is allowed and no account known', async () => {
    await onX(pages);
    show(Popup);
    expect(await screen.findByRole('heading', { name: 'No account yet' })).toBeTruthy();
  });

  it('says that nothing was read yet rather than 0 when the account is new', async () => {
    await onX(pages);
    await db.accounts.add(anAccount());
    show(Popup);
    expect(await screen.findByRole('heading', { name: 'Nothing read this week yet' })).toBeTruthy();
    const likes = await rowOf('Likes');
    expect(within(likes).getAllByText('Not read this week').length).toBeGreaterThan(0);
    expect(likes.textContent).not.toMatch(/\d/);
  });
});

describe('a week', () => {
  beforeEach(async () => {
    await onX(pages);
    await db.accounts.add(anAccount());
    await reported();
  });

  it('is compared with the week before at the same moment', async () => {
    await twoWeeks({ now: 150, before: 100 });
    show(Popup);
    const likes = await rowOf('Likes');
    expect(likes.textContent).toContain('150');
    expect(likes.textContent).toContain('was 100');
    expect(within(likes).getByText('Up 50%')).toBeTruthy();
    expect(screen.getByText('9 posts here, last 14:12')).toBeTruthy();
  });

  it('shows a rounded number as about, and no verdict where the ranges overlap', async () => {
    await twoWeeks({ now: 12_450, before: 12_440 });
    await db.posts.update('x:now', { latest: { likes: thousands(12_400, '12.4K') } });
    show(Popup);
    const likes = await rowOf('Likes');
    expect(likes.textContent).toContain('≈12.4k');
    expect(within(likes).getByText('Too close to call')).toBeTruthy();
  });

  it('shows at most six rows, the chosen KPIs in their order', async () => {
    await twoWeeks({ now: 1, before: 1 });
    await choose(['saves', 'likes']);
    show(Popup);
    await rowOf('Likes');
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['Saves', 'Likes']);
  });

  it('says of a number the site never shows that it is not visible', async () => {
    await twoWeeks({ now: 1, before: 1 });
    await choose(['reach']);
    show(Popup);
    expect(within(await rowOf('Reach')).getAllByText('Not visible here').length).toBeGreaterThan(0);
  });

  it('is judged against its targets, in one sentence and row by row', async () => {
    await twoWeeks({ now: 150, before: 100 });
    await choose(['likes', 'comments', 'engagement_rate_by_impressions']);
    await aimAt('likes', 100);
    await aimAt('comments', 40);
    show(Popup);
    const likes = await rowOf('Likes');
    expect(within(likes).getByText('Met so far')).toBeTruthy();
    expect(likes.textContent).toContain('of 100');
    expect(within(await rowOf('Comments')).getAllByText('Not read yet').length).toBeGreaterThan(0);
    expect(within(await rowOf('Engagement rate by impressions')).getAllByText('Not read yet').length).toBe(2);
    expect(screen.getByRole('heading', { name: '1 of 2 KPIs ahead, none behind' })).toBeTruthy();
  });

  it('says of a number that should be there that it is not read at present', async () => {
    await twoWeeks({ now: 150, before: 100 });
    await choose(['impressions']);
    await aimAt('impressions', 100);
    await reported({ state: 'degraded', missing: ['impressions'] });
    show(Popup);
    expect(within(await rowOf('Impressions')).getAllByText('Not read at present').length).toBeGreaterThan(0);
  });

  it('names what is behind, and that the pace is even without a history', async () => {
    await twoWeeks({ now: 150, before: 100 });
    await choose(['likes']);
    await aimAt('likes', 10_000);
    show(Popup);
    expect(await screen.findByRole('heading', { name: '0 of 1 KPI ahead; behind: likes' })).toBeTruthy();
    expect(screen.getByText(/Even pace, because fewer than 4 earlier weeks are known/)).toBeTruthy();
    expect(within(await rowOf('Likes')).getByText('Behind pace')).toBeTruthy();
  });

  it('reminds of goals that are due for a review, with the way to them', async () => {
    await changeGoals([{ kind: 'review', day: '2026-11-18' }], null, NOW - DAY);
    show(Popup);
    expect(await screen.findByText('Your goals were to be looked at again on 18 Nov 2026.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Look at goals' }).getAttribute('href')).toMatch(/options\.html#\/goals$/);
  });

  it('reminds of a backup when history of more than a month has none', async () => {
    await twoWeeks({ now: 1, before: 1 });
    await db.readings.add({
      postKey: 'x:old',
      readAt: NOW - 40 * DAY,
      accountKey: 'x:fernandoak',
      origin: 'page',
      page: 'profile',
      metrics: metrics({ likes: 1 }),
    });
    show(Popup);
    expect(await screen.findByText('There is no backup of your history yet.')).toBeTruthy();
  });

  it('names posts that reach an age today as links to them', async () => {
    await db.posts.add(
      aPost({ publishedAt: NOW - 22 * HOUR, lastReadAt: NOW - 21 * HOUR, excerpt: 'Moss wall, week three' }),
    );
    show(Popup);
    const link = await screen.findByRole('link', { name: 'Moss wall, week three' });
    expect(link.getAttribute('href')).toBe('https://x.com/fernandoak/status/1001');
    expect(screen.getByText('24 h, at 16:12')).toBeTruthy();
  });
});

describe('when something is the matter', () => {
  beforeEach(async () => {
    await onX(pages);
    await db.accounts.add(anAccount());
  });

  it('names what is not read and says that nothing is lost', async () => {
    await reported({ state: 'degraded', missing: ['impressions', 'saves'] });
    show(Popup);
    expect(await screen.findByText('Not everything is read here: Impressions and Saves.')).toBeTruthy();
    expect(screen.getByText(/nothing saved is lost/)).toBeTruthy();
    expect(screen.getByText('Partly reading')).toBeTruthy();
  });

  it('says that posts are there but could not be read', async () => {
    await reported({ state: 'broken', identified: 0, tracked: 0, lastReadAt: null });
    show(Popup);
    expect(await screen.findByText('Posts are here, but none could be read.')).toBeTruthy();
  });

  it('asks to sign in where a wall stands', async () => {
    await reported({ state: 'wall', tracked: 0, lastReadAt: null });
    show(Popup);
    expect(await screen.findByText('Sign in to X first.')).toBeTruthy();
  });

  it('offers to resume where reading is paused', async () => {
    await onX(pages, { paused: true });
    show(Popup);
    (await screen.findByRole('button', { name: 'Resume' })).click();
    await waitFor(() => expect(screen.queryByText('Paused on X.')).toBeNull());
  });

  it('says it when the browser no longer allows a site, and asks again on one click', async () => {
    pages.permitted.clear();
    pages.tab = { id: 7 };
    show(Popup);
    (await screen.findByRole('button', { name: 'Allow again' })).click();
    await waitFor(() => expect(pages.asked).toEqual([['https://x.com/*', 'https://twitter.com/*']]));
  });

  it('does not take the report of a page that the tab has left', async () => {
    await reported({ state: 'degraded', missing: ['likes'] });
    pages.tab = { id: 7 };
    show(Popup);
    expect(await screen.findByText('This tab is not read.')).toBeTruthy();
    const toSites = screen.getByRole('link', { name: 'Show where its numbers stand' });
    expect(toSites.getAttribute('href')).toMatch(/options\.html\?other#\/sites$/);
    expect(screen.queryByText('Partly reading')).toBeNull();
  });

  it('says how many numbers have no room beside a notice', async () => {
    pages.tab = { id: 7 };
    show(Popup);
    await screen.findByText('This tab is not read.');
    expect(screen.getAllByRole('rowheader')).toHaveLength(4);
    expect(screen.getByText('2 more numbers in the side panel.')).toBeTruthy();
  });
});

describe('an account that was just recognised', () => {
  it('is asked about, and the answer is kept', async () => {
    await onX(pages);
    await db.accounts.add(anAccount({ relation: 'candidate' }));
    await reported({ tracked: 0 });
    show(Popup);
    (await screen.findByRole('button', { name: 'Yes, mine' })).click();
    await waitFor(async () => expect((await db.accounts.get('x:fernandoak'))?.relation).toBe('own'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Yes, mine' })).toBeNull());
  });

  it('is refused as a sixth rival, in words', async () => {
    await onX(pages);
    for (let n = 0; n < 5; n += 1) {
      await db.accounts.add(anAccount({ key: `x:rival${n}`, handle: `rival${n}`, relation: 'rival' }));
    }
    await db.accounts.add(anAccount({ relation: 'candidate' }));
    await reported({ tracked: 0 });
    show(Popup);
    (await screen.findByRole('button', { name: 'A rival' })).click();
    expect(await screen.findByText(/You already follow 5 rivals/)).toBeTruthy();
    expect((await db.accounts.get('x:fernandoak'))?.relation).toBe('candidate');
  });
});
