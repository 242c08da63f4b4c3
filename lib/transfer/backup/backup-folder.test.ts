import { beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/storage/db';
import { DAY, HOUR, NOW } from '@/tests/support/made-up';
import { backUpToFolder, rememberedFolder } from './backup-folder';
import { lastBackup } from './last-backup';

beforeEach(async () => {
  await db.meta.clear();
});

it('writes nothing before a folder was picked, and does not claim a backup', async () => {
  expect(await rememberedFolder()).toBeNull();
  expect(await backUpToFolder('UTC', NOW, { lastAt: null })).toEqual({ kind: 'none' });
  expect(await lastBackup()).toBeNull();
});

it('waits for a day after the last backup, whichever way that was made', async () => {
  expect(await backUpToFolder('UTC', NOW, { lastAt: NOW - 19 * HOUR })).toEqual({ kind: 'recent' });
  expect(await backUpToFolder('UTC', NOW, { lastAt: NOW - DAY })).toEqual({ kind: 'none' });
});

it('takes nothing for a folder that is none', async () => {
  await db.meta.put({ key: 'backup-folder', value: { kind: 'file' } });
  expect(await rememberedFolder()).toBeNull();
});
