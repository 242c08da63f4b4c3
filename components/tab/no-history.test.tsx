// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeDatabaseReport } from '@/lib/diagnostics/database-state';
import { db } from '@/lib/storage/db';
import { NOW } from '@/tests/support/made-up';
import { freshPages, onX, show } from '@/tests/support/pages';
import { Panel } from '../panel/panel';
import { Popup } from '../popup/popup';

beforeEach(async () => {
  await onX(await freshPages());
});

afterEach(async () => {
  await db.open();
});

it.each([
  ['popup', Popup],
  ['panel', Panel],
])('is said in the %s also when nothing of it can be read', async (_, View) => {
  await writeDatabaseReport({ state: 'failed', error: 'UnknownError', at: NOW });
  db.close();
  show(View);
  expect(await screen.findByText('The history cannot be opened.', {}, { timeout: 20_000 })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Save a raw copy' })).toBeTruthy();
});
