/** The exported file, opened in the program that people open it with: every cell is what it should be, and no text is run. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema';
import { findLibreOffice } from '../../scripts/browser/find-libreoffice';
import { putSettings } from '../../scripts/browser/database';
import { settingsFor } from '../../scripts/browser/first-use';
import { FERN_AND_OAK } from '../../scripts/demo-pages/people';
import { xProfile } from '../../scripts/demo-pages/x-page';
import type { FeedPost } from '../../scripts/demo-pages/feed';
import { afterFirstUse, expect, FERN_ON_X, NOW, test } from './support/extension';

const counts = { comments: 3, shares: 0, likes: 1204, saves: 7, impressions: 20_118 };
const TEXTS = [
  '=HYPERLINK("https://bad.example","click") is how our week felt',
  '@everybody: "quoted", with commas; and a semicolon',
  '+1 for ferns – żółć, ș, ώ, ä, 🌿',
];
const POSTS: readonly FeedPost[] = TEXTS.map((text, index) => ({
  author: FERN_AND_OAK,
  hoursAgo: 30 + index,
  kind: 'text',
  text,
  counts,
}));

interface Cell {
  readonly text: string;
  /** "float", "string"; empty for an empty cell. */
  readonly type: string;
  readonly formula: boolean;
}

/** Rows of the first sheet of a flat OpenDocument file. */
function rowsOf(document: string): Cell[][] {
  const decode = (text: string): string =>
    text
      .replace(/<text:line-break\/>/g, '\n')
      .replace(/<text:s\/>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&');
  return [...document.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
      ([, attributes = '', content = '']) => {
        const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
        const paragraphs = [...content.matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/g)].map(([, text = '']) =>
          decode(text),
        );
        const type = /office:value-type="([^"]+)"/.exec(attributes)?.[1] ?? '';
        const cell = { text: paragraphs.join('\n'), type, formula: /table:formula/.test(attributes) };
        return repeated > 50 ? [] : Array.from({ length: repeated }, () => cell);
      },
    ),
  );
}

/** What the import dialog proposes for a file with a byte order mark: comma, double quote, UTF-8, from the first line. */
const PROPOSED = '--infilter=CSV:44,34,76,1';

/** Opens a CSV as a double click does, and returns what stands in the sheet. */
function openInLibreOffice(csv: string, folder: string): Cell[][] {
  const own = `-env:UserInstallation=file://${folder}/office`;
  execFileSync(findLibreOffice(), [own, '--headless', PROPOSED, '--convert-to', 'fods', '--outdir', folder, csv], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  return rowsOf(readFileSync(csv.replace(/\.csv$/, '.fods'), 'utf8'));
}

test('LibreOffice opens the file with the right cells, and a text that begins with = stays a text', async ({
  start,
}) => {
  test.slow();
  const site = {
    page: () => xProfile(FERN_AND_OAK, FERN_AND_OAK, POSTS, { now: NOW, theme: 'light' }),
  };
  const yardstick = await start({ sites: { 'x.com': site }, viewport: { width: 1280, height: 2000 } });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const options = await yardstick.own('options.html#/data');
  await putSettings(options, { ...DEFAULT_SETTINGS, ...settingsFor([{ site: 'x' }]), keepTexts: true });
  await yardstick.visit('https://x.com/fernandoak');
  await expect.poll(async () => (await yardstick.posts()).length).toBe(POSTS.length);

  await options.bringToFront();
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Posts (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^yardstick-posts-\d{4}-\d{2}-\d{2}\.csv$/);
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-csv-'));
  const csv = join(folder, 'posts.csv');
  await download.saveAs(csv);
  const [header = [], ...rows] = openInLibreOffice(csv, folder);
  rmSync(folder, { recursive: true, force: true });

  const columns = header.map(({ text }) => text);
  expect(columns.slice(0, 4)).toEqual(['platform', 'account', 'post_id', 'permalink']);
  const cell = (row: readonly Cell[], name: string): Cell | undefined => row[columns.indexOf(name)];
  expect(rows).toHaveLength(POSTS.length);
  expect(rows.flat().filter(({ formula }) => formula)).toEqual([]);
  const texts = rows.map((row) => cell(row, 'text')?.text.replace(/^'/, ''));
  for (const text of TEXTS) expect(texts).toContain(text);
  for (const row of rows) {
    expect(cell(row, 'likes')).toMatchObject({ type: 'float', text: '1204' });
    expect(cell(row, 'impressions')).toMatchObject({ type: 'float', text: '20118' });
    expect(cell(row, 'shares')).toMatchObject({ type: 'float', text: '0' });
    // Unknown is empty, never 0.
    expect(cell(row, 'quotes')).toMatchObject({ type: '', text: '' });
    expect(cell(row, 'platform')?.text).toBe('x');
    expect(cell(row, 'account')?.text).toMatch(/^'?@?fernandoak$/);
  }
});
