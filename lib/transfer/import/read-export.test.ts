import { describe, expect, it } from 'vitest';
import { countOfCell, groupingMarks } from './count-cells';
import { textOfBytes } from './file-text';
import { momentOfCell, provenOrder } from './moment-cells';
import { identityOf } from './post-ids';
import { type ReadingChoices, readExport } from './read-export';
import { recogniseSheet } from './recognise';
import { UnreadableFile } from './sheet';
import { sheetOfText } from './text-sheet';

const NOW = Date.UTC(2026, 10, 19, 14, 12);
const CHOICES: ReadingChoices = { asOf: NOW, zone: 'Europe/Bucharest', order: 'unknown' };

function read(text: string, choices: Partial<ReadingChoices> = {}) {
  const table = recogniseSheet(sheetOfText(text));
  if (table === null) throw new Error('not recognised');
  return { format: table.format.id, ...readExport(table, { ...CHOICES, ...choices }) };
}

const values = (metrics: object): Record<string, number> =>
  Object.fromEntries(Object.entries(metrics).map(([name, { value }]: [string, { value: number }]) => [name, value]));

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

describe('an export of a network', () => {
  it('of X is read with the time that the id carries; taps on "share" are no reposts', () => {
    const { format, posts, doubts } = read(
      'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks\n' +
        '"1990000000000000000","Sun, Nov 16, 2025","Two\nlines, and ""more""",https://x.com/FernAndOak/status/1990000000000000000,"1,234",56,99,7,88,0,3,4,1,2,5,0,0\n',
    );
    expect({ format, doubts }).toEqual({ format: 'x-posts', doubts: [] });
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      platform: 'x',
      id: '1990000000000000000',
      handle: 'FernAndOak',
      publishedAtPrecision: 'exact',
      text: 'Two\nlines, and "more"',
    });
    expect(iso(posts[0]?.publishedAt ?? null)?.slice(0, 10)).toBe('2025-11-16');
    expect(values(posts[0]?.metrics ?? {})).toEqual({
      impressions: 1234,
      likes: 56,
      comments: 3,
      shares: 4,
      saves: 7,
      clicks: 5,
    });
  });

  it('of Instagram is read in the zone that the user chose, in English and Swedish', () => {
    const english =
      '\uFEFFPost ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves\r\n' +
      '1801,17,fernandoak,Fern & Oak,"Hi",0,07/04/2026 09:30,https://www.instagram.com/p/DBUGX5xzecs/,IG carousel,,Lifetime,500,400,30,2,1,4,5\r\n';
    const swedish =
      'Publicerings-id;Konto-id;Kontonamn;Kontots användarnamn;Beskrivning;Publiceringstid;Inläggstyp;Permalänk;Visningar;Räckvidd;Gilla-markeringar;Kommentarer;Delningar;Följer;Sparade objekt\r\n' +
      '1801;17;Fern & Oak;fernandoak;Hej;07/04/2026 09:30;IG karusell;https://www.instagram.com/p/DBUGX5xzecs/;500;400;30;4;2;1;5\r\n';
    for (const text of [english, swedish]) {
      const { posts, doubts } = read(text);
      expect(doubts).toEqual([]);
      expect(posts[0]).toMatchObject({ id: 'DBUGX5xzecs', handle: 'fernandoak', format: 'carousel' });
      expect(iso(posts[0]?.publishedAt ?? null)).toBe('2026-07-04T06:30:00.000Z');
      expect(values(posts[0]?.metrics ?? {})).toEqual({
        views: 500,
        reach: 400,
        likes: 30,
        comments: 4,
        shares: 2,
        saves: 5,
      });
    }
  });

  it('of Meta by day is refused row by row: adding up days is not what a total is', () => {
    const { posts, doubts } = read(
      'Post ID,Account username,Publish time,Permalink,Date,Reach,Likes\n' +
        '1,fern,07/04/2026 09:30,https://www.instagram.com/p/DBUGX5xzecs/,07/04/2026,9,1\n' +
        '1,fern,07/04/2026 09:30,https://www.instagram.com/p/DBUGX5xzecs/,07/05/2026,8,2\n',
    );
    expect(posts).toEqual([]);
    expect(doubts.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'day-of-a-post'],
      [3, 'day-of-a-post'],
    ]);
  });

  it('of YouTube leaves the total out and knows only the day', () => {
    const { posts, totals, doubts } = read(
      'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)\n' +
        'Total,,,,46333,226.6,53,36711,1.68\n' +
        'F3HVs95pagk,"A, B","Mar 15, 2025",60,2775,19.2,-7,728,4.12\n' +
        'xxxxxxxxxxx,C,15 marca 2025,60,3,0,0,,\n',
    );
    expect({ totals, doubts }).toEqual({ totals: 1, doubts: [] });
    expect(
      posts.map((post) => [post.id, iso(post.publishedAt), post.publishedAtPrecision, values(post.metrics)]),
    ).toEqual([
      ['F3HVs95pagk', '2025-03-15T19:00:00.000Z', 'day', { impressions: 728, views: 2775 }],
      ['xxxxxxxxxxx', '2025-03-15T19:00:00.000Z', 'day', { views: 3 }],
    ]);
  });

  it('of LinkedIn is found below a description, with the post inside its link', () => {
    const { format, posts, doubts } = read(
      '"All posts of the page, in UTC",,,,,\nPost title,Post link,Post type,Created date,Impressions,Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Engagement rate\n' +
        'Hello,https://www.linkedin.com/feed/update/urn:li:activity:7453849345780645888,Organic,04/25/2026,900,,12,0.01,30,4,2,0.05\n' +
        'Shared,https://www.linkedin.com/feed/update/urn:li:share:7453849345780645889,Organic,04/25/2026,900,,12,0.01,30,4,2,0.05\n',
    );
    expect(format).toBe('linkedin-posts');
    expect(posts.map(({ id, publishedAtPrecision }) => [id, publishedAtPrecision])).toEqual([
      ['7453849345780645888', 'exact'],
    ]);
    expect(values(posts[0]?.metrics ?? {})).toEqual({
      impressions: 900,
      likes: 30,
      comments: 4,
      shares: 2,
      clicks: 12,
    });
    expect(doubts).toMatchObject([{ row: 4, column: 'Post link', reason: 'no-id' }]);
  });

  it('of LinkedIn with two tables side by side is read from the one with impressions', () => {
    const { posts } = read(
      'Maximum of 50 posts available to include in this list,,,,,,\nPost URL,Post publish date,Engagements,,Post URL,Post publish date,Impressions\n' +
        'https://www.linkedin.com/feed/update/urn:li:activity:7453849345780645888,4/25/2026,50,,https://www.linkedin.com/feed/update/urn:li:activity:7451100000000000001,4/17/2026,1200\n',
    );
    expect(posts.map(({ id, metrics }) => [id, values(metrics)])).toEqual([
      ['7451100000000000001', { impressions: 1200 }],
    ]);
  });

  it('of TikTok is read with rounded numbers as ranges', () => {
    const { posts } = read(
      'Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views\n' +
        'Hi,https://www.tiktok.com/@ben_sample/video/7476778712118068201,2025-03-01 10:00,1.2K,3,1,"5,000"\n',
    );
    expect(posts).toEqual([]);
    const proven = read(
      'Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views\n' +
        'Hi,https://www.tiktok.com/@ben_sample/video/7476778712118068201,2025-03-01 10:00,1.2K,3,1,"5,432"\n',
    );
    expect(proven.posts[0]).toMatchObject({
      handle: 'ben_sample',
      metrics: {
        likes: { value: 1200, low: 1150, high: 1299, precision: 'rounded', raw: '1.2K' },
        views: { value: 5432 },
      },
    });
  });

  it('of a planning tool tells the platform by name or link', () => {
    const { posts, doubts } = read(
      'Report,,,\nMade by a tool,,,\nDate (GMT),Post ID,Post Message,Post Permalink,Post Type,Social Network,Impressions,Reach,Engagement,Likes,Comments,Shares,Post Link Clicks,Video Views\n' +
        '2026-05-01 10:00,1,Hi,https://www.instagram.com/reel/DBUGX5xzecs/,Reel,Instagram,1,2,3,4,5,6,7,8\n' +
        '2026-05-01 10:00,1,Hi,,Pin,Friendster,1,2,3,4,5,6,7,8\n',
    );
    expect(posts).toMatchObject([
      { platform: 'instagram', format: 'short_video', publishedAt: Date.UTC(2026, 4, 1, 10) },
    ]);
    expect(doubts).toMatchObject([{ row: 5, reason: 'no-platform', cell: 'Friendster' }]);
  });

  it('of followers by day is read as followers; unknown days stay unknown', () => {
    const { followers, doubts } = read(
      'Date,Followers,Difference in followers from previous day\n2026-05-01,120,1\n2026-05-02,undefined,undefined\nMay 3,122,1\n',
    );
    expect(followers.map(({ at, followers: { value } }) => [iso(at), value])).toEqual([
      ['2026-05-01T12:00:00.000Z', 120],
    ]);
    expect(doubts).toMatchObject([{ row: 4, column: 'Date', reason: 'no-year', cell: 'May 3' }]);
  });
});

describe('rows in doubt', () => {
  const header = 'Date,Update,Service,Service Link,Type,Impressions,Reach,Engagements,Likes,Comments,Shares,Clicks\n';
  const link = (id: number): string => `https://www.instagram.com/p/DBUGX5xze${id}/`;

  it('are those whose date can be read in two ways, until the file or the user tells', () => {
    const row = (date: string, id: number): string => `${date},Hi,Instagram,${link(id)},post,1,2,3,4,5,6,7\n`;
    expect(read(header + row('04/05/2026', 10)).doubts).toMatchObject([
      { row: 2, column: 'Date', reason: 'unclear-date' },
    ]);
    const chosen = read(header + row('04/05/2026', 10), { order: 'dmy', zone: 'UTC' });
    expect(iso(chosen.posts[0]?.publishedAt ?? null)).toBe('2026-05-04T12:00:00.000Z');
    const proven = read(header + row('04/05/2026', 10) + row('25/05/2026', 11), { zone: 'UTC' });
    expect(proven.posts.map(({ publishedAt }) => iso(publishedAt)?.slice(0, 10))).toEqual(['2026-05-04', '2026-05-25']);
    const contradicting = read(header + row('04/05/2026', 10) + row('25/05/2026', 11) + row('05/25/2026', 12));
    expect(contradicting.doubts).toMatchObject([{ row: 2, reason: 'unclear-date' }]);
  });

  it('are those of one post with two different numbers, of the future, and without any number', () => {
    const row = (likes: string, id: number, date = '2026-05-04'): string =>
      `${date},Hi,Instagram,${link(id)},post,,,,${likes},,,\n`;
    const { posts, doubts } = read(
      header + row('4', 10) + row('4', 10) + row('5', 11) + row('6', 11) + row('', 12) + row('1', 13, '2027-05-04'),
    );
    expect(posts.map(({ id }) => id)).toEqual(['DBUGX5xze10']);
    expect(doubts.map(({ row: number, reason }) => [number, reason])).toEqual([
      [6, 'no-numbers'],
      [7, 'later-than-reading'],
      [4, 'contradicts-itself'],
      [5, 'contradicts-itself'],
    ]);
  });
});

describe('a count', () => {
  const none = new Set<string>();
  it.each([
    ['1204', 1204],
    ['1,234', 1234],
    ['1.234.567', 1_234_567],
    ['12 345', 12_345],
    ["12'345", 12_345],
    ['1777.0', 1777],
    ['3,00', 3],
    ['0', 0],
  ])('%s is exact', (cell, value) => {
    expect(countOfCell(cell, none)).toMatchObject({ value, low: value, high: value, precision: 'exact' });
  });

  it.each(['', '-', '–', 'undefined', 'N/A', 'null'])('%j is unknown, not 0', (cell) => {
    expect(countOfCell(cell, none)).toBeNull();
  });

  it.each([
    ['1.000', 'unclear-number'],
    ['1.5', 'not-a-count'],
    ['12,34', 'not-a-count'],
    ['1,234.5', 'not-a-count'],
    ['1.23E+05', 'not-a-count'],
    ['-5', 'below-zero'],
    ['< 15', 'not-a-count'],
    ['6.5%', 'not-a-count'],
    ['12 likes', 'not-a-count'],
    ['99999999999999999999', 'not-a-count'],
  ])('%s is none: %s', (cell, fault) => {
    expect(countOfCell(cell, none)).toBe(fault);
  });

  it('of a thousand is sure where the file groups by the same mark elsewhere', () => {
    expect(countOfCell('1.000', groupingMarks(['1.234', '7']))).toMatchObject({ value: 1000 });
    expect(countOfCell('1.000', groupingMarks(['1,234', '7']))).toBe('unclear-number');
    expect(countOfCell('1.000', groupingMarks(['2.000']))).toBe('unclear-number');
  });
});

describe('a date', () => {
  const context = { order: 'unknown', zone: 'UTC', now: NOW } as const;
  it.each([
    ['2018-09-28 21:50 +0000', '2018-09-28T21:50:00.000Z'],
    ['2018-09-28T23:50:00+02:00', '2018-09-28T21:50:00.000Z'],
    ['03/15/2024 10:05 am', '2024-03-15T10:05:00.000Z'],
    ['03/15/2024 12:05 AM', '2024-03-15T00:05:00.000Z'],
    ['15.03.2024', '2024-03-15T12:00:00.000Z'],
    ['Tue, Jul 14, 2026', '2026-07-14T12:00:00.000Z'],
    ['14 lipca 2026', '2026-07-14T12:00:00.000Z'],
    ['14 Ιουλίου 2026', '2026-07-14T12:00:00.000Z'],
    ['14. heinäkuuta 2026', '2026-07-14T12:00:00.000Z'],
    ['14 iulie 2026', '2026-07-14T12:00:00.000Z'],
    ['14. Juli 2026', '2026-07-14T12:00:00.000Z'],
  ])('%s is understood', (cell, wanted) => {
    const moment = momentOfCell(cell, context);
    expect(typeof moment === 'string' ? moment : iso(moment.at)).toBe(wanted);
  });

  it.each([
    ['October 1', 'no-year'],
    ['04/05/2026', 'unclear-date'],
    ['31.02.2026', 'not-a-date'],
    ['0026-04-02', 'not-a-date'],
    ['13/13/2026', 'not-a-date'],
    ['2026-07-14 10:75', 'not-a-date'],
    ['2026-07-14 25:00', 'not-a-date'],
    ['soon', 'not-a-date'],
    ['46123', 'not-a-date'],
  ])('%s is not: %s', (cell, fault) => {
    expect(momentOfCell(cell, context)).toBe(fault);
  });

  it('takes the time of day from a column of its own, through a change of the clock', () => {
    const summer = momentOfCell('29/03/2026', { ...context, order: 'dmy', zone: 'Europe/Bucharest' }, '10:30');
    expect(typeof summer === 'string' ? summer : iso(summer.at)).toBe('2026-03-29T07:30:00.000Z');
  });

  it('has an order that a day beyond twelve proves', () => {
    expect(provenOrder(['01/02/2026', '25/02/2026'])).toBe('dmy');
    expect(provenOrder(['01/02/2026', '02/25/2026'])).toBe('mdy');
    expect(provenOrder(['25/02/2026', '02/25/2026'])).toBe('unknown');
    expect(provenOrder(['01/02/2026'])).toBe('unknown');
  });
});

describe('the post of a row', () => {
  it.each([
    ['x', '', '1.99E+18', 'spoilt-id'],
    ['x', '', '1990000000000000000', 'spoilt-id'],
    ['facebook', 'https://www.facebook.com/fern/posts/pfbid0abc', '', 'no-id'],
    ['linkedin', '', '7453849345780645888', 'no-id'],
    ['myspace', '', '1', 'no-id'],
    ['instagram', 'https://bad.example/?instagram.com/p/DBUGX5xzecs/', '', 'no-id'],
    ['x', 'javascript:alert(1)//x.com/fern/status/1990000000000000123', '', 'no-id'],
  ])('is not known: %s %s %s', (platform, link, id, fault) => {
    expect(identityOf(platform, link, id)).toBe(fault);
  });

  it('is that of the link when the column of ids was spoilt', () => {
    expect(identityOf('x', 'https://twitter.com/fern/status/1990000000000000123', '1.99E+18')).toMatchObject({
      id: '1990000000000000123',
    });
    expect(identityOf('facebook', 'https://www.facebook.com/123456/posts/987654321', '1.2E+17')).toMatchObject({
      id: '987654321',
    });
    expect(identityOf('reddit', 'https://www.reddit.com/r/ferns/comments/1aaaaa1/x/', '')).toMatchObject({
      id: 't3_1aaaaa1',
    });
  });
});

describe('a file', () => {
  const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  const utf16 = (text: string, mark: boolean): Uint8Array<ArrayBuffer> => {
    const codes = `${mark ? '\uFEFF' : ''}${text}`.split('').map((sign) => sign.charCodeAt(0));
    return new Uint8Array(codes.flatMap((code) => [code & 255, code >> 8]));
  };

  it('is read in every encoding', () => {
    expect(textOfBytes(bytes('Zażółć'), 'en')).toMatchObject({ text: 'Zażółć', encoding: 'utf-8' });
    expect(textOfBytes(utf16('a,ż', true), 'en').text).toBe('a,ż');
    expect(textOfBytes(utf16('Post id,Date', false), 'en').text).toBe('Post id,Date');
    expect(textOfBytes(new Uint8Array([0x5a, 0xb3]), 'pl')).toEqual({
      text: 'Zł',
      encoding: 'windows-1250',
      isCertain: false,
    });
    expect(textOfBytes(new Uint8Array([0xc1]), 'el').text).toBe('Α');
    expect(textOfBytes(new Uint8Array([0xe9]), 'en').text).toBe('é');
  });

  it.each([
    ['empty', new Uint8Array()],
    ['not-a-table', new Uint8Array([1, 0, 0, 0, 7, 200, 0])],
  ])('is refused: %s', (fault, content) => {
    expect(() => textOfBytes(content, 'en')).toThrow(UnreadableFile);
    expect(() => textOfBytes(content, 'en')).toThrow(fault);
  });

  it('is parted by whatever parts it, also below a line that says so', () => {
    for (const separator of [',', ';', '\t', '|']) {
      const { rows } = sheetOfText(['a', 'b', 'c'].join(separator) + '\r\n' + ['1', '"x\r\ny"', '3'].join(separator));
      expect(rows).toEqual([
        { number: 1, cells: ['a', 'b', 'c'] },
        { number: 2, cells: ['1', 'x\r\ny', '3'] },
      ]);
    }
    expect(sheetOfText('\uFEFFsep=;\r\nTitle;\r\na;b\r\n1;2').rows.at(-1)).toEqual({ number: 4, cells: ['1', '2'] });
  });

  it('gives formulas back as the texts they were, and names of the language as plain columns', () => {
    const { rows } = sheetOfText("__proto__,constructor\n'=1+1,2\n");
    expect(rows[1]?.cells).toEqual(['=1+1', '2']);
    expect(recogniseSheet({ name: '', rows })).toBeNull();
  });

  it.each(['just a sentence', 'a,b\n"never closed,1\n', '\n\n'])('without columns is refused: %j', (text) => {
    expect(() => sheetOfText(text)).toThrow(UnreadableFile);
  });
});
