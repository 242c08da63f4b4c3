import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const PAGE = 'lib/platforms/x/fixtures/profile.en.html';
let folder = '';

/** Posts of X with other names for their likes, as after a change of the site. */
const savedPage = (): string => readFileSync(PAGE, 'utf8').replaceAll('data-testid="like"', 'data-heart="1"');

const patch = (css: string): string =>
  JSON.stringify({
    yardstickPatch: 1,
    platform: 'x',
    name: 'Likes moved',
    against: '2026-11-25',
    changes: [
      {
        do: 'post-sources',
        layout: 'post',
        field: 'likes',
        how: 'first',
        sources: [{ css, attr: 'aria-label', match: { source: '^(\\d[\\d,.]*[KM]?) ' } }],
      },
    ],
  });

function run(css: string, ...more: string[]) {
  writeFileSync(join(folder, 'saved.html'), savedPage());
  writeFileSync(join(folder, 'patch.json'), patch(css));
  const url = /^<!-- (\S+)/.exec(readFileSync(PAGE, 'utf8'))?.[1] ?? '';
  const args = ['--fixture', join(folder, 'saved.html'), '--url', url, '--day', '2026-08-21', '--name', 'likes-moved'];
  const all = [
    'tsx',
    'scripts/patch-accept.ts',
    join(folder, 'patch.json'),
    ...args,
    '--out',
    join(folder, 'x'),
    ...more,
  ];
  const { status, stdout, stderr } = spawnSync('npx', all, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accept-'));
  cpSync('lib/platforms/x', join(folder, 'x'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('accepting a repair', () => {
  it('puts file and page into the folder, prints what is read and what changes, and writes no expectation', () => {
    const { status, stdout } = run('[data-heart]');
    expect(status).toBe(0);
    expect(existsSync(join(folder, 'x/repairs/2026-08-21-likes-moved.json'))).toBe(true);
    expect(readFileSync(join(folder, 'x/fixtures/likes-moved.en.html'), 'utf8')).toContain('data-heart');
    expect(existsSync(join(folder, 'x/fixtures/likes-moved.en.expected.json'))).toBe(false);
    expect(stdout).toContain('layout "post", likes');
    expect(stdout).toMatch(/"likes": \{\s+"value": \d+/);
  });

  it('refuses a hostile one, and one that is not read as somebody wrote it down, and writes nothing', () => {
    expect(run('*')).toMatchObject({ status: 2 });
    writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ platform: 'x', posts: [] }));
    const answer = run('[data-heart]', '--expected', join(folder, 'wrong.json'));
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('not as expected');
    expect(existsSync(join(folder, 'x/repairs'))).toBe(false);
  });
});
