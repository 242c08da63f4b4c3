import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { card, handle, post } from './hooks';

const key = (text: string | null) => post({ text, args: {} });

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
    const address = (text: string) => post({ text, args: { as: 'address' } });
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
    ['a number that is no time', '1234567890123456'],
    ['an opaque key', 'expandedtZCvg6mQUbHPXdhoYvBh6myBkQKrEQvE1ljgyMubZL4FeedType_MAIN_FEED_RELEVANCE'],
  ])('reads none from %s', (_what, text) => {
    expect(key(text)).toBeNull();
  });
});

describe('ids in the clear', () => {
  it.each([
    ['urn:li:activity:7451359540291338241', '7451359540291338241'],
    ['/feed/update/urn%3Ali%3AugcPost%3A7455450864162582528/', '7455450864162582528'],
    ['ReactionFacepileCollection-urn:li:activity:7488567705558478848', '7488567705558478848'],
    ['/posts/acme_some-words-activity-7331527083539554305-R0tM', '7331527083539554305'],
    ['/posts/acme-share-7331527083539554305-R0tM', '7331527083539554305'],
    ['7451359540291338241', '7451359540291338241'],
  ])('%s', (text, id) => {
    expect(key(text)).toBe(id);
  });

  it.each([
    'urn:li:comment:(7451359540291338241)',
    'urn:li:lyndaCourse:7451359540291338241',
    'acme7451359540291338241',
  ])('not %s', (text) => {
    expect(key(text)).toBeNull();
  });

  it('keep their kind in the address', () => {
    expect(post({ text: '/posts/acme-ugcPost-7331527083539554305-R0tM', args: { as: 'address' } })).toBe(
      'https://www.linkedin.com/feed/update/urn:li:ugcPost:7331527083539554305/',
    );
  });
});

describe('cards of the older interface', () => {
  const event = 'urn:li:activity:7341458136567902210';
  const comment = (urn: string) => `<article class="comments-comment-entity" data-id="${urn}"></article>`;
  const header = '<div class="update-components-header"></div>';
  const cardOf = (html: string) => {
    const root = new JSDOM(`<div class="card">${html}</div>`).window.document.querySelector('.card');
    return card({ text: event, root, args: {} });
  };
  const shown = comment('urn:li:comment:(activity:7331527083539554305,7341458136567902210)');

  it('are the post of their urn', () => {
    expect(cardOf('')).toBe('7341458136567902210');
    expect(cardOf(header)).toBe('7341458136567902210');
    expect(cardOf(shown)).toBe('7341458136567902210');
  });

  it('are the post that was commented on when they are shown for that', () => {
    expect(cardOf(header + shown)).toBe('7331527083539554305');
  });

  it('stay the post of their urn when the comment names no activity', () => {
    expect(cardOf(header + comment('urn:li:comment:(ugcPost:7331527083539554305,1)'))).toBe('7341458136567902210');
    expect(cardOf(header + comment('nonsense'))).toBe('7341458136567902210');
  });
});

describe('time in an id', () => {
  const iso = (text: string | null) => {
    const milliseconds = post({ text, args: { as: 'time' } });
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
      expect(post({ text, args: { as: 'time' } })).toBeNull();
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
