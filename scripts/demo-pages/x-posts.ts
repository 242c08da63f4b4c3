/** The made-up posts of the shop on X, and around them everything that must not be taken for them. */
import type { FeedPost } from './feed';
import { BRIGHTPOT, FERN_AND_OAK, GLASSHOUSE, HETTY, MILO } from './people';

const shop = { author: FERN_AND_OAK };

export const X_POSTS: readonly FeedPost[] = [
  {
    ...shop,
    hoursAgo: 24 * 61,
    pinned: true,
    kind: 'image',
    text: 'New here? Start with a fern that forgives you. Our three hardest to kill, with light, water and pot size for each. #houseplants',
    counts: { comments: 38, shares: 112, likes: 964, saves: 341, impressions: 48_210 },
  },
  {
    ...shop,
    hoursAgo: 29,
    kind: 'video',
    text: 'How to water a fern in 40 seconds. Less, and more often.',
    counts: { comments: 21, shares: 61, likes: 388, saves: 94, impressions: 12_434 },
  },
  {
    author: MILO,
    hoursAgo: 31,
    kind: 'image',
    text: 'First firing of the autumn. Half of it cracked, and I like the cracked half better.',
    counts: { comments: 44, shares: 12, likes: 903, saves: 20, impressions: 21_900 },
    sharedBy: FERN_AND_OAK,
  },
  {
    ...shop,
    hoursAgo: 44,
    kind: 'text',
    text: 'How we choose our growers: nine small nurseries, no peat, and a van that leaves at five.',
    counts: { comments: 2, shares: 4, likes: 24, saves: 3, impressions: 2_180 },
  },
  {
    author: BRIGHTPOT,
    hoursAgo: 60,
    promoted: true,
    kind: 'image',
    text: 'The pot that waters itself. Now 20 % off until Sunday.',
    counts: { comments: 9, shares: 3, likes: 77, saves: 6, impressions: 410_022 },
  },
  {
    ...shop,
    hoursAgo: 1.2,
    kind: 'text',
    text: 'Shop closed on Friday morning for stocktaking. Back at noon.',
    counts: { comments: 1, shares: 0, likes: 6, impressions: 640 },
  },
  {
    ...shop,
    hoursAgo: 24 * 6 + 3,
    kind: 'poll',
    text: 'Forty ferns, one greenhouse. Where would you put yours?',
    counts: { comments: 17, shares: 31, likes: 262, saves: 12, impressions: 11_604 },
  },
  {
    ...shop,
    hoursAgo: 24 * 7 + 5,
    kind: 'text',
    text: 'Somebody asked what a good post looks like. "1.2K likes and 34 reposts", said our youngest. We say: one answer from somebody who kept the plant alive.',
    counts: { comments: 11, shares: 6, likes: 97, saves: 8, impressions: 5_120 },
  },
  {
    ...shop,
    hoursAgo: 24 * 8 + 2,
    kind: 'text',
    text: 'This. We would only add: look at the roots first.',
    counts: { comments: 4, shares: 7, likes: 81, saves: 9, impressions: 4_410 },
    quoted: {
      author: GLASSHOUSE,
      text: 'Repotting season is over. If you still have to, do it on a bright morning. 8.1K views',
    },
  },
  {
    ...shop,
    hoursAgo: 24 * 9 + 6,
    kind: 'carousel',
    text: 'Moss wall, week three: before, during, and the floor afterwards.',
    counts: { comments: 9, shares: 18, likes: 204, saves: 51, impressions: 8_940 },
  },
  {
    ...shop,
    hoursAgo: 24 * 10 + 1,
    kind: 'text',
    text: 'Yes, the small one too. It only looks dead in February.',
    counts: { comments: 0, shares: 0, likes: 5, impressions: 310 },
    answers: HETTY,
  },
  {
    ...shop,
    hoursAgo: 24 * 13 + 4,
    kind: 'link',
    text: 'Why our stands are oak, not ash: https://fernandoak.example/oak',
    counts: { comments: 3, shares: 9, likes: 66, saves: 17, impressions: 3_702 },
  },
  {
    author: HETTY,
    hoursAgo: 24 * 14,
    kind: 'text',
    text: 'The fern from @fernandoak has a new frond. I told everybody at work.',
    counts: { comments: 6, shares: 1, likes: 58, saves: 1, impressions: 1_840 },
  },
];
