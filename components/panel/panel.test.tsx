// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/lib/storage/db';
import { typeIn } from '@/lib/storage/write/annotations';
import { changeGoals } from '@/lib/storage/write/goals';
import type { PostRecord } from '@/lib/storage/records';
import { aPost, anAccount, DAY, metrics, NOW, thousands } from '@/tests/support/made-up';
import { freshPages, onX, type Pages, reported, show } from '@/tests/support/pages';
import { Panel } from './panel';

let pages: Pages;

beforeEach(async () => {
  pages = await freshPages();
  await onX(pages);
});

/** Settled posts, one a day, the newest first; the n-th has n likes. */
function posts(count: number, over: Partial<PostRecord> = {}): PostRecord[] {
  return Array.from({ length: count }, (_, index) =>
    aPost({
      key: `x:${index}`,
      id: String(index),
      publishedAt: NOW - (20 + index) * DAY,
      lastReadAt: NOW - DAY,
      excerpt: `Post number ${index}`,
      latest: metrics({ likes: index + 1 }),
      ...over,
    }),
  );
}

const open = async (tab: string): Promise<void> => (await screen.findByRole('tab', { name: tab })).click();

describe('without an account', () => {
  it('says what will be here and offers the site', async () => {
    show(Panel);
    expect(await screen.findByRole('heading', { name: 'No account yet' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open X to find your profile' }).getAttribute('href')).toBe(
      'https://x.com/',
    );
  });
});

describe('every view', () => {
  /** How many main headings there were whenever something stood in for what is waited for, and how many there are now. */
  async function mainHeadings(act: () => Promise<void>): Promise<Set<number>> {
    const count = (): number => screen.queryAllByRole('heading', { level: 1 }).length;
    const seen: number[] = [];
    const observer = new MutationObserver(() => {
      if (document.querySelector('.skeleton') !== null) seen.push(count());
    });
    observer.observe(document.body, { subtree: true, childList: true });
    await act();
    observer.disconnect();
    expect(seen).not.toEqual([]);
    return new Set([...seen, count()]);
  }

  it.each(['Posts', 'Best times'])('has one main heading, also while it waits: %s', async (tab) => {
    await db.accounts.add(anAccount());
    await reported();
    show(Panel);
    const seen = await mainHeadings(async () => {
      await open(tab);
      await screen.findByRole('heading', { name: 'No posts yet' });
    });
    expect(seen).toEqual(new Set([1]));
  });

  it('has it while a post is judged as well', async () => {
    await db.accounts.add(anAccount());
    await db.posts.bulkAdd(posts(12));
    await reported();
    show(Panel);
    await open('Posts');
    const post = await screen.findByRole('button', { name: 'Post number 0' });
    const seen = await mainHeadings(async () => {
      fireEvent.click(post);
      await screen.findByRole('heading', { name: 'Numbers' });
    });
    expect(seen).toEqual(new Set([1]));
  });
});

describe('posts', () => {
  beforeEach(async () => {
    await db.accounts.add(anAccount());
    await reported();
  });

  it('say what is missing when there is none', async () => {
    show(Panel);
    await open('Posts');
    expect(await screen.findByRole('heading', { name: 'No posts yet' })).toBeTruthy();
  });

  it('are compared with their usual from ten others on', async () => {
    await db.posts.bulkAdd(posts(11));
    show(Panel);
    await open('Posts');
    const first = (await screen.findByRole('button', { name: 'Post number 0' })).closest('tr') ?? document.body;
    expect(await within(first).findByText(/usual$/)).toBeTruthy();
  });

  it('say how many are missing below ten others', async () => {
    await db.posts.bulkAdd(posts(5));
    show(Panel);
    await open('Posts');
    await waitFor(() => expect(screen.getAllByText('Too few posts (4 of 10)')).toHaveLength(5));
  });

  it('exist only as far as they are in view', async () => {
    await db.posts.bulkAdd(posts(250));
    show(Panel);
    await open('Posts');
    await screen.findByRole('button', { name: 'Post number 0' });
    expect(await screen.findByText('250 posts')).toBeTruthy();
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('251');
    expect(screen.getAllByRole('button', { name: /^Post number/ }).length).toBeLessThan(60);
  });

  it('are found by text, and all shown again with one click', async () => {
    await db.posts.bulkAdd(posts(20));
    show(Panel);
    await open('Posts');
    await screen.findByRole('button', { name: 'Post number 0' });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'number 19' } });
    expect(await screen.findByText('1 of 20 posts')).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nothing like it' } });
    (await screen.findByRole('button', { name: 'Show all posts' })).click();
    expect(await screen.findByRole('button', { name: 'Post number 0' })).toBeTruthy();
  });

  it('are sorted by a number, unknown ones last', async () => {
    await db.posts.bulkAdd([...posts(3), aPost({ key: 'x:unknown', excerpt: 'Post number unknown', latest: {} })]);
    show(Panel);
    await open('Posts');
    await screen.findByRole('button', { name: 'Post number 0' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Sort by' }), { target: { value: 'likes' } });
    const titles = (): (string | null)[] =>
      screen.getAllByRole('button', { name: /^Post number/ }).map((button) => button.textContent);
    await waitFor(() =>
      expect(titles()).toEqual(['Post number 2', 'Post number 1', 'Post number 0', 'Post number unknown']),
    );
  });

  it('change while the site is read, without a new look', async () => {
    await db.posts.bulkAdd(posts(2));
    show(Panel);
    await open('Posts');
    const row = (await screen.findByRole('button', { name: 'Post number 0' })).closest('tr') ?? document.body;
    await db.posts.update('x:0', { latest: metrics({ likes: 4711 }), lastReadAt: NOW });
    expect(await within(row).findByText('4,711')).toBeTruthy();
  });

  it('lead by arrow keys from one to the next', async () => {
    await db.posts.bulkAdd(posts(3));
    show(Panel);
    await open('Posts');
    const first = await screen.findByRole('button', { name: 'Post number 0' });
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Post number 1'));
  });
});

describe('a month', () => {
  beforeEach(async () => {
    await db.accounts.add(anAccount());
    await reported();
    await db.posts.bulkAdd(posts(2, { publishedAt: NOW - 3 * DAY }));
  });

  it('says what is missing without KPIs, and where to choose them', async () => {
    show(Panel);
    fireEvent.click(await screen.findByRole('radio', { name: 'Month' }));
    expect(await screen.findByRole('heading', { name: 'No KPIs chosen yet' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Choose KPIs' }).getAttribute('href')).toMatch(/options\.html#\/goals/);
  });

  it('is judged by the targets for months', async () => {
    await changeGoals(
      [
        { kind: 'kpi added', kpi: 'likes' },
        { kind: 'target set', kpi: 'likes', account: null, period: 'month', value: 2 },
      ],
      null,
      NOW,
    );
    show(Panel);
    fireEvent.click(await screen.findByRole('radio', { name: 'Month' }));
    expect(await screen.findByRole('row', { name: /Likes.*3.*of 2.*Met so far/ })).toBeTruthy();
    expect(screen.getByText(/^1 . 30 Nov.*, to Wed 14:12\.$/)).toBeTruthy();
  });
});

describe('selected posts', () => {
  beforeEach(async () => {
    await db.accounts.add(anAccount());
    await reported();
    await db.posts.bulkAdd(posts(12));
    show(Panel);
    await open('Posts');
    await screen.findByRole('button', { name: 'Post number 0' });
  });

  const select = (index: number): void => screen.getByRole('checkbox', { name: `Select Post number ${index}` }).click();

  it('are counted, summed up and put into a campaign together, by which they are found again', async () => {
    select(0);
    select(2);
    const bar = await screen.findByRole('region', { name: 'Selected posts' });
    expect(within(bar).getByText('2 selected')).toBeTruthy();
    expect(await within(bar).findByText('4 engagements, read on 2 of 2')).toBeTruthy();
    within(bar).getByRole('button', { name: 'Set campaign' }).click();
    fireEvent.change(await within(bar).findByRole('combobox'), { target: { value: 'Spring' } });
    within(bar).getByRole('button', { name: 'Add' }).click();
    expect(await within(bar).findByText('2 posts are now in Spring.')).toBeTruthy();
    fireEvent.change(await screen.findByRole('combobox', { name: 'Campaign' }), { target: { value: 'Spring' } });
    expect(await screen.findByText('2 of 12 posts')).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Spring: 2 posts' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Selected posts' })).toBeNull();
  });

  it('are chosen by keyboard: shift and arrows, x, all, none', async () => {
    const row = screen.getByRole('button', { name: 'Post number 1' });
    fireEvent.keyDown(row, { key: 'ArrowDown', shiftKey: true });
    expect(await screen.findByText('2 selected')).toBeTruthy();
    fireEvent.keyDown(row, { key: 'x' });
    expect(await screen.findByText('1 selected')).toBeTruthy();
    fireEvent.keyDown(row, { key: 'a', ctrlKey: true });
    expect(await screen.findByText('12 selected')).toBeTruthy();
    fireEvent.keyDown(row, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByText(/selected$/)).toBeNull());
  });
});

describe('one post', () => {
  beforeEach(async () => {
    await db.accounts.add(anAccount());
    await reported();
    await db.posts.bulkAdd(posts(12));
  });

  it('opens when a badge asked for it, once', async () => {
    await fakeBrowser.storage.session.set({ 'panel:post': { postKey: 'x:3', at: NOW } });
    show(Panel);
    expect(await screen.findByText('Post number 3')).toBeTruthy();
    expect(await fakeBrowser.storage.session.get('panel:post')).toEqual({});
  });

  it('opens while the panel is open', async () => {
    show(Panel);
    await screen.findByRole('tab', { name: 'Week' });
    await fakeBrowser.storage.session.set({ 'panel:post': { postKey: 'x:4', at: NOW } });
    expect(await screen.findByText('Post number 4')).toBeTruthy();
  });

  it('has a score by the weights of the goals once all of its pillars can be ranked', async () => {
    const opened = async (): Promise<void> => {
      await fakeBrowser.storage.session.set({ 'panel:post': { postKey: 'x:11', at: NOW } });
      show(Panel);
      expect(await screen.findByText('Post number 11')).toBeTruthy();
    };
    await opened();
    expect(screen.queryByText(/^Score by your weights/)).toBeNull();
    cleanup();
    for (let index = 0; index < 12; index += 1)
      await db.posts.update(`x:${index}`, {
        latest: metrics({ impressions: 100 + index, likes: index + 1, saves: index }),
        latestReadAt: { impressions: NOW - DAY, likes: NOW - DAY, saves: NOW - DAY },
      });
    await opened();
    expect(
      await screen.findByText('Score by your weights: 100 of 100, among 12 settled posts of 90 days.'),
    ).toBeTruthy();
  });

  it('says so when it is not kept', async () => {
    await fakeBrowser.storage.session.set({ 'panel:post': { postKey: 'x:nobody', at: NOW } });
    show(Panel);
    expect(await screen.findByRole('heading', { name: 'This post is not kept' })).toBeTruthy();
  });

  it('shows every reading with its raw text and what that stands for', async () => {
    await db.readings.add({
      postKey: 'x:0',
      readAt: NOW - DAY,
      accountKey: 'x:fernandoak',
      origin: 'page',
      page: 'profile',
      metrics: { likes: thousands(12_400, '12.4K') },
    });
    await fakeBrowser.storage.session.set({ 'panel:post': { postKey: 'x:0', at: NOW } });
    show(Panel);
    const table = await screen.findByRole('table', { name: 'Readings' });
    expect(within(table).getByText('12.4K')).toBeTruthy();
    expect(within(table).getByText('≈12,400')).toBeTruthy();
    expect(within(table).getByText('19 d')).toBeTruthy();
    expect(screen.getByText(/“12.4K” stands for 12,400 to 12,499/)).toBeTruthy();
  });

  it('draws its growth with a sentence and a value to read by keyboard', async () => {
    await db.readings.bulkAdd(
      [1, 24].map((hours) => ({
        postKey: 'x:0',
        readAt: NOW - 20 * DAY + hours * 3_600_000,
        accountKey: 'x:fernandoak',
        origin: 'page' as const,
        page: 'profile',
        metrics: metrics({ likes: hours * 10 }),
      })),
    );
    await fakeBrowser.storage.session.set({ 'panel:post': { postKey: 'x:0', at: NOW } });
    show(Panel);
    expect(await screen.findByRole('img', { name: 'Likes: 10 at 1 h, 240 at 24 h.' })).toBeTruthy();
    const slider = screen.getByRole('slider', { name: 'Readings of the curve' });
    expect(slider.getAttribute('aria-valuetext')).toBe('At 24 h: 240 likes.');
    fireEvent.change(slider, { target: { value: '0' } });
    expect(screen.getByText('At 1 h: 10 likes.')).toBeTruthy();
    expect(screen.getByText('In the 23 h between its last two readings it grew by 10.0 an hour.')).toBeTruthy();
    const texts: string[] = [];
    const writeText = async (text: string): Promise<void> => void texts.push(text);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    screen.getByRole('button', { name: 'Copy as table' }).click();
    await screen.findByText('The table is in the clipboard.');
    expect(texts[0]?.split('\n')).toEqual([
      'Read\tAge in hours\tLikes\tLowest\tHighest\tShown as',
      '2026-10-30T15:12:00.000Z\t1\t10\t10\t10\t10',
      '2026-10-31T14:12:00.000Z\t24\t240\t240\t240\t240',
    ]);
  });

  it('lets a wrong reading be discarded, which stays visible and can count again', async () => {
    await db.readings.add({
      postKey: 'x:0',
      readAt: NOW - DAY,
      accountKey: 'x:fernandoak',
      origin: 'page',
      page: 'profile',
      metrics: metrics({ likes: 99_999 }),
    });
    await fakeBrowser.storage.session.set({ 'panel:post': { postKey: 'x:0', at: NOW } });
    show(Panel);
    (await screen.findByRole('button', { name: 'Correct the reading at 19 d' })).click();
    (await screen.findByRole('button', { name: 'Discard this reading' })).click();
    await waitFor(async () => expect((await db.posts.get('x:0'))?.latest.likes).toBeUndefined());
    expect(await screen.findByText('You discarded this. It counts nowhere, but is kept.')).toBeTruthy();
    (await screen.findByRole('button', { name: 'Correct the reading at 19 d' })).click();
    (await screen.findByRole('button', { name: 'Count it again as read' })).click();
    await waitFor(async () => expect((await db.posts.get('x:0'))?.latest.likes?.value).toBe(99_999));
  });

  it('keeps what is typed in apart from what was read, and says what it cannot read', async () => {
    await fakeBrowser.storage.session.set({ 'panel:post': { postKey: 'x:0', at: NOW } });
    show(Panel);
    const field = await screen.findByRole('textbox', { name: 'Link clicks' });
    fireEvent.change(field, { target: { value: 'many' } });
    fireEvent.blur(field);
    expect(await screen.findByText('Type a whole number, such as 120.')).toBeTruthy();
    fireEvent.change(field, { target: { value: '1,096' } });
    fireEvent.blur(field);
    await waitFor(async () =>
      expect((await db.annotations.get('x:0'))?.typed).toMatchObject([{ metric: 'clicks', value: 1096 }]),
    );
    expect((await db.posts.get('x:0'))?.latest.clicks).toBeUndefined();
  });

  it('is judged by the targets for posts, with what was typed in', async () => {
    await changeGoals(
      [
        { kind: 'kpi added', kpi: 'likes' },
        { kind: 'kpi added', kpi: 'leads' },
        { kind: 'target set', kpi: 'likes', account: null, period: 'post', value: 50 },
        { kind: 'target set', kpi: 'leads', account: null, period: 'post', value: 3 },
      ],
      null,
      NOW,
    );
    await db.posts.update('x:0', { latest: metrics({ likes: 70 }) });
    await typeIn({ key: 'x:0', accountKey: 'x:fernandoak' }, 'leads', 2, NOW);
    await fakeBrowser.storage.session.set({ 'panel:post': { postKey: 'x:0', at: NOW } });
    show(Panel);
    const heading = await screen.findByRole('heading', { name: 'KPIs of this post' });
    const table = within(heading.closest('section') ?? document.body);
    expect(table.getByRole('row', { name: /Likes.*70.*of 50.*Met/ })).toBeTruthy();
    expect(table.getByRole('row', { name: /Leads.*2.*of 3.*Missed/ })).toBeTruthy();
  });

  it('takes a campaign and a note', async () => {
    await fakeBrowser.storage.session.set({ 'panel:post': { postKey: 'x:0', at: NOW } });
    show(Panel);
    fireEvent.change(await screen.findByRole('combobox', { name: 'Add to a campaign' }), {
      target: { value: 'Autumn' },
    });
    screen.getByRole('button', { name: 'Add' }).click();
    expect(await screen.findByRole('button', { name: /Take out of Autumn/ })).toBeTruthy();
    const note = screen.getByRole('textbox', { name: 'Note' });
    fireEvent.change(note, { target: { value: 'Shared by a neighbour' } });
    fireEvent.blur(note);
    await waitFor(async () => expect((await db.annotations.get('x:0'))?.note).toBe('Shared by a neighbour'));
  });

  it('leads with how it did and how many posts say so', async () => {
    await db.posts.update('x:0', { latest: metrics({ likes: 70 }) });
    await fakeBrowser.storage.session.set({ 'panel:post': { postKey: 'x:0', at: NOW } });
    show(Panel);
    expect(await screen.findByRole('heading', { name: '10× your usual engagements' })).toBeTruthy();
    expect(screen.getByText(/70 against 7, middle half .*, 11 posts of the same format\./)).toBeTruthy();
    expect(screen.getByText('Better than 100% of your 11 settled posts before it.')).toBeTruthy();
  });
});

describe('the account shown', () => {
  it('follows the active tab and can be changed', async () => {
    await db.accounts.bulkAdd([
      anAccount(),
      anAccount({ key: 'x:moss', handle: 'moss', name: 'Moss' }),
      anAccount({ key: 'x:peat', handle: 'peat', name: 'Peat' }),
    ]);
    await db.posts.bulkAdd(posts(1, { accountKey: 'x:moss', excerpt: 'A post of Moss' }));
    await reported({ accountKey: 'x:fernandoak' });
    show(Panel);
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Account' });
    expect(choice.value).toBe('x:fernandoak');
    fireEvent.change(choice, { target: { value: 'x:moss' } });
    await open('Posts');
    expect(await screen.findByRole('button', { name: 'A post of Moss' })).toBeTruthy();
    await reported({ accountKey: 'x:peat' });
    await waitFor(() => expect(choice.value).toBe('x:peat'));
  });
});
