import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNKNOWN_SHORTENING } from '@/lib/domain/rounded-count';
import { readPostsCsv, readReadingsCsv } from '@/lib/transfer/csv-reader';
import { growthFields } from './growth';
import { kpisAnalysis } from './kpis';
import type { AccountPosts } from './posts-csv';
import { requestFrom } from './request';
import { targetsFrom } from './targets';
import { usualAnalysis } from './usual';

const NOW = Date.parse('2026-06-30T12:00:00Z');
const HEADER = 'platform,account,post_id,published_at,published_at_precision,format,is_reply,is_promoted,age_hours,';

const READINGS_HEADER = 'platform,account,post_id,read_at,metric,value,low,high,precision,raw,source';

function table(columns: string, lines: readonly string[]): AccountPosts {
  const { rows } = readPostsCsv([HEADER + columns, ...lines].join('\n'), () => UNKNOWN_SHORTENING);
  return { platform: 'x', account: 'acme', rows };
}

function post(id: number, cells: string, facts = 'image,,,100'): string {
  const at = new Date(NOW - (200 - id) * 86_400_000).toISOString();
  return `x,acme,p${String(id).padStart(3, '0')},${at},exact,${facts},${cells}`;
}

function context(args: readonly string[] = []) {
  const request = requestFrom(['kpis', 'posts.csv', ...args], ['kpis']);
  return { request, zone: 'UTC', now: NOW, matureDays: 2 };
}

describe('analyse kpis', () => {
  const columns = 'likes,comments,impressions,rounded';

  it('tells sums, means, medians and pooled rates; an empty cell is unknown, not zero', () => {
    const posts = table(columns, [post(1, '10,2,100,'), post(2, '20,4,200,'), post(3, '60,0,,'), post(4, '5,,100,')]);
    expect(kpisAnalysis(posts, context())).toMatchObject({
      posts: 4,
      engagement_parts: ['likes', 'comments'],
      kpis: {
        likes: { n: 4, unknown: 0, sum: 95, median: 15, pooled: null },
        comments: { n: 3, unknown: 1, sum: 6 },
        engagements: { n: 3, unknown: 1, sum: 96, mean: 32 },
        engagement_rate_by_impressions: { n: 2, unknown: 2, sum: null, mean: 0.12, pooled: 0.12 },
        engagement_rate_by_followers: { n: 0, unknown: 4, mean: null, pooled: null },
      },
    });
  });

  it('leaves out paid posts and posts from the future, and tells originals apart from replies', () => {
    const posts = table(columns, [
      post(1, '10,0,,'),
      post(2, '2,0,,', 'text,true,,100'),
      post(3, '900,0,,', 'image,,true,100'),
      post(400, '900,0,,'),
    ]);
    expect(kpisAnalysis(posts, context())).toMatchObject({
      posts: 2,
      left_out: 2,
      kpis: { likes: { sum: 12, by_format: { image: { sum: 10 }, text: { sum: 2 } } } },
      originals: { posts: 1, kpis: { likes: { sum: 10 } } },
    });
  });

  it('judges targets by the range: met, missed, too close to call, unknown', () => {
    const cells = ['990,,,', '1000,,,', '1000,,,likes', '2000,,,likes', ',,,'];
    const posts = table(
      columns,
      cells.map((each, at) => post(at + 1, each)),
    );
    expect(kpisAnalysis(posts, context(['--target', 'likes=1000']))).toMatchObject({
      targets: [
        {
          verdicts: { met: 2, missed: 1, 'too close to call': 1, unknown: 1 },
          total: { verdict: 'met', value: { low: 4890, high: 5188 } },
          posts: [{ verdict: 'missed' }, { verdict: 'met', attainment: 1 }, {}, {}, { value: null, verdict: null }],
        },
      ],
    });
  });

  it('marks posts that still grow, and divides by no target of zero', () => {
    const posts = table(columns, [post(1, '0,,,', 'image,,,5')]);
    expect(kpisAnalysis(posts, context(['--target', 'likes=0']))).toMatchObject({
      targets: [{ too_early: 1, posts: [{ verdict: 'met', attainment: null, too_early: true }] }],
    });
  });

  it('refuses targets of unknown KPIs, of accounts, and values that are no number', () => {
    expect(() => targetsFrom(['followers=100'])).toThrow('followers belongs to an account');
    expect(() => targetsFrom(['fame=3'])).toThrow('unknown KPI: fame');
    expect(() => targetsFrom(['likes=many'])).toThrow('the target of likes must be a number');
    expect(() => targetsFrom(['likes'])).toThrow('the target of likes must be a number');
  });

  it('does not depend on the order of posts, and never comes to NaN or Infinity', () => {
    const cell = fc.constantFrom('', '0', '7', '1200');
    const line = fc.tuple(cell, cell, cell, fc.constantFrom('', 'likes'));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const { rows, ...account } = table(
          columns,
          lines.map((cells, at) => post(at, cells.join())),
        );
        const settings = context(['--target', 'engagement_rate_by_impressions=0.05']);
        const [there, back] = [rows, rows.toReversed()].map((each) =>
          kpisAnalysis({ ...account, rows: each }, settings),
        );
        expect(back).toMatchObject({ kpis: there && 'kpis' in there ? there.kpis : null });
        const numbers: number[] = [];
        JSON.stringify(there, (_, value: unknown) => {
          if (typeof value === 'number') numbers.push(value);
          return value;
        });
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('growth between readings', () => {
  const posts = table(
    'likes',
    [1, 2, 3, 4].map((id) => post(id, '')),
  );
  const head = 'platform,account,post_id,read_at,metric,value,low,high,precision,raw,source';
  const reading = (id: number, hour: number, low: number, high: number) =>
    `x,acme,p00${id},2026-06-01T${String(hour).padStart(2, '0')}:00:00Z,likes,${low},${low},${high},exact,,page`;
  const read = (lines: readonly string[]) => readReadingsCsv([head, ...lines].join('\n'));

  it('proves a rise or a fall only beyond the ranges; one reading proves nothing', () => {
    const readings = read([
      reading(1, 9, 20, 29),
      reading(1, 5, 10, 19),
      reading(2, 5, 10, 19),
      reading(2, 9, 15, 24),
      reading(3, 5, 50, 50),
      reading(3, 9, 40, 40),
      reading(4, 5, 1, 1),
      reading(7, 5, 1, 1),
    ]);
    expect(growthFields(posts, readings, 'likes', NOW)).toMatchObject({
      verdicts: { grew: 1, fell: 1, 'cannot tell': 1 },
      without_two_readings: 1,
      posts_not_in_file: 1,
      posts: [{ post_id: 'p001', low: 1, high: 19, verdict: 'grew' }, { verdict: 'cannot tell' }, { verdict: 'fell' }],
    });
  });

  it('keeps both possible where one moment has two readings, and takes a repeated one as one', () => {
    const [first, last, other] = [reading(1, 5, 10, 10), reading(1, 9, 20, 20), reading(1, 9, 8, 8)];
    const fields = (lines: readonly string[]) => growthFields(posts, read(lines), 'likes', NOW);
    expect(fields([first, last, other])).toMatchObject({ posts: [{ low: -2, high: 10, verdict: 'cannot tell' }] });
    expect(fields([first, last, last])).toEqual(fields([first, last]));
  });
});

describe('analyse usual', () => {
  const history = Array.from({ length: 40 }, (_, at) => post(at, `${at + 1}`));
  const last = (posts: AccountPosts) => {
    const found = usualAnalysis(posts, context());
    return 'posts' in found && Array.isArray(found.posts) ? found.posts.at(-1) : null;
  };

  it('ranks a post among those of 90 days before and compares it with the usual of its format', () => {
    // Of 1 … 40, the middle half is 11 … 30, whose mean is 20.5.
    expect(last(table('likes', [...history, post(40, '41')]))).toMatchObject({
      value: 41,
      percentile: 100,
      n: 40,
      basis: '90 days',
      expected: 20.5,
      times_usual: 2,
      n_usual: 40,
      basis_usual: 'format',
    });
  });

  it('falls back to all formats and says so', () => {
    expect(last(table('likes', [...history, post(40, '41', 'video,,,100')]))).toMatchObject({ basis_usual: 'account' });
  });

  it('says why a post is not judged', () => {
    const young = last(table('likes', [...history, post(199, '41', 'image,,,5')]));
    expect(young).toMatchObject({ percentile: null, times_usual: null, no_usual: 'no-reading' });
    expect(last(table('likes', [...history, post(40, '')]))).toMatchObject({ value: null, no_usual: 'no-value' });
    expect(last(table('likes', [...history.slice(0, 9), post(40, '41')]))).toMatchObject({
      percentile: null,
      n: 9,
      no_usual: 'too-few',
      n_usual: 9,
    });
  });

  it('compares a young post at 24 hours, by a file of readings', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yardstick-readings-'));
    const file = join(folder, 'readings.csv');
    const ids = [...Array.from({ length: 40 }, (_, at) => at), 198];
    const lines = ids.map((id) => {
      const read = new Date(NOW - (200 - id) * 86_400_000 + 86_400_000).toISOString();
      const value = id === 198 ? 41 : id + 1;
      return `x,acme,p${String(id).padStart(3, '0')},${read},likes,${value},${value},${value},exact,${value},page`;
    });
    writeFileSync(file, [READINGS_HEADER, ...lines].join('\n'));
    const posts = table('likes', [
      ...history.map((line) => line.replace(/,\d+$/, ',9999')),
      post(198, '50', 'image,,,30'),
    ]);
    const found = usualAnalysis(posts, context(['--readings', file]));
    rmSync(folder, { recursive: true });
    expect('posts' in found && Array.isArray(found.posts) ? found.posts.at(-1) : null).toMatchObject({
      expected: 20.5,
      times_usual: 2,
      n_usual: 40,
    });
  });

  it('never lets paid posts into the history', () => {
    const paid = Array.from({ length: 20 }, (_, at) => post(at, '9000', 'image,,true,100'));
    expect(last(table('likes', [...paid, post(40, '41')]))).toMatchObject({ n: 0, n_usual: 0 });
  });
});
