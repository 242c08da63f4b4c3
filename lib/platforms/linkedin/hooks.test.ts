import { describe, expect, it } from 'vitest';
import { componentKeyId, handle, idTime } from './hooks';

const key = (text: string | null) => componentKeyId({ text, args: {} });

describe('ids in component keys', () => {
  it('decodes activities and uploads', () => {
    expect(key('CgsIgIDEiJyfsvHOAQ-replaceableCommentToolstZCvg6mQFeedType_MAIN_FEED_RELEVANCE')).toBe(
      '7453849345780645888',
    );
    expect(key('EgsIgMDR7O3DivfOAQ-replaceableCommentTools2fsqHFeedType_MAIN_FEED_RELEVANCE')).toBe(
      '7455450864162582528',
    );
  });

  it('decodes both alphabets, with and without padding', () => {
    expect(key('CgsIgIC3/KGq4Z3OAQ-replaceableCommentTools')).toBe('7430308991601139712');
    expect(key('CgsIgIC3_KGq4Z3OAQ-replaceableCommentTools')).toBe('7430308991601139712');
    expect(key('CgsIgIC01Oby5ffOAQ==-commentListsX')).toBe('7455651781767757824');
  });

  it('cuts the key before the first mark, whatever follows', () => {
    expect(key('CgsIgIDEiJyfsvHOAQ-replaceableCommentToolsX-replaceableY-commentLists')).toBe('7453849345780645888');
  });

  it('gives the address of the kind of post that the key names', () => {
    const address = (text: string) => componentKeyId({ text, args: { as: 'address' } });
    expect(address('EgsIgMDR7O3DivfOAQ-replaceableCommentTools')).toBe(
      'https://www.linkedin.com/feed/update/urn:li:ugcPost:7455450864162582528/',
    );
    expect(address('CgsIgIDEiJyfsvHOAQ-replaceableCommentTools')).toBe(
      'https://www.linkedin.com/feed/update/urn:li:activity:7453849345780645888/',
    );
  });

  it.each([
    ['nothing', null],
    ['an empty key', ''],
    ['a key without a mark', 'CgsIgIDEiJyfsvHOAQ'],
    ['a course', 'MgsIgIDEiJyfsvHOAQ-replaceableCommentTools'],
    ['an unknown kind', 'GgsIgIDEiJyfsvHOAQ-replaceableCommentTools'],
    ['another field inside', 'CgsQgIDEiJyfsvHOAQ-replaceableCommentTools'],
    ['a wrong length', 'CgwIgIDEiJyfsvHOAQ-replaceableCommentTools'],
    ['a varint that never ends', 'CgsIgIDEiJyfsvHOgQ-replaceableCommentTools'],
    ['a varint that ends early', 'CgsIAIDEiJyfsvHOAQ-replaceableCommentTools'],
    ['an odd (negative) number', 'CgsIgYDEiJyfsvHOAQ-replaceableCommentTools'],
    ['an impossible base64 length', 'CgsIgIDEiJyfsvHOA-replaceableCommentTools'],
    ['text', '%%%%%%%%%%-replaceableCommentTools'],
    ['an opaque key', 'expandedtZCvg6mQUbHPXdhoYvBh6myBkQKrEQvE1ljgyMubZL4FeedType_MAIN_FEED_RELEVANCE'],
  ])('reads none from %s', (_what, text) => {
    expect(key(text)).toBeNull();
  });
});

describe('time in an id', () => {
  const iso = (text: string | null) => {
    const milliseconds = idTime({ text });
    return milliseconds === null ? null : new Date(Number(milliseconds)).toISOString();
  };

  it('reads it from ids, urns, addresses and component keys', () => {
    expect(iso('7287900710770196480')).toBe('2025-01-22T18:35:32.095Z');
    expect(iso('urn:li:activity:7451359540291338241')).toBe('2026-04-18T20:02:33.971Z');
    expect(iso('/posts/acme_news-activity-7331527083539554305-R0tM')).toBe('2025-05-23T03:51:09.902Z');
    expect(iso('EgsIgMDR7O3DivfOAQ-replaceableCommentTools')).toBe('2026-04-30T03:00:01.595Z');
  });

  it.each([null, '', 'urn:li:activity:12', '1234567890123456', '99999999999999999999', 'abc'])(
    'tells nothing for %s',
    (text) => {
      expect(idTime({ text })).toBeNull();
    },
  );
});

describe('handles in addresses', () => {
  it.each([
    ['https://www.linkedin.com/in/jane-doe-1a2b?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAA', 'jane-doe-1a2b'],
    ['/in/jane/', 'jane'],
    ['/in/jane/recent-activity/all/', 'jane'],
    ['https://es.linkedin.com/in/jane/en', 'jane'],
    ['https://www.linkedin.com/in/j%C3%BCrgen-%C3%B6rnek/', 'jürgen-örnek'],
    ['/in/jürgen', 'jürgen'],
    ['https://www.linkedin.com/company/acme/posts/', 'company/acme'],
    ['https://uk.linkedin.com/company/acme?trk=public_post_feed-actor-name', 'company/acme'],
    ['/showcase/acme-labs/', 'showcase/acme-labs'],
    ['/school/uni/posts/', 'school/uni'],
  ])('reads %s', (text, expected) => {
    expect(handle({ text })).toBe(expected);
  });

  it.each([
    null,
    '',
    '/in/',
    '/in/me/',
    '/feed/',
    'https://evil.example/in/jane',
    'https://linkedin.com.evil.example/in/jane',
    'https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fx.example%2Fin%2Fjane',
    '/in/ACoAACzGNrUBtQPxOQKcAmxki5cBy7tqKY1Vaf8',
    '/in/a%2Fb',
    '/in/%E0%A4%A',
    'javascript:alert(1)',
  ])('reads none from %s', (text) => {
    expect(handle({ text })).toBeNull();
  });
});
