// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteDownload, scheduledDownloads } from '@/lib/transfer/backup/backup-schedule';
import { freshPages, show } from '@/tests/support/pages';
import { BackupForm } from './backup-form';

let answer = true;
let isAllowed = false;
const removed: unknown[] = [];

const Form = () => <BackupForm disabled={false} />;

beforeEach(async () => {
  await freshPages();
  answer = true;
  isAllowed = false;
  removed.length = 0;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ optional_permissions: ['downloads'] } as never);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => isAllowed) as never);
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation((async () => {
    isAllowed = answer;
    return answer;
  }) as never);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation((async (what: unknown) =>
    removed.push(what)) as never);
});

it('asks for the permission when backups by themselves are switched on, and gives it back afterwards', async () => {
  show(Form);
  (await screen.findByRole('button', { name: 'Every week' })).click();
  expect(await screen.findByText(/A backup is saved every week into the folder yardstick-backups/)).toBeTruthy();
  expect((await scheduledDownloads())?.schedule).toBe('weekly');
  screen.getByRole('button', { name: 'Stop' }).click();
  expect(await screen.findByRole('button', { name: 'Every day' })).toBeTruthy();
  expect(removed).toEqual([{ permissions: ['downloads'] }]);
});

it('switches nothing on when the user says no', async () => {
  answer = false;
  show(Form);
  (await screen.findByRole('button', { name: 'Every day' })).click();
  await vi.waitFor(() => expect(fakeBrowser.permissions.request).toHaveBeenCalled());
  expect(await scheduledDownloads()).toBeNull();
});

it('says when the last one failed, and when the permission is gone', async () => {
  isAllowed = true;
  const page = show(Form);
  (await screen.findByRole('button', { name: 'Every day' })).click();
  await screen.findByText(/every day into the folder/);
  await noteDownload(false);
  expect(await screen.findByText(/The last backup could not be saved by itself/)).toBeTruthy();
  page.unmount();
  isAllowed = false;
  show(Form);
  expect(await screen.findByText(/The browser wants your permission again for downloads/)).toBeTruthy();
  screen.getByRole('button', { name: 'Allow' }).click();
  expect(await screen.findByText(/every day into the folder/)).toBeTruthy();
});

it('is not offered where the build may not ask for it', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({} as never);
  show(Form);
  expect(await screen.findByText(/This browser cannot save into a folder by itself/)).toBeTruthy();
});
