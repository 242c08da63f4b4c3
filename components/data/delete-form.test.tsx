// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { el } from '@/lib/i18n/messages/el';
import { db } from '@/lib/storage/db';
import { aPost, anAccount } from '@/tests/support/made-up';
import { freshPages, given, type Pages, show } from '@/tests/support/pages';
import { DataPage } from '../options/data-page';

let pages: Pages;

beforeEach(async () => {
  pages = await freshPages();
});

async function twoAccounts(): Promise<void> {
  await db.accounts.bulkAdd([anAccount(), anAccount({ key: 'x:moss', handle: 'moss', name: 'Moss' })]);
  await db.posts.bulkAdd([aPost(), aPost({ key: 'x:2', accountKey: 'x:moss' })]);
}

const deleteIt = async (): Promise<void> => (await screen.findByRole('button', { name: 'Delete' })).click();

/** Chooses to delete for good at once, and returns the button that does it. */
async function atOnce(): Promise<HTMLButtonElement> {
  fireEvent.click(await screen.findByRole('switch', { name: /without undo/ }));
  return screen.findByRole('button', { name: 'Delete for good' });
}

describe('deleting', () => {
  it('has nothing to offer when nothing was recorded', async () => {
    show(DataPage);
    expect(await screen.findByText('Nothing recorded, so there is nothing to delete.')).toBeTruthy();
  });

  it('says what goes and, where it is for good at once, waits for the word', async () => {
    await twoAccounts();
    show(DataPage);
    expect(await screen.findByText(/This goes: 2 accounts, 2 posts, 0 readings/)).toBeTruthy();
    const button = await atOnce();
    expect(button.disabled).toBe(true);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'delet' } });
    expect(button.disabled).toBe(true);
    expect(await db.posts.count()).toBe(2);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: ' Delete ' } });
    button.click();
    await waitFor(async () => expect(await db.accounts.count()).toBe(0));
    expect(await db.deletions.count()).toBe(0);
  });

  it('takes the word in capitals, which lose their accents in Greek', async () => {
    await given({ language: 'el' });
    await twoAccounts();
    show(DataPage);
    fireEvent.click(await screen.findByRole('switch', { name: el['data.delete.atOnce'] }));
    const confirm = await screen.findByLabelText<HTMLInputElement>(new RegExp(el['data.delete.word'], 'i'));
    fireEvent.change(confirm, { target: { value: el['data.delete.word'].toLocaleUpperCase('el') } });
    await waitFor(() => {
      const danger = screen.getByRole<HTMLButtonElement>('button', { name: el['data.delete.button'] });
      expect(danger.disabled).toBe(false);
    });
  });

  it('deletes one account and leaves the other', async () => {
    await twoAccounts();
    show(DataPage);
    await screen.findByRole('option', { name: '@moss on X' });
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'x:moss' } });
    expect(await screen.findByText(/This goes: 1 post, 0 readings/)).toBeTruthy();
    await deleteIt();
    await waitFor(async () => expect(await db.accounts.toCollection().primaryKeys()).toEqual(['x:fernandoak']));
    expect(await screen.findByText('Deleted: 1 post, 0 readings.')).toBeTruthy();
    await waitFor(() => expect(pages.sent).toContain('tabs.refresh'));
    expect(await db.posts.toCollection().primaryKeys()).toEqual(['x:1001']);
  });

  it('goes on telling what went when the language is changed', async () => {
    await twoAccounts();
    show(DataPage);
    await screen.findByText(/This goes: 2 accounts/);
    await deleteIt();
    await screen.findByText('Deleted: 2 accounts, 2 posts, 0 readings.');
    await given({ language: 'fi' });
    expect(await screen.findByText(/^Poistettu: 2 tiliä/)).toBeTruthy();
  });

  it('deletes the posts of a period with their readings, and nothing else', async () => {
    await twoAccounts();
    const old = aPost({ key: 'x:3', id: '3', publishedAt: Date.UTC(2026, 0, 31, 23, 30) });
    await db.posts.add(old);
    await db.readings.add({
      postKey: old.key,
      readAt: 1,
      accountKey: old.accountKey,
      origin: 'page',
      page: null,
      metrics: {},
    });
    show(DataPage);
    await screen.findByText(/2 accounts/);
    fireEvent.change(screen.getByLabelText('to (optional)'), { target: { value: '2026-01-31' } });
    expect(await screen.findByText(/This goes: 1 post with all its readings/)).toBeTruthy();
    await deleteIt();
    await waitFor(async () => expect(await db.posts.toCollection().primaryKeys()).toEqual(['x:1001', 'x:2']));
    expect(await db.readings.count()).toBe(0);
    expect(await db.accounts.count()).toBe(2);
  });

  it('deletes all accounts of a site', async () => {
    await twoAccounts();
    await db.accounts.add(anAccount({ key: 'linkedin:company/fern', handle: 'company/fern', platform: 'linkedin' }));
    show(DataPage);
    await screen.findByRole('option', { name: 'All accounts on X' });
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'all of x' } });
    expect(await screen.findByText(/This goes: 2 accounts, 2 posts/)).toBeTruthy();
    await deleteIt();
    await waitFor(async () => expect(await db.posts.count()).toBe(0));
    await waitFor(async () =>
      expect(await db.accounts.toCollection().primaryKeys()).toEqual(['linkedin:company/fern']),
    );
  });

  it('deletes everything', async () => {
    await twoAccounts();
    show(DataPage);
    await screen.findByText(/2 accounts/);
    await deleteIt();
    await waitFor(async () => expect(await db.posts.count()).toBe(0));
    expect(await db.accounts.count()).toBe(0);
  });

  it('can undo what it deleted, and says until when', async () => {
    await twoAccounts();
    show(DataPage);
    await screen.findByText(/2 accounts/);
    await deleteIt();
    expect(await screen.findByText('Deleted on 19 Nov 2026, gone for good on 26 Nov 2026.')).toBeTruthy();
    expect(await screen.findByText('Nothing recorded yet, so there is nothing to export.')).toBeTruthy();
    screen.getByRole('button', { name: 'Undo' }).click();
    expect(await screen.findByText('It is all back.')).toBeTruthy();
    expect([await db.accounts.count(), await db.posts.count()]).toEqual([2, 2]);
    expect(pages.sent.filter((message) => message === 'tabs.refresh')).toHaveLength(2);
    await waitFor(() => expect(screen.queryByText(/gone for good on/)).toBeNull());
  });

  it('says that there is no room for the week, and leaves everything as it was', async () => {
    await twoAccounts();
    show(DataPage);
    await screen.findByText(/2 accounts/);
    vi.spyOn(db.deletedRows, 'add').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    await deleteIt();
    expect(await screen.findByText(/There is no room to keep it for a week/)).toBeTruthy();
    expect([await db.accounts.count(), await db.posts.count()]).toEqual([2, 2]);
  });

  it('lets go of it before the week is over on a second click', async () => {
    await twoAccounts();
    show(DataPage);
    await screen.findByRole('option', { name: '@moss on X' });
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'x:moss' } });
    await screen.findByText(/This goes: 1 post, 0 readings/);
    await deleteIt();
    fireEvent.click(await screen.findByRole('button', { name: 'Delete for good' }));
    expect(await db.deletions.count()).toBe(1);
    fireEvent.click(await screen.findByRole('button', { name: 'Really delete for good' }));
    await waitFor(async () => expect(await db.deletedRows.count()).toBe(0));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });
});
