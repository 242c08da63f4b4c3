import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Each case starts a program of its own.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'yardstick-read-'));
const page = join(folder, 'page.html');
const PROFILE = 'lib/platforms/x/fixtures/profile.en.html';

/** A post of X whose captions are the only place of its numbers. */
const post = (caption: string): string =>
  `<article data-testid="tweet"><a href="/acme/status/1983050000000006000"><time datetime="2025-10-28T05:55:39.000Z"></time></a>
   <div role="group"><button data-testid="like"><span data-testid="app-text-transition-container"><span>${caption}</span></span></button></div></article>`;

beforeAll(() => {
  writeFileSync(page, `<!doctype html><html lang="en"><body>${post('12 B')}</body></html>`);
  utimesSync(page, new Date('2025-10-29T00:00:00Z'), new Date('2025-10-29T00:00:00Z'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/read.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

describe('reading a saved page', () => {
  it('prints one object and nothing else', () => {
    const { status, stdout, lines } = read(PROFILE, '--url', 'https://x.com/annaexample');
    expect(status).toBe(0);
    expect(lines).toEqual([]);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      platform: 'x',
      page: 'profile',
      url: 'https://x.com/annaexample',
      lang: 'en',
      viewer: null,
      account: { handle: 'annaexample', followers: { value: 69211, low: 69211, high: 69211, precision: 'exact' } },
      posts: [{ id: '1740011049041171000', metrics: { likes: { value: 745, raw: '745' } } }, {}, {}, {}],
      health: { found: 4, identified: 4, fields: { likes: { read: 4, source: 0 } } },
    });
  });

  it('reads in the language it is told, else in that of the page', () => {
    const likes = (...args: string[]): unknown => {
      const output: unknown = JSON.parse(read(page, '--url', 'https://x.com/home', ...args).stdout);
      return (output as { posts: { metrics: { likes?: unknown } }[] }).posts[0]?.metrics.likes ?? null;
    };
    expect(likes('--lang', 'tr')).toMatchObject({ value: 12_000 });
    expect(likes()).toMatchObject({ value: 12_000_000_000 });
  });

  it('takes the time of the file for now, unless it is told another', () => {
    const published = (...args: string[]): unknown => {
      const output: unknown = JSON.parse(read(page, '--url', 'https://x.com/home', ...args).stdout);
      return (output as { posts: { published_at: unknown }[] }).posts[0]?.published_at;
    };
    expect(published()).toBe('2025-10-28T05:55:39.000Z');
    // A post cannot be from the future: neither its written time nor that of its id counts.
    expect(published('--now', '2025-10-01T00:00:00Z')).toBeNull();
  });

  it('finds an empty page empty', () => {
    const empty = join(folder, 'empty.html');
    writeFileSync(empty, '');
    const { status, stdout } = read(empty, '--url', 'https://x.com/home');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ posts: [], account: null, health: { found: 0, identified: 0 } });
  });

  it.each([
    ['a file that is not there', [join(folder, 'nothing.html'), '--url', 'https://x.com/home']],
    ['a folder', [folder, '--url', 'https://x.com/home']],
    ['no address', [page]],
    ['an address that is none', [page, '--url', 'x.com/home']],
    ['an address of a file', [page, '--url', 'file:///home']],
    ['a site that is not supported', [page, '--url', 'https://news.example/']],
    ['a time that is none', [page, '--url', 'https://x.com/home', '--now', 'soon']],
    ['an unknown option', [page, '--url', 'https://x.com/home', '--verbose']],
    ['two files', [page, page, '--url', 'https://x.com/home']],
  ])('refuses %s in one line', (_what, args) => {
    const { status, stdout, lines } = read(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(lines).toHaveLength(1);
  });
});
