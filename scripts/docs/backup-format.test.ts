import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { backupDocument, unexplainedFields } from './backup-format';
import { INTRODUCTION } from './backup-notes';

it('the documentation of the backup file is what the code says (npm run backup:format)', () => {
  expect(readFileSync('docs/backup.md', 'utf8')).toBe(backupDocument(INTRODUCTION));
});

it('explains every field of the history', () => {
  expect(unexplainedFields(['accounts', 'accountReadings', 'posts', 'readings'])).toEqual([]);
});
