// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { db } from '@/lib/storage/db';
import { aPost, anAccount, DAY, metrics, NOW } from '@/tests/support/made-up';
import { readSettings } from '@/lib/settings/store';
import { freshPages, show } from '@/tests/support/pages';
import { PostsView } from './posts-view';

const account = anAccount();

const View = () => <PostsView account={account} onPost={() => undefined} />;

const titles = (): (string | null)[] => screen.queryAllByRole('rowheader').map((each) => each.textContent);

const choose = async (label: string, value: string): Promise<void> =>
  void fireEvent.change(await screen.findByRole('combobox', { name: label }), { target: { value } });

/** Settled posts with 95 to 115 likes, one with many, one with few, and one whose time is not known. */
beforeEach(async () => {
  await freshPages();
  await db.accounts.add(account);
  const likes = [...Array.from({ length: 21 }, (_, index) => 95 + index), 900, 1];
  const posts = likes.map((count, index) =>
    aPost({
      key: `x:${index}`,
      id: String(index),
      publishedAt: NOW - (20 + index) * DAY,
      lastReadAt: NOW - DAY,
      excerpt: `Post with ${count}`,
      latest: metrics({ likes: count }),
    }),
  );
  const undated = aPost({
    key: 'x:u',
    id: 'u',
    publishedAt: null,
    publishedAtPrecision: 'unknown',
    excerpt: 'No date',
  });
  await db.posts.bulkAdd([...posts, undated]);
  show(View);
  await screen.findByText('24 posts');
});

it('lists posts by verdict, in the words of the rows, and says which posts can be judged', async () => {
  await choose('Verdict', 'above');
  await screen.findByText(/of 24 posts · only the 23 newest dated posts can be judged$/);
  expect(titles().some((title) => title?.startsWith('Post with 900'))).toBe(true);
  expect(titles().every((title) => /^Post with (900|11\d)/.test(title ?? ''))).toBe(true);
  expect(titles()).not.toHaveLength(0);
  await choose('Verdict', 'none');
  expect(await screen.findByText(/^0 of 24 posts · only the 23/)).toBeTruthy();
  await choose('Verdict', '');
  expect(await screen.findByText('24 posts')).toBeTruthy();
});

it('says that posts are being compared until all are, rather than listing some', async () => {
  // Each post takes longer than one slice of work.
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 9));
  const counts = new Set<number>();
  const told = new Set<string>();
  const watch = new MutationObserver(() => {
    if (screen.queryByText(/^24 posts/) !== null) return;
    counts.add(titles().length);
    for (const each of screen.queryAllByRole('status')) told.add(each.textContent);
  });
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  await choose('Verdict', 'usual');
  await waitFor(() => expect(screen.getByText(/^\d+ of 24 posts/)).toBeTruthy());
  watch.disconnect();
  expect(told).toContain('Comparing posts with what is usual …');
  expect([...counts].filter((count) => count > 0)).toEqual([titles().length]);
});

const button = (): HTMLElement => screen.getByRole('button', { name: 'Columns' });

const ticked = (group: HTMLElement): (string | undefined)[] =>
  within(group)
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map((box) => box.labels?.[0]?.textContent.trim());

const sorts = (): (string | null)[] =>
  screen.getAllByRole('option', { name: /^Most / }).map((each) => each.textContent);

it('has the columns that were chosen for this platform, at least one, until it goes back to those of the KPIs', async () => {
  const before = sorts();
  fireEvent.click(button());
  const group = await screen.findByRole('group', { name: 'Columns' });
  const ofKpis = ticked(group);
  fireEvent.click(within(group).getByRole('checkbox', { name: 'Saves' }));
  await waitFor(() => expect(ticked(group)).toEqual(expect.arrayContaining([...ofKpis, 'Saves'])));
  expect(sorts()).toContain('Most Saves');
  await choose('Sort by', 'saves');
  for (const name of ticked(group)) fireEvent.click(within(group).getByRole('checkbox', { name: String(name) }));
  await waitFor(() => expect(ticked(group)).toHaveLength(1));
  const last = within(group).getByRole('checkbox', { name: String(ticked(group)[0]) });
  expect(last.getAttribute('aria-disabled')).toBe('true');
  expect(Object.keys((await readSettings()).postColumns)).toEqual(['x']);
  fireEvent.click(within(group).getByRole('button', { name: 'Back to my KPIs' }));
  await waitFor(() => expect(ticked(group)).toEqual(ofKpis));
  expect(sorts()).toEqual(before);
  expect((await readSettings()).postColumns).toEqual({});
});

it('closes the choice of columns with Escape and goes back to its button', async () => {
  fireEvent.click(button());
  const group = await screen.findByRole('group', { name: 'Columns' });
  within(group).getByRole('checkbox', { name: 'Saves' }).focus();
  fireEvent.keyDown(within(group).getByRole('checkbox', { name: 'Saves' }), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Columns' })).toBeNull());
  expect(document.activeElement).toBe(button());
  expect(button().getAttribute('aria-expanded')).toBe('false');
});

it('sorts, searches and selects among all posts, not only those read first', async () => {
  const old = Array.from({ length: 200 }, (_, index) =>
    aPost({
      key: `x:old${index}`,
      id: `old${index}`,
      publishedAt: NOW - (400 + index) * DAY,
      excerpt: index === 180 ? 'An ancient fern' : `Old ${index}`,
      latest: metrics({ likes: index === 180 ? 5000 : 3 }),
    }),
  );
  await db.posts.bulkAdd(old);
  await screen.findByText('224 posts');
  await choose('Sort by', 'engagements');
  await waitFor(() => expect(titles()[0]).toMatch(/^An ancient fern/));
  fireEvent.change(screen.getByRole('searchbox', { name: /Search/ }), { target: { value: 'ÁNCIENT' } });
  await screen.findByText('1 of 224 posts');
  await waitFor(() => expect(titles()).toEqual([expect.stringMatching(/^An ancient fern/)]));
  fireEvent.change(screen.getByRole('searchbox', { name: /Search/ }), { target: { value: '' } });
  await screen.findByText('224 posts');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select all posts listed' }));
  await screen.findByText('224 selected');
  expect(await screen.findByText(/read on 224 of 224/)).toBeTruthy();
});

it('lists the posts of a campaign only once its result is whole: rows that move are pressed by mistake', async () => {
  await db.posts
    .where('key')
    .anyOf('x:3', 'x:4')
    .modify({ campaigns: ['Autumn'] });
  await screen.findByRole('option', { name: 'Autumn' });
  const above = new Set<string>();
  const watch = new MutationObserver(() => {
    if (screen.queryByText('2 of 24 posts') === null || screen.queryByRole('table', { name: 'Posts' }) === null) return;
    above.add(screen.queryByRole('region', { name: 'Autumn' })?.textContent ?? 'nothing');
  });
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  await choose('Campaign', 'Autumn');
  const table = await screen.findByRole('table', { name: 'Posts' });
  await waitFor(() => expect(within(table).getAllByRole('rowheader')).toHaveLength(2));
  const result = screen.getByRole('region', { name: 'Autumn' });
  await within(result).findByLabelText('Next time');
  watch.disconnect();
  expect([...above]).toEqual([result.textContent]);
});
