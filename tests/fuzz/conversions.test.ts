/** Conversions out of the tables of shops and analytics, and what they are joined to. */
import {
  ConversionJoiner,
  type JoinableCampaign,
  type JoinablePost,
  type Joined,
  type JoinFault,
} from '@/lib/domain/conversions/join';
import { conversionMappingFor } from '@/lib/transfer/import/conversion-columns';
import { readConversions } from '@/lib/transfer/import/read-conversions';
import { likelyHeader } from '@/lib/transfer/import/recognise';
import { UnreadableFile } from '@/lib/transfer/import/sheet';
import { sheetOfText } from '@/lib/transfer/import/text-sheet';
import { plainText } from '@/lib/language/plain-text';
import { z } from '@/lib/shared/zod';
import { fuzz } from './fuzz';
import { promise } from './promises';

const CAMPAIGNS: readonly JoinableCampaign[] = [
  { accountKey: 'x:fern', platform: 'x', name: 'Spring', link: 'shop.example/spring' },
  { accountKey: 'facebook:fern', platform: 'facebook', name: 'Spring', link: null },
];
const POSTS: readonly JoinablePost[] = [
  {
    key: 'x:1',
    accountKey: 'x:fern',
    platform: 'x',
    permalink: 'https://x.com/fern/status/11111',
    links: ['https://shop.example/ferns?utm_campaign=spring&utm_content=button'],
  },
  {
    key: 'facebook:2',
    accountKey: 'facebook:fern',
    platform: 'facebook',
    permalink: null,
    links: ['https://shop.example/ferns?size=2', 'https://shop.example/oaks'],
  },
];

function joinerOf(campaigns: readonly JoinableCampaign[], posts: readonly JoinablePost[]): ConversionJoiner {
  const joiner = new ConversionJoiner(campaigns);
  for (const post of posts) joiner.add(post);
  return joiner;
}

/** What a conversion is joined to is there, and belongs together. */
function holdsTogether(
  joined: Joined | JoinFault,
  campaigns: readonly JoinableCampaign[],
  posts: readonly JoinablePost[],
): void {
  if (typeof joined === 'string') return;
  const { accountKey, postKey, campaign } = joined;
  promise(postKey !== null || campaign !== null, 'joined to nothing');
  promise(
    postKey === null || posts.some((post) => post.key === postKey && post.accountKey === accountKey),
    'joined to a post of somebody else',
  );
  promise(
    campaign === null || campaigns.some((each) => each.name === campaign && each.accountKey === accountKey),
    'joined to a campaign of somebody else',
  );
}

const text = z.nullable(z.string());
const Case = z.object({
  campaigns: z.array(z.object({ accountKey: z.string(), platform: z.string(), name: z.string(), link: text })),
  posts: z.array(
    z.object({
      key: z.string(),
      accountKey: z.string(),
      platform: z.string(),
      permalink: text,
      links: z.array(z.string()),
    }),
  ),
  origin: z.object({ link: text, campaign: text, content: text, source: text }),
});

const NOTHING = { link: null, campaign: null, content: null, source: null };
const ORIGINS = [
  { ...NOTHING, link: 'https://shop.example/ferns?utm_campaign=spring' },
  { ...NOTHING, link: 'shop.example/ferns', source: 't.co' },
  { ...NOTHING, campaign: 'spring', content: 'button', source: 'x' },
  { ...NOTHING, campaign: 'SPRING ', source: 'l.facebook.com' },
  NOTHING,
];

fuzz({
  name: 'origins of conversions',
  share: 400,
  form: 'json',
  corpus: ORIGINS.map((origin) => JSON.stringify({ campaigns: CAMPAIGNS, posts: POSTS, origin })),
  run(input) {
    let value: unknown;
    try {
      value = JSON.parse(input);
    } catch {
      return 'no JSON';
    }
    const read = Case.safeParse(value);
    if (!read.success) return 'no case';
    const { campaigns, posts, origin } = read.data;
    const joined = joinerOf(campaigns, posts).join(origin);
    holdsTogether(joined, campaigns, posts);
    const otherwise = joinerOf(campaigns, posts.toReversed()).join(origin);
    const keys = posts.map(({ key }) => key);
    // Keys are unique in the database.
    if (new Set(keys).size === keys.length)
      promise(JSON.stringify(joined) === JSON.stringify(otherwise), 'it depends on the order of the posts');
    return typeof joined === 'string' ? joined : `${joined.postKey !== null} ${joined.campaign !== null}`;
  },
});

/** Whether the digits of an amount or number stand in the table. */
const standsIn = (value: number, digits: string): boolean =>
  [0, 1, 2].some((decimals) => digits.includes(String(Math.round(value * 10 ** decimals))));

fuzz({
  name: 'tables of conversions',
  share: 400,
  form: 'text',
  corpus: [
    'Date,UTM_Campaign,Order ID,Revenue\r\n2026-11-16,Spring,1001,"1,234.50"\r\n2026-11-17,spring,1002,12\r\n',
    'Data;Link;Conversii;Valoare (RON)\r\n16.11.2026;https://shop.example/ferns;3;1.234,50\r\n',
    'Day,Landing page,Key events,Event name\r\n20261116,shop.example/oaks,2,generate_lead\r\n',
    'Date,Link,Value,Currency,Order\r\n2026-11-16 10:30,x.com/fern/status/11111,5.00,EUR,7\r\n2026-11-16,x.com/fern/status/11111,5.00,USD,7\r\n',
  ],
  async run(input) {
    try {
      const table = likelyHeader(sheetOfText(input));
      if (table === null) return 'no header';
      const mapping = await conversionMappingFor(table.header, table.rows);
      const choices = { fileAt: Date.UTC(2026, 10, 20), zone: 'Europe/Bucharest', order: 'dmy' } as const;
      const read = () => readConversions(table, mapping, choices, joinerOf(CAMPAIGNS, POSTS));
      const { rows, used, doubts, currencies } = read();
      promise(JSON.stringify(read().rows) === JSON.stringify(rows), 'not the same a second time');
      promise(used <= table.rows.length && rows.length <= used, 'more conversions than rows');
      promise(new Set(rows.map(({ id }) => id)).size === rows.length, 'one id for two');
      const digits = plainText(input).replace(/\D/g, '');
      for (const row of rows) {
        holdsTogether(row, CAMPAIGNS, POSTS);
        promise(Number.isFinite(new Date(row.at).getTime()), 'a time that is none');
        for (const each of [row.count, row.value])
          promise(each === null || (Number.isFinite(each) && each >= 0), `${each} is no number of anything`);
        // A sum of rows stands nowhere; what one row says does.
        if (mapping.rows === 'single' && row.value !== null)
          promise(standsIn(row.value, digits), `${row.value} was made up`);
      }
      const reasons = [...new Set(doubts.map(({ reason }) => reason))].toSorted();
      return [rows.length > 0, currencies.length, mapping.rows, Object.keys(mapping.columns), ...reasons].join(' ');
    } catch (error) {
      if (error instanceof UnreadableFile) return `refused ${error.fault}`;
      throw error;
    }
  },
});
