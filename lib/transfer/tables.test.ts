import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, shortened } from '@/lib/domain/measured';
import { TIME_PRECISIONS } from '@/lib/domain/reading';
import { UNKNOWN_SHORTENING } from '@/lib/domain/rounded-count';
import type { PostRecord, ReadingRecord } from '@/lib/storage/records';
import { aPost, anAccount, DAY, HOUR, metrics, NOW, shown, thousands } from '@/tests/support/made-up';
import { accountsCsv } from './accounts-csv';
import { readAccountsCsv, readPostsCsv, readReadingsCsv, type ShorteningOf } from './csv-reader';
import { csvFileName } from './csv-values';
import { POST_COLUMNS, POST_METRIC_COLUMNS, postsCsv } from './posts-csv';
import { readingLines, readingsHeader } from './readings-csv';

const ZONE = 'Europe/Bucharest';
const cutsOff: ShorteningOf = () => ({ rule: 'down', wholeFromTenUnits: false });
const write = (...posts: PostRecord[]): string => [...postsCsv(posts, { zone: ZONE })].join('');

/** Cells of the only row, by column; no cell of these rows holds a comma. */
function cellsOf(post: PostRecord): Record<string, string> {
  const [header, row] = write(post).slice(1).split('\r\n');
  const cells = row?.split(',') ?? [];
  return Object.fromEntries((header ?? '').split(',').map((column, index) => [column, cells[index] ?? '']));
}

describe('the table of posts', () => {
  it('has exactly the columns that other programs rely on', () => {
    expect(write().slice(1).trimEnd()).toBe(
      'platform,account,post_id,permalink,published_at,published_at_precision,time_zone,format,is_repost,is_reply,is_promoted,is_pinned,campaigns,hashtags,text,first_read_at,last_read_at,age_hours,impressions,reach,views,likes,comments,shares,quotes,saves,clicks,score,followers_at_post,engagements,engagement_rate_by_followers,engagement_rate_by_impressions,rounded,leads,conversions,revenue,cost',
    );
  });

  it('writes a post as its site showed it', () => {
    const post = aPost({
      latest: { ...metrics({ likes: 388, comments: 21, shares: 61 }), impressions: thousands(12_400, '12.4K') },
      followersAtPost: exactly(10_000),
    });
    expect(cellsOf(post)).toMatchObject({
      platform: 'x',
      account: 'fernandoak',
      post_id: '1001',
      published_at: '2026-11-18T09:12:00Z',
      time_zone: 'Europe/Bucharest',
      age_hours: '29',
      impressions: '12400',
      reach: '',
      engagements: '470',
      engagement_rate_by_followers: '0.047',
      engagement_rate_by_impressions: '0.037903',
      rounded: 'impressions',
      text: '',
      cost: '',
    });
  });

  it('has no rate without both its parts', () => {
    const cells = (over: Partial<PostRecord>): Record<string, string> => cellsOf(aPost(over));
    expect(cells({}).engagement_rate_by_followers).toBe('');
    expect(cells({ followersAtPost: exactly(0) }).engagement_rate_by_followers).toBe('');
    expect(cells({ latest: metrics({ impressions: 90 }), followersAtPost: exactly(5) })).toMatchObject({
      engagements: '',
      engagement_rate_by_impressions: '',
    });
    expect(cells({ publishedAt: null, publishedAtPrecision: 'unknown' })).toMatchObject({
      published_at: '',
      age_hours: '',
    });
  });

  it('uses the handle as the site writes it, where it is told', () => {
    const text = [...postsCsv([aPost()], { zone: ZONE, handles: new Map([['x:fernandoak', 'FernAndOak']]) })].join('');
    expect(text).toContain('\r\nx,FernAndOak,1001,');
  });

  it('leaves the text out unless it was kept, also when the first words are known', () => {
    expect(write(aPost({ excerpt: 'How to water' }))).not.toContain('How to water');
    expect(write(aPost({ text: '=HYPERLINK("https://evil.example")' }))).toContain(
      `"'=HYPERLINK(""https://evil.example"")"`,
    );
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom("'", '=', '-', '@', '\t', '\r', '\n', '\0', '"', ',', ';', '\uFEFF', 'a') }),
);
const time = fc.integer({ min: 0, max: 4e12 });
/** What X shows: exact counts, or tenths of a thousand or a million, cut off. */
const anyCount = fc.oneof(
  fc.nat(2e9).map((value) => shown(value)),
  fc.integer({ min: 10, max: 9999 }).map((tenths) => thousands(tenths * 100, '')),
  fc
    .integer({ min: 10, max: 9999 })
    .map((tenths) => ({ ...shortened(tenths * 100_000, 100_000, 'down', ''), source: 1 })),
);
const anyPost: fc.Arbitrary<PostRecord> = fc
  .record({
    id: fc.string({ minLength: 1 }),
    permalink: fc.option(fc.webUrl()),
    publishedAt: fc.option(time),
    publishedAtPrecision: fc.constantFrom(...TIME_PRECISIONS),
    format: fc.option(fc.constantFrom('text', 'image', 'short_video', 'live')),
    isReply: fc.boolean(),
    isPromoted: fc.boolean(),
    isPinned: fc.boolean(),
    text: fc.option(anyText.filter((text) => text !== '')),
    hashtags: fc.array(
      anyText.filter((text) => text !== ''),
      { maxLength: 3 },
    ),
    campaigns: fc.array(
      anyText.filter((text) => text !== ''),
      { maxLength: 3 },
    ),
    firstReadAt: time,
    lastReadAt: time,
    latest: fc.record(Object.fromEntries(POST_METRIC_COLUMNS.map((metric) => [metric, anyCount])), {
      requiredKeys: [],
    }),
    followersAtPost: fc.option(anyCount),
  })
  .map((over) => aPost(over as Partial<PostRecord>));

describe('reading the table of posts', () => {
  it('loses nothing of any post, nor of the ranges of its numbers', () => {
    fc.assert(
      fc.property(anyPost, (post) => {
        const { rows, problems } = readPostsCsv(write(post), cutsOff);
        expect(problems).toEqual([]);
        const bounds = (list: PostRecord['latest']): unknown =>
          Object.entries(list)
            .map(([metric, { value, low, high, precision }]) => [metric, value, low, high, precision])
            .toSorted(([a], [b]) => String(a).localeCompare(String(b)));
        const [row] = rows;
        expect(row).toMatchObject({
          platform: post.platform,
          account: 'fernandoak',
          post_id: post.id,
          permalink: post.permalink,
          published_at: post.publishedAt,
          published_at_precision: post.publishedAtPrecision,
          time_zone: ZONE,
          format: post.format,
          is_repost: false,
          is_reply: post.isReply,
          is_promoted: post.isPromoted,
          is_pinned: post.isPinned,
          text: post.text,
          hashtags: post.hashtags,
          campaigns: post.campaigns,
          first_read_at: post.firstReadAt,
          last_read_at: post.lastReadAt,
        });
        expect(bounds((row?.metrics ?? {}) as PostRecord['latest'])).toEqual(bounds(post.latest));
        expect(row?.followers_at_post?.low).toBe(post.followersAtPost?.low);
        expect(row?.followers_at_post?.high).toBe(post.followersAtPost?.high);
      }),
      { numRuns: 300 },
    );
  });

  it('lets the last row of a post win', () => {
    const text = write(
      aPost({ latest: metrics({ likes: 1 }) }),
      aPost({ id: '1002' }),
      aPost({ latest: metrics({ likes: 2 }) }),
    );
    const { rows } = readPostsCsv(text, cutsOff);
    expect(rows.map((row) => [row.post_id, row.metrics.likes?.value])).toEqual([
      ['1001', 2],
      ['1002', 388],
    ]);
  });

  it('takes missing columns as unknown, ignores unknown ones and keeps formats it does not know', () => {
    const { rows, problems, unknownColumns } = readPostsCsv(
      'post_id,mood,account,platform,format,likes\n7,good,acme,x,hologram,\n',
      cutsOff,
    );
    expect(problems).toEqual([]);
    expect(unknownColumns).toEqual(['mood']);
    expect(rows[0]).toMatchObject({
      format: 'hologram',
      published_at: null,
      published_at_precision: 'unknown',
      is_reply: false,
      metrics: {},
      hashtags: [],
    });
  });

  it('reads what a spreadsheet saved: other separators, line ends, capitals', () => {
    const text = 'platform;account;post_id;is_pinned;text\nx;acme;1;TRUE;"a; b"\n;;;;\n';
    expect(readPostsCsv(text, cutsOff).rows).toMatchObject([{ is_pinned: true, text: 'a; b' }]);
  });

  it.each([
    ['platform,account,post_id,likes\nx,acme,1,"1,2K"\nx,acme,2,5\n', { row: 2, column: 'likes', reason: 'bad value' }],
    [
      'platform,account,post_id,likes\nx,acme,1,1.8E+18\nx,acme,2,5\n',
      { row: 2, column: 'likes', reason: 'bad value' },
    ],
    ['platform,account,post_id,likes\nx,acme,1,-5\nx,acme,2,5\n', { row: 2, column: 'likes', reason: 'bad value' }],
    ['platform,account,post_id,likes\nx,,1,5\nx,acme,2,5\n', { row: 2, column: 'account', reason: 'bad value' }],
    ['platform,account,post_id,likes\nx,acme,1,5,6\nx,acme,2,5\n', { row: 2, column: null, reason: 'too many cells' }],
    [
      'platform,account,post_id,published_at\nx,acme,1,yesterday\nx,acme,2,\n',
      { row: 2, column: 'published_at', reason: 'bad value' },
    ],
  ])('refuses a row that does not fit, says which, and reads the others', (text, problem) => {
    const { rows, problems } = readPostsCsv(text, cutsOff);
    expect(problems).toEqual([problem]);
    expect(rows.map((row) => row.post_id)).toEqual(['2']);
  });

  it('reports quotes that never end', () => {
    const { problems } = readPostsCsv('platform,account,post_id,text\nx,acme,1,"never', cutsOff);
    expect(problems).toEqual([{ row: 2, column: null, reason: 'broken quotes' }]);
  });

  it('reads no row of a table that is something else', () => {
    const { rows, problems } = readPostsCsv('date,likes\n2026-01-01,5\n', cutsOff);
    expect(rows).toEqual([]);
    expect(problems.map((problem) => problem.column)).toEqual(['platform', 'account', 'post_id']);
    expect(readPostsCsv('', cutsOff).problems).toHaveLength(3);
  });

  it('is not misled by columns named like parts of every object', () => {
    const { rows } = readPostsCsv('platform,account,post_id,__proto__,constructor\nx,acme,1,a,b\n', cutsOff);
    expect(rows).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('gives a rounded number the widest range when nothing is known of the platform', () => {
    const text = 'platform,account,post_id,likes,rounded\nnew,acme,1,15000,likes\n';
    expect(readPostsCsv(text, () => UNKNOWN_SHORTENING).rows[0]?.metrics.likes).toMatchObject({
      low: 14_950,
      high: 15_099,
    });
  });
});

describe('the table of readings', () => {
  const post = aPost();
  const reading: ReadingRecord = {
    postKey: post.key,
    readAt: NOW + 7,
    accountKey: post.accountKey,
    origin: 'page',
    page: 'profile',
    metrics: { impressions: thousands(12_400, '12.4K'), likes: shown(388), score: { ...shown(-5), raw: '-5' } },
  };
  const posts = new Map([[post.key, post]]);

  it('has exactly the columns that other programs rely on, and one row for every number', () => {
    expect((readingsHeader() + readingLines([reading], posts)).slice(1).split('\r\n')).toEqual([
      'platform,account,post_id,read_at,metric,value,low,high,precision,raw,source',
      'x,fernandoak,1001,2026-11-19T14:12:00.007Z,impressions,12400,12400,12499,rounded,12.4K,page',
      'x,fernandoak,1001,2026-11-19T14:12:00.007Z,likes,388,388,388,exact,388,page',
      "x,fernandoak,1001,2026-11-19T14:12:00.007Z,score,-5,-5,-5,exact,'-5,page",
      '',
    ]);
  });

  it('comes back with every bound and every raw text', () => {
    fc.assert(
      fc.property(anyCount, anyText, fc.constantFrom('page', 'typed', 'import'), time, (count, raw, origin, readAt) => {
        const written = { ...reading, readAt, origin, metrics: { saves: { ...count, raw } } } as ReadingRecord;
        const { rows, problems } = readReadingsCsv(readingsHeader() + readingLines([written], posts));
        expect(problems).toEqual([]);
        const { value, low, high, precision } = count;
        expect(rows).toEqual([
          {
            platform: 'x',
            account: 'fernandoak',
            post_id: '1001',
            read_at: readAt,
            metric: 'saves',
            value,
            low,
            high,
            precision,
            raw,
            source: origin,
          },
        ]);
      }),
    );
  });

  it('leaves readings of posts out that are not exported', () => {
    expect(readingsHeader() + readingLines([reading], new Map())).not.toContain('1001');
  });

  it('refuses a row without a value or with bounds the wrong way round', () => {
    const header = 'platform,account,post_id,read_at,metric,value,low,high,precision,raw,source\n';
    const row = (cells: string): string => `${header}x,acme,1,2026-11-19T14:12:00Z,likes,${cells},exact,,page\n`;
    expect(readReadingsCsv(row('5,5,5')).rows).toHaveLength(1);
    expect(readReadingsCsv(row(',5,5')).problems).toEqual([{ row: 2, column: 'value', reason: 'bad value' }]);
    expect(readReadingsCsv(row('-5,-5,-5')).problems).toEqual([{ row: 2, column: 'value', reason: 'bad value' }]);
    expect(readReadingsCsv(row('5,6,5')).problems).toEqual([{ row: 2, column: 'low', reason: 'bad value' }]);
  });
});

describe('the table of accounts', () => {
  it('has one row for every reading, and one for an account without', () => {
    const account = anAccount({ handle: 'FernAndOak' });
    const rival = anAccount({
      key: 'x:brightpot',
      handle: 'brightpot',
      relation: 'rival',
      latest: { followers: shown(51_377) },
    });
    const readings = [NOW - DAY, NOW].map((readAt) => ({
      accountKey: account.key,
      readAt,
      metrics: { followers: shown(12_431), posts: shown(1904) },
    }));
    const text = [...accountsCsv([account, rival], readings)].join('');
    expect(text.slice(1).split('\r\n')).toEqual([
      'platform,account,relation,read_at,followers,following,posts',
      'x,FernAndOak,own,2026-11-18T14:12:00Z,12431,,1904',
      'x,FernAndOak,own,2026-11-19T14:12:00Z,12431,,1904',
      'x,brightpot,rival,2026-11-19T14:12:00Z,51377,,',
      '',
    ]);
    expect(readAccountsCsv(text)).toMatchObject({
      problems: [],
      rows: [
        { read_at: NOW - DAY, followers: 12_431, following: null },
        { posts: 1904 },
        { relation: 'rival', posts: null },
      ],
    });
  });
});

describe('csvFileName', () => {
  it('carries the day in the zone of the user', () => {
    const lateEvening = NOW + 9 * HOUR;
    expect(csvFileName('posts', lateEvening, 'UTC')).toBe('yardstick-posts-2026-11-19.csv');
    expect(csvFileName('readings', lateEvening, ZONE)).toBe('yardstick-readings-2026-11-20.csv');
  });
});

it('names every column of the table of posts once', () => {
  expect(new Set(POST_COLUMNS).size).toBe(POST_COLUMNS.length);
});
