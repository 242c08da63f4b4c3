/** `npm run platforms:table`: writes the table of platforms and metrics into the README, from the descriptions. */
import { readFileSync, writeFileSync } from 'node:fs';
import { platforms } from '@/lib/platforms/registry';
import { platformsTable, withTable } from './docs/platforms-table';

const FILE = 'README.md';
writeFileSync(FILE, withTable(readFileSync(FILE, 'utf8'), platformsTable(platforms)));
