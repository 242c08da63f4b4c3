/** How long the user's files take, out and in, against the least that the browser itself needs for as many rows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionPage, launch } from '../browser/extension';
import { finishFirstUse } from '../browser/first-use';
import type { Figure } from './figures';
import type { FileTimes } from './files-in-page';
import { pageScript } from './page-script';

const SOURCE = `
  import { addHistory, fileTimes } from '@/scripts/bench/files-in-page';
  Object.assign(globalThis, { addHistory, fileTimes });`;

function figuresOf(times: FileTimes, size: number): Figure[] {
  const over = `${new Intl.NumberFormat('en').format(size)} posts, ${new Intl.NumberFormat('en').format(times.restored)} readings`;
  const { workbook, backup, bareFile, restore, bareRestore, packedMegabytes } = times;
  const seconds = (id: string, name: string, value: number): Figure => ({
    id: `files.${id}.${size}`,
    name: `${name}: ${over}`,
    value: value * 1000,
    unit: 'ms',
  });
  const ratio = (id: string, name: string, value: number): Figure => ({
    id: `files.${id}.ratio.${size}`,
    name: `${name}: ${over}`,
    value,
    unit: 'times',
  });
  const memory = (id: string, name: string, value: number): Figure => ({
    id: `files.${id}.memory.${size}`,
    name: `${name}: ${over}`,
    value,
    unit: 'MB',
  });
  return [
    seconds('workbook', 'Excel workbook', workbook.seconds),
    memory('workbook', 'Excel workbook, most memory', workbook.megabytes),
    seconds('backup', 'Backup', backup.seconds),
    ratio('backup', 'Backup against bare reading, JSON and packing', backup.seconds / bareFile.seconds),
    memory('backup', 'Backup, most memory', backup.megabytes),
    memory('backup-file', 'Backup file', packedMegabytes),
    seconds('restore', 'Restore', restore.seconds),
    ratio('restore', 'Restore against bare JSON and writing', restore.seconds / bareRestore.seconds),
    memory('restore', 'Restore, most memory', restore.megabytes),
  ];
}

/** Backup, workbook and restore of one account with so many posts, ten readings each. */
export async function fileFigures(size: number): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'yardstick-bench-'));
  const session = await launch({ profile });
  try {
    const now = Date.now();
    const page = await session.context.newPage();
    await page.goto(extensionPage(session, 'options.html'));
    await finishFirstUse(page, [], [{ platform: 'x', handle: 'fernandoak', name: 'Fern & Oak' }], now);
    await page.evaluate(await pageScript(SOURCE));
    console.log(`  filling ${size} posts …`);
    await page.evaluate(`addHistory({ accountKey: 'x:fernandoak', until: ${now} }, 0, ${size})`);
    console.log('  taking out and in …');
    return figuresOf(await page.evaluate<FileTimes>('fileTimes()'), size);
  } finally {
    await session.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
