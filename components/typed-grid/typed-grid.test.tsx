// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { currentTyped } from '@/lib/domain/typed-values';
import { db } from '@/lib/storage/db';
import { typeIn } from '@/lib/storage/write/annotations';
import { aPost, anAccount, DAY, NOW } from '@/tests/support/made-up';
import { freshPages, given, show } from '@/tests/support/pages';
import { TypedGrid } from './typed-grid';

const posts = ['a', 'b', 'c'].map((id) => aPost({ key: `x:${id}`, id, excerpt: `About ${id}` }));
const onLeave = vi.fn<() => void>();
const Grid = () => <TypedGrid posts={posts} onLeave={onLeave} />;
const many = Array.from({ length: 101 }, (_, index) => aPost({ key: `x:${index}`, id: `${index}` }));
const Long = () => <TypedGrid posts={many} onLeave={onLeave} />;

const cell = (name: string): Promise<HTMLInputElement> => screen.findByRole<HTMLInputElement>('textbox', { name });

/** What counts now, as "a clicks 12". */
async function kept(): Promise<string[]> {
  const all = await db.annotations.toArray();
  return all.flatMap(({ postKey, typed }) =>
    [...currentTyped(typed)].map(([metric, { value }]) => `${postKey.slice(2)} ${metric} ${value}`),
  );
}

const isKept = (values: readonly string[]): Promise<void> =>
  waitFor(async () => expect((await kept()).toSorted()).toEqual([...values].toSorted()));

async function type(name: string, text: string): Promise<HTMLInputElement> {
  const field = await cell(name);
  field.focus();
  fireEvent.change(field, { target: { value: text } });
  return field;
}

const paste = (field: HTMLElement, text: string): boolean =>
  fireEvent.paste(field, { clipboardData: { getData: () => text } });

beforeEach(async () => {
  await freshPages();
  onLeave.mockReset();
  await db.accounts.add(anAccount());
  await db.posts.bulkAdd(posts);
});

describe('typing', () => {
  it('begins in the first cell; Enter keeps the number with its moment and goes down', async () => {
    show(Grid);
    await waitFor(async () => expect(document.activeElement).toBe(await cell('Saves About a')));
    fireEvent.keyDown(await type('Link clicks About a', '12'), { key: 'Enter' });
    expect(document.activeElement).toBe(await cell('Link clicks About b'));
    await isKept(['a clicks 12']);
    expect((await db.annotations.get('x:a'))?.typed).toEqual([{ metric: 'clicks', value: 12, typedAt: NOW }]);
    expect(await screen.findByText('One number kept.')).toBeTruthy();
    await waitFor(async () => expect((await cell('Link clicks About a')).title).toMatch(/^typed in /));
  });

  it('begins with the kept number marked, so that typing replaces it', async () => {
    await typeIn({ key: 'x:a', accountKey: 'x:fernandoak' }, 'saves', 12, NOW - DAY);
    show(Grid);
    const first = await cell('Saves About a');
    expect(document.activeElement).toBe(first);
    expect([first.value, first.selectionStart, first.selectionEnd]).toEqual(['12', 0, 2]);
  });

  it('moves with arrows, stays at the edges and keeps there as well', async () => {
    show(Grid);
    const first = await type('Saves About c', '7');
    fireEvent.keyDown(first, { key: 'Enter' });
    expect(document.activeElement).toBe(first);
    await isKept(['c saves 7']);
    fireEvent.keyDown(first, { key: 'ArrowUp' });
    const above = await cell('Saves About b');
    expect(document.activeElement).toBe(above);
    fireEvent.keyDown(above, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(await cell('Link clicks About b'));
  });

  it('marks what it cannot read, says what to do, keeps nothing of it, and gives it up with Escape', async () => {
    show(Grid);
    const field = await type('Link clicks About a', '12.5');
    fireEvent.blur(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const fault = await screen.findByText('Marked cells are not kept. Type a whole number, such as 120.');
    expect(field.getAttribute('aria-describedby')).toBe(fault.id);
    expect(await kept()).toEqual([]);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(field.value).toBe('');
    expect(onLeave).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('takes a number back when the cell is emptied; undo brings it back', async () => {
    await typeIn({ key: 'x:b', accountKey: 'x:fernandoak' }, 'revenue', 178.5, NOW - DAY);
    show(Grid);
    await screen.findByDisplayValue('178.5');
    fireEvent.blur(await type('Revenue About b', ''));
    await isKept([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo last entry' }));
    await isKept(['b revenue 178.5']);
    expect(await screen.findByText('One number is as before.')).toBeTruthy();
  });
});

describe('pasting', () => {
  it('fills the cells from the one chosen on; what lies outside and what is empty changes nothing', async () => {
    await typeIn({ key: 'x:c', accountKey: 'x:fernandoak' }, 'clicks', 5, NOW - DAY);
    show(Grid);
    await screen.findByDisplayValue('5');
    paste(await cell('Link clicks About b'), '1,200\t3\n\t4\n9\t\t\n');
    await isKept(['b clicks 1200', 'b leads 3', 'c clicks 5', 'c leads 4']);
    expect(await screen.findByText('3 numbers kept. One pasted cell lay outside.')).toBeTruthy();
    expect((await cell('Link clicks About b')).value).toBe('1,200');
  });

  it('leaves the pasted number marked, so that typing replaces it', async () => {
    show(Grid);
    const first = await cell('Saves About a');
    paste(first, '1,200\t3');
    await waitFor(() => expect(first.value).toBe('1,200'));
    expect([first.selectionStart, first.selectionEnd]).toEqual([0, 5]);
  });

  it('keeps what it can read and marks the rest', async () => {
    show(Grid);
    paste(await cell('Saves About a'), '12\tabout 5\n4%\t6');
    await isKept(['a saves 12', 'b clicks 6']);
    expect((await cell('Link clicks About a')).getAttribute('aria-invalid')).toBe('true');
    expect((await cell('Saves About b')).value).toBe('4%');
  });

  it('reads amounts as the language of the interface writes them', async () => {
    await given({ language: 'pl' });
    show(Grid);
    const revenue = await screen.findByRole('textbox', { name: 'Przychód About a' });
    paste(revenue, '1 234,50\t99,9\n');
    await isKept(['a revenue 1234.5', 'a cost 99.9']);
    expect(await screen.findByDisplayValue(/^1.?234,5$/)).toBeTruthy();
  });

  it('is undone as one entry, after later ones', async () => {
    show(Grid);
    paste(await cell('Saves About a'), '1\t2\n3\t4');
    await isKept(['a saves 1', 'a clicks 2', 'b saves 3', 'b clicks 4']);
    fireEvent.blur(await type('Saves About a', '10'));
    await isKept(['a saves 10', 'a clicks 2', 'b saves 3', 'b clicks 4']);
    const undo = screen.getByRole<HTMLButtonElement>('button', { name: 'Undo last entry' });
    fireEvent.click(undo);
    await isKept(['a saves 1', 'a clicks 2', 'b saves 3', 'b clicks 4']);
    fireEvent.click(undo);
    await isKept([]);
    expect(undo.disabled).toBe(true);
  });

  it('leaves the text of one cell to the cell', async () => {
    show(Grid);
    expect(paste(await cell('Saves About a'), '12\n')).toBe(true);
  });
});

it('shows the first hundred of many posts and says so', async () => {
  show(Long);
  expect(await screen.findByText(/The first 100 of 101 posts\.$/)).toBeTruthy();
  await waitFor(() => expect(document.querySelectorAll('tbody tr')).toHaveLength(100));
});
