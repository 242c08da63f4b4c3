/** `npm run backup:format`: writes the documentation of the backup file from the code. */
import { writeFileSync } from 'node:fs';
import { backupDocument } from './docs/backup-format';
import { INTRODUCTION } from './docs/backup-notes';

writeFileSync('docs/backup.md', backupDocument(INTRODUCTION));
