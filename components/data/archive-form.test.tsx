// @vitest-environment jsdom
import { Blob } from 'node:buffer';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { db } from '@/lib/storage/db';
import { storeObservations } from '@/lib/storage/write/captures';
import { archiveState, changeState, startSharing } from '@/lib/transfer/archive/archive-state';
import { folderFiles } from '@/lib/transfer/archive/folder-files';
import { writeShared } from '@/lib/transfer/archive/share-archive';
import { FakeFolder } from '@/tests/support/fake-folder';
import { aLook, anAccount, NOW } from '@/tests/support/made-up';
import { freshPages, show } from '@/tests/support/pages';
import { ArchiveForm } from './archive-form';

let folder: FakeFolder;

// A folder of a browser survives in its database; one of a test does not.
vi.mock('@/lib/transfer/archive/archive-state', async (original) => {
  const real = await original<typeof import('@/lib/transfer/archive/archive-state')>();
  return { ...real, sharedFolder: async () => ((await real.sharedFolder()) === null ? null : folder) };
});

beforeEach(async () => {
  await freshPages();
  folder = new FakeFolder('Drive');
  // The document of the tests has arrays and files of its own, which encoders and databases do not know.
  vi.stubGlobal('Blob', Blob);
  for (const array of [ArrayBuffer, Uint8Array, Float64Array]) {
    vi.stubGlobal(array.name, structuredClone(new array(1)).constructor);
  }
  vi.stubGlobal('showDirectoryPicker', () => Promise.resolve(folder.handle));
});

async function readHere(): Promise<void> {
  await db.accounts.put(anAccount());
  await storeObservations([aLook()]);
}

/** Another computer wrote what it read, and this one knows nothing yet. */
async function anotherWrote(): Promise<void> {
  await readHere();
  await startSharing(folder.handle, 'Laptop');
  await changeState(() => ({ accounts: ['x:fernandoak'] }));
  await writeShared(folderFiles(folder.handle), NOW);
  await Promise.all(db.tables.map((table) => table.clear()));
}

const click = async (name: string | RegExp): Promise<void> => (await screen.findByRole('button', { name })).click();

async function start(): Promise<void> {
  show(ArchiveForm);
  fireEvent.change(await screen.findByRole('textbox', { name: 'Name of this computer' }), {
    target: { value: 'Desk' },
  });
  await click('Pick the shared folder …');
  await screen.findByText(/This computer is “Desk” in the folder “Drive”/);
}

it('shares nothing until accounts were chosen, and then without notes and money', async () => {
  await readHere();
  await start();
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Write now' })).disabled).toBe(true);
  for (const name of ['Notes and campaign names', 'Typed-in numbers and money']) {
    expect(screen.getByRole<HTMLInputElement>('switch', { name }).checked).toBe(false);
  }
  fireEvent.click(await screen.findByRole('switch', { name: '@fernandoak on X' }));
  await waitFor(async () => expect((await archiveState())?.accounts).toEqual(['x:fernandoak']));
  await click('Write now');
  expect(await screen.findByText('4 rows written.')).toBeTruthy();
  await click('Write now');
  expect(await screen.findByText('Nothing new to write.')).toBeTruthy();
});

it('says what others would add before anything is merged', async () => {
  await anotherWrote();
  await start();
  await click('Look at the others …');
  expect(await screen.findByText('Laptop')).toBeTruthy();
  expect(screen.getByText('This adds 1 account, 1 post and 1 reading.')).toBeTruthy();
  expect(await db.posts.count()).toBe(0);
  await click('Merge');
  expect(await screen.findByText('Merged: 1 account, 1 post and 1 reading.')).toBeTruthy();
  expect(await db.posts.count()).toBe(1);
  await click('Look at the others …');
  expect(await screen.findByText('Nothing that is not here already.')).toBeTruthy();
});

it('says that nobody else has written yet', async () => {
  await start();
  await click('Look at the others …');
  expect(await screen.findByText('No other computer has written here yet.')).toBeTruthy();
});

it('asks for the permission again where the browser took it back', async () => {
  await startSharing(folder.handle, 'Desk');
  folder.permission = 'prompt';
  show(ArchiveForm);
  expect(await screen.findByText(/wants your permission again for the folder “Drive”/)).toBeTruthy();
});

it('says so where the browser cannot write into a folder', async () => {
  vi.stubGlobal('showDirectoryPicker', undefined);
  show(ArchiveForm);
  expect(await screen.findByText(/This browser cannot write into a folder/)).toBeTruthy();
});
