// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/storage/db';
import { anAccount, aPost, NOW } from '@/tests/support/made-up';
import { freshPages, show } from '@/tests/support/pages';
import { ImportForm } from './import-form';

beforeEach(async () => {
  await freshPages();
  await db.accounts.add(anAccount());
  await db.posts.add(aPost({ key: 'x:1', id: '1', links: ['https://shop.example/ferns'], campaigns: ['Spring'] }));
});

async function pick(text: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const button = await screen.findByRole('button', { name: 'Import conversions …' });
  const input = button.parentElement?.querySelector('input');
  if (!input) throw new Error('no input');
  fireEvent.change(input, { target: { files: [new File([text], 'orders.csv', { lastModified: NOW })] } });
}

const ORDERS =
  'Date;Link;Value\n18.11.2026;https://shop.example/ferns?fbclid=1;12,50 €\n18.11.2026;https://x.example;1';

it('asks what a row is, says what joins and what is left out, imports it, and adds nothing the second time', async () => {
  show(ImportForm);
  await pick(ORDERS);
  fireEvent.change(await screen.findByLabelText('A row is'), { target: { value: 'single' } });
  expect(await screen.findByText('This adds: 1 row of conversions.')).toBeTruthy();
  expect(screen.getByText('1 row belongs to posts, 0 rows to campaigns.')).toBeTruthy();
  expect(screen.getByText('No post of yours holds this link, and no campaign has this name')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Import' }));
  expect(await screen.findByText('Imported: 1 row of conversions.')).toBeTruthy();
  expect(await db.conversions.toArray()).toMatchObject([{ postKey: 'x:1', value: 12.5, currency: 'EUR', count: 1 }]);
  await pick(ORDERS);
  expect(await screen.findByText(/nothing new. 1 row says nothing new/)).toBeTruthy();
  expect((screen.getByLabelText('A row is') as HTMLSelectElement).value).toBe('single');
});

it('refuses two currencies, and another one than before', async () => {
  show(ImportForm);
  await pick('Order ID,Date,Campaign,Total\n1,2026-11-18,Spring,€4\n2,2026-11-18,Spring,$4');
  expect(await screen.findByText(/several currencies \(EUR, USD\)/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  await pick('Order ID,Date,Campaign,Total\n1,2026-11-18,Spring,€4');
  fireEvent.click(await screen.findByRole('button', { name: 'Import' }));
  await waitFor(async () => expect(await db.conversions.count()).toBe(1));
  await pick('Order ID,Date,Campaign,Total\n3,2026-11-18,Spring,$4');
  expect(await screen.findByText(/are in EUR, these are in USD/)).toBeTruthy();
});

it('says what is wrong with a file that is none', async () => {
  show(ImportForm);
  await pick('');
  expect(await screen.findByText('This file is empty.')).toBeTruthy();
  await pick(new Uint8Array([0x50, 1, 0, 7, 0, 0, 3]));
  expect(await screen.findByText('No table can be read from this file.')).toBeTruthy();
});
