// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { db } from '@/lib/storage/db';
import { anAccount, aPost, metrics, NOW } from '@/tests/support/made-up';
import { freshPages, show } from '@/tests/support/pages';
import { DataPage } from '../options/data-page';

let saved = 0;

beforeEach(async () => {
  await freshPages();
  saved = 0;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => `#${(saved += 1)}` }));
  await db.accounts.add(anAccount());
  await db.posts.add(aPost());
  await db.readings.add({
    postKey: 'x:1001',
    readAt: NOW,
    accountKey: 'x:fernandoak',
    origin: 'page',
    page: null,
    metrics: metrics({ likes: 1 }),
  });
  show(DataPage);
});

async function start(): Promise<void> {
  const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Excel workbook' });
  await waitFor(() => expect(button.disabled).toBe(false));
  button.click();
}

it('saves the workbook', async () => {
  await start();
  expect(await screen.findByText('Saved as yardstick-2026-11-19.xlsx.')).toBeTruthy();
  expect(saved).toBe(1);
});

it('shows that it works and saves nothing once it is cancelled', async () => {
  let go = (): void => undefined;
  const waiting = new Promise<never[]>((resolve) => {
    go = () => resolve([]);
  });
  vi.spyOn(db.annotations, 'where').mockReturnValue({ anyOf: () => ({ toArray: () => waiting }) } as never);
  await start();
  expect(await screen.findByRole('progressbar', { name: 'Writing the file …' })).toBeTruthy();
  screen.getByRole('button', { name: 'Cancel' }).click();
  go();
  expect(await screen.findByText('Cancelled. Nothing was saved.')).toBeTruthy();
  expect(saved).toBe(0);
});
