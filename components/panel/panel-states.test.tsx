// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeDatabaseReport } from '@/lib/diagnostics/database-state';
import { db } from '@/lib/storage/db';
import { changeGoals } from '@/lib/storage/write/goals';
import { aPost, anAccount, DAY, metrics, NOW } from '@/tests/support/made-up';
import { freshPages, given, onX, type Pages, reported, show } from '@/tests/support/pages';
import { Panel } from './panel';

let pages: Pages;

beforeEach(async () => {
  pages = await freshPages();
  await onX(pages);
});

const open = async (tab: string): Promise<void> => (await screen.findByRole('tab', { name: tab })).click();

describe('before there is an account', () => {
  it('leads to the first steps when no site was chosen', async () => {
    await given({});
    pages.permitted.clear();
    show(Panel);
    expect(await screen.findByRole('heading', { name: 'Choose your sites first' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Start' }).getAttribute('href')).toMatch(/options\.html#\/welcome$/);
  });

  it('asks about the one that was just recognised', async () => {
    await db.accounts.add(anAccount({ relation: 'candidate' }));
    await reported({ tracked: 0 });
    show(Panel);
    expect(await screen.findByRole('heading', { name: 'No account yet' })).toBeTruthy();
    expect(await screen.findByText(/@fernandoak/)).toBeTruthy();
  });

  it('asks for the permission that was taken away', async () => {
    pages.permitted.clear();
    pages.tab = { id: 7 };
    show(Panel);
    expect(await screen.findByText('The browser no longer allows X.')).toBeTruthy();
    screen.getByRole('button', { name: 'Allow again' }).click();
    await waitFor(() => expect(pages.asked).toEqual([['https://x.com/*', 'https://twitter.com/*']]));
  });
});

describe('with an account', () => {
  beforeEach(async () => {
    await db.accounts.add(anAccount());
  });

  it('says that the browser no longer allows the site, what is safe, and asks again on one click', async () => {
    pages.permitted.clear();
    pages.tab = { id: 7 };
    show(Panel);
    expect(await screen.findByText('Nothing is read there. What was recorded is safe.')).toBeTruthy();
    screen.getByRole('button', { name: 'Allow again' }).click();
    await waitFor(() => expect(pages.asked).toEqual([['https://x.com/*', 'https://twitter.com/*']]));
    await waitFor(() => expect(screen.queryByText('The browser no longer allows X.')).toBeNull());
  });

  it.each([
    ['failed', 'UpgradeError', /Nothing was deleted\. Restart the browser/],
    ['newer', null, /It can be read, but nothing new is added\. Update the extension\./],
    ['blocked', null, /Close other Yardstick pages/],
  ] as const)('says what to do when the history is %s, and still shows what there is', async (state, error, words) => {
    await db.posts.add(aPost({ publishedAt: NOW - 2 * DAY }));
    await writeDatabaseReport({ state, error, at: NOW });
    await reported();
    show(Panel);
    expect(await screen.findByText('The history cannot be opened.')).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
    expect(await screen.findByRole('tab', { name: 'Week' })).toBeTruthy();
  });

  it('names what a site no longer shows, says that nothing is lost, and leads to what is affected', async () => {
    await reported({ state: 'degraded', missing: ['impressions', 'saves'] });
    show(Panel);
    expect(await screen.findByText('Not everything is read here: Impressions and Saves.')).toBeTruthy();
    expect(screen.getByText(/nothing saved is lost/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See what is affected' }).getAttribute('href')).toMatch(/#\/health$/);
  });

  it('says of a number that its site should show that it is not read at present', async () => {
    await changeGoals(
      [
        { kind: 'kpi added', kpi: 'impressions' },
        { kind: 'target set', kpi: 'impressions', account: null, period: 'week', value: 100 },
      ],
      null,
      NOW - 80 * DAY,
    );
    await db.posts.add(aPost({ publishedAt: NOW - 2 * DAY, lastReadAt: NOW, latest: metrics({ likes: 5 }) }));
    await reported({ state: 'degraded', missing: ['impressions'] });
    show(Panel);
    const row = await screen.findByRole('row', { name: /^Impressions/ });
    expect(within(row).getAllByText('Not read at present').length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('radio', { name: 'Month' }));
    expect((await screen.findAllByText('Not read at present')).length).toBeGreaterThan(0);
  });

  it('says so without goals too', async () => {
    await db.posts.add(aPost({ publishedAt: NOW - 2 * DAY, lastReadAt: NOW, latest: metrics({ likes: 5 }) }));
    await reported({ state: 'degraded', missing: ['comments'] });
    show(Panel);
    const row = await screen.findByRole('row', { name: /^Comments/ });
    expect(within(row).getAllByText('Not read at present').length).toBeGreaterThan(0);
  });

  it('says that nothing was read yet rather than 0, and how posts come', async () => {
    await reported();
    show(Panel);
    expect(await screen.findByRole('heading', { name: 'Nothing read this week yet' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open X' }).getAttribute('href')).toBe('https://x.com/');
    expect(screen.getByRole('row', { name: /Likes/ }).textContent).not.toMatch(/\d/);
    expect(screen.getByText('Posts of this week will be listed here once you have looked at them.')).toBeTruthy();
    await open('Posts');
    expect(await screen.findByRole('heading', { name: 'No posts yet' })).toBeTruthy();
    expect(screen.getByText(/Open the profile and scroll/)).toBeTruthy();
  });

  it('says that it is too few to judge, and why it cannot be compared', async () => {
    await db.posts.add(aPost({ publishedAt: NOW - 2 * DAY, lastReadAt: NOW, latest: metrics({ likes: 5 }) }));
    await reported();
    show(Panel);
    expect(
      await screen.findByRole('heading', { name: 'One post this week, none the week before to compare with' }),
    ).toBeTruthy();
    const likes = screen.getByRole('row', { name: /Likes/ });
    expect(likes.textContent).toContain('No posts last week');
    await open('Posts');
    expect(await screen.findByText('Too few posts (0 of 10)')).toBeTruthy();
  });

  it('shows what there is while the tab holds another site', async () => {
    pages.tab = { id: 7 };
    await fakeBrowser.storage.session.clear();
    show(Panel);
    fireEvent.click(await screen.findByRole('tab', { name: 'Posts' }));
    expect(await screen.findByRole('heading', { name: 'No posts yet' })).toBeTruthy();
  });
});
