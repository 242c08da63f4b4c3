/** The made-up posts on the Mastodon profiles, English and Polish. */
import type { FeedPost } from './feed';
import { FERN_AND_OAK, GLASSHOUSE, HETTY, PAPROC_I_DAB } from './people';

const shop = { author: FERN_AND_OAK };
const sklep = { author: PAPROC_I_DAB };

export const MASTODON_POSTS: readonly FeedPost[] = [
  {
    ...shop,
    hoursAgo: 24 * 90,
    pinned: true,
    kind: 'image',
    text: 'Ten ferns from easy to stubborn, one thread. #houseplants',
    counts: { comments: 41, shares: 1_287, likes: 2_596 },
  },
  {
    ...shop,
    hoursAgo: 20,
    kind: 'image',
    text: 'Frost on the greenhouse, ferns inside. Both look pleased.',
    counts: { comments: 7, shares: 31, likes: 142 },
  },
  {
    author: HETTY,
    hoursAgo: 30,
    kind: 'text',
    text: 'Small shops that answer questions deserve the whole internet.',
    counts: { comments: 12, shares: 88, likes: 301 },
    sharedBy: FERN_AND_OAK,
  },
  {
    ...shop,
    hoursAgo: 24 * 2,
    kind: 'poll',
    text: 'Where does your fern live?',
    counts: { comments: 0, shares: 1, likes: 2 },
  },
  {
    ...shop,
    hoursAgo: 24 * 4,
    kind: 'text',
    text: 'We read that a post needs 1.2K favourites to count. Ours had 34 and sold the last maidenhair.',
    counts: { comments: 5, shares: 12, likes: 34 },
  },
  {
    ...shop,
    hoursAgo: 24 * 6,
    kind: 'text',
    text: 'Agreed, and the same goes for oak.',
    counts: { comments: 1, shares: 4, likes: 29 },
    quoted: { author: GLASSHOUSE, text: 'Slow growth makes the better plant.' },
  },
  {
    ...shop,
    hoursAgo: 24 * 9,
    kind: 'video',
    text: 'The moss wall, week three. Sound on: that is the rain.',
    counts: { comments: 9, shares: 44, likes: 1_034 },
  },
];

export const MASTODON_POLISH_POSTS: readonly FeedPost[] = [
  {
    ...sklep,
    hoursAgo: 22,
    kind: 'image',
    text: 'Pierwszy mróz, a paprocie w szklarni mają się świetnie.',
    counts: { comments: 14, shares: 96, likes: 1_248 },
  },
  {
    ...sklep,
    hoursAgo: 24 * 3,
    kind: 'text',
    text: 'Czytamy, że dobry post ma 3,4 tys. polubień. Nasz miał 34 i sprzedał ostatnią adiantum.',
    counts: { comments: 3, shares: 8, likes: 34 },
  },
  {
    author: HETTY,
    hoursAgo: 24 * 4,
    kind: 'text',
    text: 'Small shops that answer questions deserve the whole internet.',
    counts: { comments: 12, shares: 88, likes: 301 },
    sharedBy: PAPROC_I_DAB,
  },
  {
    ...sklep,
    hoursAgo: 24 * 6,
    kind: 'text',
    text: 'Dlaczego nasze stojaki są z dębu, a nie z jesionu. #rośliny',
    counts: { comments: 42, shares: 513, likes: 3_478 },
  },
];
