// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { writeDatabaseReport } from '@/lib/diagnostics/database-state';
import { db } from '@/lib/storage/db';
import { anAccount, aPost, NOW } from '@/tests/support/made-up';
import { freshPages, show } from '@/tests/support/pages';
import { DataPage } from '../options/data-page';

const saved: Blob[] = [];

beforeEach(async () => {
  await freshPages();
  saved.length = 0;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `#${saved.push(blob)}` }));
  await db.accounts.add(anAccount());
  await db.posts.add(aPost());
});

function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.readAsText(blob ?? new Blob());
  });
}

/** Any page whose database does not open. */
function Broken(): never {
  throw new Error('UpgradeError: upgrade went wrong');
}

it('is offered where a page stops because the history cannot be opened, and holds what is there', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await writeDatabaseReport({ state: 'failed', error: 'UpgradeError', at: NOW });
  show(Broken);
  (await screen.findByRole('button', { name: 'Save a raw copy' })).click();
  expect(await screen.findByText('Saved as yardstick-raw-2026-11-19.json in your downloads.')).toBeTruthy();
  expect(JSON.parse(await textOf(saved[0])).tables.posts).toMatchObject([{ key: 'x:1001' }]);
});

it('is offered on the Data page when a newer version wrote the history, and not when all is well', async () => {
  const page = show(DataPage);
  await screen.findByText(/1 post, 0 readings/);
  expect(screen.queryByRole('button', { name: 'Save a raw copy' })).toBeNull();
  page.unmount();
  await writeDatabaseReport({ state: 'newer', error: null, at: NOW });
  show(DataPage);
  expect(await screen.findByRole('button', { name: 'Save a raw copy' })).toBeTruthy();
});
