// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { writeDatabaseReport } from '@/lib/diagnostics/database-state';
import { db } from '@/lib/storage/db';
import { anAccount, NOW } from '@/tests/support/made-up';
import { freshPages, onX, reported, show } from '@/tests/support/pages';
import { DataPage } from '../options/data-page';
import { Panel } from '../panel/panel';

beforeEach(async () => {
  await onX(await freshPages());
  await db.accounts.add(anAccount());
});

function room(usage: number, quota: number): void {
  const storage = { estimate: async () => ({ usage, quota }) };
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
}

it('says how much everything takes, and nothing while that tells nothing', async () => {
  room(84_400_000, 60_000_000_000);
  const page = show(DataPage);
  expect(await screen.findByText('Everything together takes about 84 MB on this computer.')).toBeTruthy();
  page.unmount();
  room(200_000, 60_000_000_000);
  show(DataPage);
  await screen.findByText(/0 posts/);
  expect(screen.queryByText(/Everything together/)).toBeNull();
});

it('says what to do when there is little room left', async () => {
  room(2_000_000_000, 2_100_000_000);
  show(DataPage);
  expect(await screen.findByText('There is little room left on this computer.')).toBeTruthy();
  expect(screen.getByText(/delete it for good/)).toBeTruthy();
});

it('tells an open panel at once that nothing new is recorded, and when it is again', async () => {
  await reported();
  show(Panel);
  await screen.findByRole('tab', { name: 'Posts' });
  await writeDatabaseReport({ state: 'full', error: null, at: NOW });
  expect(await screen.findByText('There is no room left: nothing new is recorded.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Make room' }).getAttribute('href')).toMatch(/options\.html#\/data$/);
  await writeDatabaseReport({ state: 'open', error: null, at: NOW });
  await vi.waitFor(() => expect(screen.queryByText(/There is no room left/)).toBeNull());
});
