import { describe, expect, it } from 'vitest';
import { campaignConversions } from './campaign-conversions';
import { importedSums } from './counted';
import { ConversionJoiner, type JoinablePost, type Origin } from './join';
import { platformOfSource, readLink } from './links';

const row = (over: object = {}) => ({
  kind: 'conversions' as const,
  count: 1 as number | null,
  value: 10 as number | null,
  fileAt: 5,
  postKey: 'p1' as string | null,
  ...over,
});

describe('an address', () => {
  it.each([
    ['https://www.Shop.example/Spring/?utm_source=x&size=2&fbclid=abc', 'shop.example/Spring?size=2'],
    ['shop.example/spring', 'shop.example/spring'],
    ['http://twitter.com/fern/status/12345?s=20', 'x.com/fern/status/12345'],
    ['https://www.youtube.com/watch?v=abcdefghijk&t=4', 'youtube.com/watch?v=abcdefghijk'],
  ])('%s is %s', (text, plain) => {
    expect(readLink(text)?.plain).toBe(plain);
  });

  it.each(['', '/spring', 'Spring sale', '(not set)', 'javascript:alert(1)'])('is not %j', (text) => {
    expect(readLink(text)).toBeNull();
  });

  it('may come from a platform', () => {
    expect(['Twitter', 'l.facebook.com', '(direct)', 'bio'].map(platformOfSource)).toEqual([
      'x',
      'facebook',
      'elsewhere',
      null,
    ]);
  });
});

const post = (key: string, over: Partial<JoinablePost> = {}): JoinablePost => ({
  key,
  accountKey: 'x:fern',
  platform: 'x',
  permalink: `https://x.com/fern/status/${key}`,
  links: [],
  ...over,
});
const origin = (over: Partial<Origin>): Origin => ({
  link: null,
  campaign: null,
  content: null,
  source: null,
  ...over,
});

describe('a conversion joins', () => {
  const joiner = new ConversionJoiner([
    { accountKey: 'x:fern', platform: 'x', name: 'Spring', link: 'shop.example/spring' },
    { accountKey: 'linkedin:fern', platform: 'linkedin', name: 'Fair', link: null },
    { accountKey: 'x:fern', platform: 'x', name: 'Fair', link: null },
  ]);
  for (const each of [
    post('11111', { links: ['https://shop.example/one?utm_campaign=Fair&utm_content=blue'] }),
    post('22222', { links: ['https://shop.example/two'] }),
    post('33333', { links: ['https://shop.example/two'] }),
  ])
    joiner.add(each);

  it.each([
    ['by the address of the post', { link: 'https://twitter.com/fern/status/22222?s=20' }, '22222', null],
    ['by a link in it', { link: 'https://shop.example/one/?utm_campaign=fair&gclid=1' }, '11111', 'Fair'],
    ['by campaign and content', { campaign: 'FAIR', content: 'Blue' }, '11111', 'Fair'],
    ['by the name of a campaign', { campaign: 'spring' }, null, 'Spring'],
    ['by the address of its rule', { link: 'https://shop.example/spring/ferns' }, null, 'Spring'],
    ['by platform, of two campaigns of a name', { campaign: 'Fair', source: 'twitter' }, null, 'Fair'],
  ] as const)('%s', (_, given, postKey, campaign) => {
    expect(joiner.join(origin(given))).toEqual({ accountKey: 'x:fern', postKey, campaign });
  });

  it.each([
    ['two posts with one link', { link: 'https://shop.example/two' }, 'several-posts'],
    ['a campaign of two accounts', { campaign: 'Fair' }, 'several-accounts'],
    ['a link that came from a newsletter', { link: 'https://shop.example/one', source: 'newsletter' }, 'no-match'],
    ['the same page of another campaign', { link: 'https://shop.example/one?utm_campaign=other' }, 'no-match'],
    ['a content of that name alone', { content: 'blue' }, 'no-match'],
    ['a row without an origin', { link: '(not set)' }, 'no-origin'],
  ] as const)('nothing for %s', (_, given, fault) => {
    expect(joiner.join(origin(given))).toBe(fault);
  });
});

describe('sums of conversions', () => {
  it('are told only where every row tells the number', () => {
    const sums = importedSums([row({ value: 0.1 }), row({ value: 0.2 }), row({ kind: 'leads', value: null })]);
    expect([...sums].map(([metric, { total, rows }]) => [metric, total, rows])).toEqual([
      ['leads', 1, 1],
      ['conversions', 2, 2],
      ['revenue', 0.3, 2],
    ]);
    expect([...importedSums([row({ value: null }), row({ count: null })]).keys()]).toEqual([]);
  });

  it('of a campaign are never added to what was typed in', () => {
    const rows = [row(), row({ postKey: null, count: 4, value: 40 }), row({ postKey: 'other', value: null })];
    const none = campaignConversions(['p1', 'p2'], [], rows);
    expect(none.counted.get('conversions')).toEqual({ total: 6, rows: 3, fileAt: 5, posts: 1 });
    const typed = [{ postKey: 'p2', typed: [{ metric: 'conversions' as const, value: 7, typedAt: 1 }] }];
    const some = campaignConversions(['p1', 'p2'], typed, rows);
    expect(some.counted.get('conversions')).toMatchObject({ total: 1, posts: 1 });
    expect(some.beside.get('conversions')).toMatchObject({ total: 5, rows: 2 });
    expect(some.counted.has('revenue')).toBe(false);
  });
});
