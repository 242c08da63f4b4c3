// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/storage/db';
import { noteOnPost } from '@/lib/storage/write/annotations';
import { aPost, anAccount, NOW } from '@/tests/support/made-up';
import { freshPages, show } from '@/tests/support/pages';
import { SelectionBar } from './selection-bar';

const account = anAccount();
const posts = ['a', 'b', 'c'].map((id) => aPost({ key: `x:${id}`, id }));

const Bar = () => (
  <SelectionBar
    account={account}
    selection={{
      posts,
      isRead: true,
      keys: posts.map(({ key }) => key),
      has: () => true,
      isAll: true,
      toggle() {},
      selectAll() {},
      clear() {},
    }}
  />
);

const notes = async (): Promise<(string | undefined)[]> =>
  (await db.annotations.bulkGet(posts.map(({ key }) => key))).map((each) => each?.note);

const button = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Add note' });

async function type(note: string): Promise<void> {
  fireEvent.click(await button());
  const field = await screen.findByRole('textbox', { name: 'Note' });
  fireEvent.change(field, { target: { value: note } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

beforeEach(async () => {
  await freshPages();
  await db.accounts.add(account);
  await db.posts.bulkAdd(posts);
});

it('adds a note to all posts, below what was noted before, once', async () => {
  await noteOnPost({ key: 'x:b', accountKey: account.key }, 'Boosted', NOW);
  show(Bar);
  await type('  Stall at the fair ');
  expect(await screen.findByText('Note added to 3 posts.')).toBeTruthy();
  const first = 'Stall at the fair';
  expect(await notes()).toEqual([first, 'Boosted\nStall at the fair', first]);
  expect(document.activeElement).toBe(await button());
  await type('Rain');
  await waitFor(async () => expect(await notes()).toContain('Boosted\nStall at the fair\nRain'));
  await type('Rain');
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(await notes()).toEqual([
    'Stall at the fair\nRain',
    'Boosted\nStall at the fair\nRain',
    'Stall at the fair\nRain',
  ]);
});

it('says when a note is full, and keeps it', async () => {
  const long = 'x'.repeat(1995);
  await noteOnPost({ key: 'x:b', accountKey: account.key }, long, NOW);
  show(Bar);
  await type('Stall at the fair');
  expect(await screen.findByText('Note added to 2 posts. One note has no room for it.')).toBeTruthy();
  expect((await notes())[1]).toBe(long);
});

it('is left with Escape, without a note', async () => {
  show(Bar);
  fireEvent.click(await button());
  fireEvent.keyDown(await screen.findByRole('textbox', { name: 'Note' }), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(document.activeElement).toBe(await button());
  expect(await notes()).toEqual([undefined, undefined, undefined]);
});
