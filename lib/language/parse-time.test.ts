import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeWords } from './parse-time';

const NOW = new Date('2026-05-10T12:00:00Z');

const read = (text: string, language = 'en', timeZone = 'UTC') =>
  parseTimeWords(text, { language, now: NOW, timeZone });

describe('parseTimeWords, ages', () => {
  it('takes an age as cut off and answers with the middle of its span', () => {
    expect(read('2 days ago')).toEqual({
      publishedAt: '2026-05-08T00:00:00.000Z',
      precision: 'day',
      earliest: '2026-05-07T12:00:00.000Z',
      latest: '2026-05-08T12:00:00.000Z',
    });
    expect(read('1 month ago')).toMatchObject({
      earliest: '2026-03-10T15:00:00.000Z',
      latest: '2026-04-10T01:30:00.000Z',
    });
  });

  it.each([
    ['30s', 'en', '2026-05-10T11:59:30.000Z', 'minute'],
    ['5m', 'en', '2026-05-10T11:55:00.000Z', 'minute'],
    ['19h', 'en', '2026-05-09T17:00:00.000Z', 'hour'],
    ['2d • Edited •', 'en', '2026-05-08T12:00:00.000Z', 'day'],
    ['3w', 'en', '2026-04-19T12:00:00.000Z', 'week'],
    ['5mo', 'en', '2025-12-09T07:30:00.000Z', 'month'],
    ['1yr', 'en', '2025-05-10T06:00:00.000Z', 'year'],
    ['11d ago', 'en', '2026-04-29T12:00:00.000Z', 'day'],
    ['about an hour ago', 'en', '2026-05-10T11:00:00.000Z', 'hour'],
    ['8 hours ago • Edited • Visible to anyone on or off LinkedIn', 'en', '2026-05-10T04:00:00.000Z', 'hour'],
    ['Streamed 5 years ago', 'en', '2021-05-10T06:00:00.000Z', 'year'],
    ['A title by A channel 48,914 views 1 year ago 11 minutes, 25 seconds', 'en', '2025-05-10T06:00:00.000Z', 'year'],
    ['vor 3 Tagen', 'de', '2026-05-07T12:00:00.000Z', 'day'],
    ['3 Tage', 'de', '2026-05-07T12:00:00.000Z', 'day'],
    ['przed 2 godz.', 'pl', '2026-05-10T10:00:00.000Z', 'hour'],
    ['2 godz.', 'pl', '2026-05-10T10:00:00.000Z', 'hour'],
    ['6 h • Modifié', 'fr', '2026-05-10T06:00:00.000Z', 'hour'],
    ['-1 j', 'fr', '2026-05-09T12:00:00.000Z', 'day'],
    ['acum 21 de zile', 'ro', '2026-04-19T12:00:00.000Z', 'day'],
    ['5 pv', 'fi', '2026-05-05T12:00:00.000Z', 'day'],
    ['3日前', 'ja', '2026-05-07T12:00:00.000Z', 'day'],
    ['19時間', 'ja', '2026-05-09T17:00:00.000Z', 'hour'],
    ['3天前发布', 'zh', '2026-05-07T12:00:00.000Z', 'day'],
    ['לפני שעתיים', 'he', '2026-05-10T10:00:00.000Z', 'hour'],
    ['منذ يومين', 'ar', '2026-05-08T12:00:00.000Z', 'day'],
    ['۵ ساعت پیش', 'fa', '2026-05-10T07:00:00.000Z', 'hour'],
  ])('%s (%s)', (text, language, latest, precision) => {
    expect(read(text, language)).toMatchObject({ latest, precision });
  });

  it('understands words of the calendar, which reach further back than they count', () => {
    expect(read('now')).toMatchObject({ earliest: '2026-05-10T11:59:00.000Z', precision: 'minute' });
    expect(read('Just now')).toMatchObject({ precision: 'minute' });
    expect(read('yesterday')).toMatchObject({
      earliest: '2026-05-08T12:00:00.000Z',
      latest: '2026-05-10T00:00:00.000Z',
    });
    expect(read('Yesterday at 5:04 PM')).toMatchObject({ precision: 'day', latest: '2026-05-10T00:00:00.000Z' });
    expect(read('ieri', 'ro')).toMatchObject({ precision: 'day' });
    expect(read('last week')).toMatchObject({ earliest: '2026-04-26T12:00:00.000Z', precision: 'month' });
    expect(read('last year')).toBeNull();
  });

  it.each([
    ['in 2 hours', 'en'],
    ['Premieres in 2 hours', 'en'],
    ['tomorrow', 'en'],
    ['in 3 Tagen', 'de'],
    ['+1 j', 'fr'],
    ['2時間後', 'ja'],
    ['خلال يومين', 'ar'],
    ['कल', 'hi'],
    ['2 days 3 hours ago', 'en'],
    ['11 minutes, 25 seconds', 'en'],
    ['1.5 hours ago', 'en'],
    ['now playing', 'en'],
    ['5 views', 'en'],
    ['3:45', 'en'],
    ['5d', 'tr'],
    ['5日', 'ja'],
    ['2d', ''],
    ['2d', 'xx'],
    ['2d', 'not a tag'],
    ['', 'en'],
  ])('refuses %s (%s)', (text, language) => {
    expect(read(text, language)).toBeNull();
  });
});

describe('parseTimeWords, dates', () => {
  it.each([
    ['May 5', 'en', '2026-05-05'],
    ['May 20', 'en', '2025-05-20'],
    ['Dec 31', 'en', '2025-12-31'],
    ['May 5, 2025', 'en', '2025-05-05'],
    ['5th of May 2025', 'en', '2025-05-05'],
    ['12:15 PM · Nov 20, 2025', 'en', '2025-11-20'],
    ['Premiered May 5, 2025', 'en', '2025-05-05'],
    ['5 maja 2025', 'pl', '2025-05-05'],
    ['5 mai 2025 la 17:04', 'ro', '2025-05-05'],
    ['5. Mai um 17 h', 'de', '2026-05-05'],
    ['17 février à 12:15', 'fr', '2026-02-17'],
    ['5 de mayo de 2025', 'es', '2025-05-05'],
    ['2025. május 5.', 'hu', '2025-05-05'],
    ['5 במאי 2025', 'he', '2025-05-05'],
    ['5 tháng 5, 2025', 'vi', '2025-05-05'],
    ['5 พ.ค. 2568', 'th', '2025-05-05'],
    ['2025年5月5日', 'ja', '2025-05-05'],
    ['5月5日', 'zh', '2026-05-05'],
    ['5월 5일', 'ko', '2026-05-05'],
    ['2025-7-7', 'en', '2025-07-07'],
    ['12/17/25', 'en', '2025-12-17'],
    ['16/06/2025', 'en', '2025-06-16'],
    ['5/6/2025', 'en-US', '2025-05-06'],
    ['5/6/2025', 'en-GB', '2025-06-05'],
    ['05.06.2025', 'de', '2025-06-05'],
  ])('%s (%s)', (text, language, day) => {
    expect(read(text, language)).toMatchObject({ publishedAt: `${day}T12:00:00.000Z`, precision: 'day' });
  });

  it.each([
    ['Asia/Kathmandu', '2026-05-04T18:15:00.000Z'],
    ['America/St_Johns', '2026-05-05T02:30:00.000Z'],
    ['Pacific/Kiritimati', '2026-05-04T10:00:00.000Z'],
    ['UTC', '2026-05-05T00:00:00.000Z'],
  ])('begins a day at midnight in %s', (timeZone, earliest) => {
    const now = new Date('2026-11-27T12:00:00Z');
    expect(parseTimeWords('May 5, 2026', { language: 'en', now, timeZone })?.earliest).toBe(earliest);
  });

  it('means days of the given zone, also on the days when clocks change', () => {
    expect(read('May 5', 'en', 'Asia/Tokyo')).toMatchObject({ earliest: '2026-05-04T15:00:00.000Z' });
    expect(read('29 March 2026', 'en', 'Europe/Berlin')).toMatchObject({
      earliest: '2026-03-28T23:00:00.000Z',
      latest: '2026-03-29T22:00:00.000Z',
    });
    expect(read('10 May', 'en')).toMatchObject({ latest: NOW.toISOString() });
  });

  it.each([
    ['5/6/2025', 'en'],
    ['Feb 30', 'en'],
    ['2025-13-07', 'en'],
    ['Premieres May 20', 'en'],
    ['May 11', 'en'],
    ['May 5, 2027', 'en'],
    ['11-12', 'en'],
    ['v1.2.24', 'de'],
    ['192.168.1.25', 'de'],
    ['posted 3 days ago by Jan', 'en'],
    ['May 5 and May 6 and 7', 'en'],
    ['۱۴۰۴/۵/۶', 'fa'],
    ['May', 'en'],
  ])('refuses %s (%s)', (text, language) => {
    expect(read(text, language)).toBeNull();
  });

  it('never throws and never answers with the future', () => {
    const pieces = fc.constantFrom(
      '5',
      '12',
      '2025',
      ' ',
      '.',
      '/',
      '-',
      ':',
      'May',
      'd',
      'ago',
      'in',
      '月',
      '日',
      'h',
      'now',
      ',',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 10 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'ja', 'ar', 'vi', ''), (shown, language) => {
        const span = read(shown, language);
        const earliest = Date.parse(span?.earliest ?? NOW.toISOString());
        const middle = Date.parse(span?.publishedAt ?? NOW.toISOString());
        const latest = Date.parse(span?.latest ?? NOW.toISOString());
        expect(earliest <= middle && middle <= latest).toBe(true);
        expect(earliest - NOW.getTime()).toBeLessThanOrEqual(86_400_000);
      }),
      { numRuns: 500 },
    );
  });
});
