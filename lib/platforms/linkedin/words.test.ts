import { describe, expect, it } from 'vitest';
import { extract } from '../engine/patterns';
import {
  buttonNumber,
  commentCount,
  followersAtEnd,
  followersLine,
  notCommentCount,
  notPlays,
  notRepostCount,
  onlyNumber,
  personAndOthers,
  promotedLine,
  repostCount,
  repostedLine,
  twoAndOthers,
} from './words';

describe('paid posts', () => {
  it.each([
    'Promoted',
    'Promoted by Acme',
    '\n  Promoted by Acme •\n ',
    'Promovat',
    'Post sponsorisé',
    'Sponsorisé par Acme',
    'Anzeige',
    'Gesponsert',
    'Promowane',
    'Mainostettu',
    'プロモーション',
    'Promoted • ',
  ])('are told by %s', (line) => {
    expect(extract(promotedLine, line)).not.toBeNull();
  });

  it.each([
    '8h • Edited •',
    'Got Promoted today',
    'Promoted to manager',
    '10,080 followers',
    'Head of Promovat SRL',
    '',
  ])('are not told by %s', (line) => {
    expect(extract(promotedLine, line)).toBeNull();
  });
});

describe('reposts', () => {
  it.each([' reposted this', ' a republié ceci', ' hat das repostet', ' a redistribuit', ' ha diffuso questo post'])(
    'are told by "%s"',
    (line) => {
      expect(extract(repostedLine, line)).not.toBeNull();
    },
  );

  it.each([' likes this', ' commented on this', 'Suggested', ' and 427 other connections follow', ' a aimé ceci'])(
    'are not told by "%s"',
    (line) => {
      expect(extract(repostedLine, line)).toBeNull();
    },
  );
});

describe('what is counted', () => {
  it.each([
    ['29 comments', '29'],
    ['1 Kommentar', '1'],
    ['1 204 commentaires', '1 204'],
    ['12 de comentarii', '12'],
    ['3 комментария', '3'],
  ])('%s are comments', (label, number) => {
    expect(extract(commentCount, label)?.trim()).toBe(number);
    expect(extract(notRepostCount, label)?.trim()).toBe(number);
    expect(extract(repostCount, label)).toBeNull();
    expect(extract(notCommentCount, label)).toBeNull();
  });

  it.each([
    ['112 reposts', '112'],
    ['5 republications', '5'],
    ['2 udostępnienia', '2'],
    ['7 redistribuiri', '7'],
  ])('%s are reposts', (label, number) => {
    expect(extract(repostCount, label)?.trim()).toBe(number);
    expect(extract(notCommentCount, label)?.trim()).toBe(number);
    expect(extract(commentCount, label)).toBeNull();
    expect(extract(notRepostCount, label)).toBeNull();
  });

  it('plays and comments are no reposts', () => {
    expect(extract(notPlays, '\n  12 de comentarii\n')).toBeNull();
    expect(extract(notPlays, '\n  1,234 views\n')).toBeNull();
    expect(extract(notPlays, '4 reposts')).not.toBeNull();
  });

  it.each([
    '304 submits to comment on',
    'No comments',
    'Comment',
    '10 things I learned about writing comments that work',
  ])('%s counts nothing', (label) => {
    expect(extract(commentCount, label)).toBeNull();
  });
});

describe('numbers alone', () => {
  it.each(['1,107', '85', ' 1 343 ', '12K'])('%s', (text) => {
    expect(extract(onlyNumber, text)?.trim()).toBe(text.trim());
  });

  it.each(['', 'Like', '47 people', 'Agent 47', '1,107 reactions'])('not %s', (text) => {
    expect(extract(onlyNumber, text)).toBeNull();
  });

  it('are read from a button with or without its name', () => {
    expect(extract(buttonNumber, 'Like')).toBeNull();
    expect(extract(buttonNumber, '1,107')).toBe('1,107');
    expect(extract(buttonNumber, 'Comment 29')?.trim()).toBe('29');
    expect(extract(buttonNumber, '3 of 29')).toBeNull();
  });
});

describe('people and others', () => {
  it.each([
    ['Ana Pop and 52 others', 'and 52 others'],
    ['Ana Pop, MD and 52 others', 'and 52 others'],
    ['Ana Pop, Ph.D., MBA and 1,264 others', 'and 1,264 others'],
    ['Nür Örnek 1.2K and 52 others', 'and 52 others'],
    ['Ana Pop et 52 autres personnes', 'et 52 autres personnes'],
    ['Ana Pop y otras 52 personas', 'y otras 52 personas'],
    ['Ana Pop și alte 52 de persoane', 'și alte 52 de persoane'],
    ['田中さん、他52人', '他52人'],
  ])('%s', (text, rest) => {
    expect(extract(personAndOthers, text)).toBe(rest);
  });

  it.each(['Agent 47', 'Nür Örnek 1.2K', 'Ana Pop', 'Ana Pop, Bo Lee and 4 others', '52 others', '1,107'])(
    'not %s',
    (text) => {
      expect(extract(personAndOthers, text)).toBeNull();
    },
  );

  it('knows two people by their full names', () => {
    expect(extract(twoAndOthers, 'Ana Pop, Bo Lee and 4 others')).toBe('Ana Pop, Bo Lee and 4 others');
    expect(extract(twoAndOthers, 'Ana Pop, MD and 4 others')).toBeNull();
  });
});

describe('followers', () => {
  it.each([
    ['5,750 followers', '5,750'],
    ['391 679 abonnés', '391 679'],
    ['1.234 Follower', '1.234'],
    ['12K followers', '12K'],
    ['2.300 de urmăritori', '2.300'],
    ['フォロワー1,234人', '1,234'],
  ])('%s', (line, number) => {
    expect(extract(followersLine, line)?.trim()).toBe(number);
  });

  it.each([
    'Helping 5,000 followers grow',
    'I have 5,000 followers',
    '268 connections',
    '51-200 employees',
    'Followers',
  ])('not %s', (line) => {
    expect(extract(followersLine, line)).toBeNull();
  });

  it('may follow a place', () => {
    expect(extract(followersAtEnd, 'London, London 5,750 followers')?.trim()).toBe('5,750');
  });
});
