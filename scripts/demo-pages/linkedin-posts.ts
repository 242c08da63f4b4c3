/** The made-up posts on the LinkedIn pages: the company's own and those of others. */
import type { FeedPost } from './feed';
import { BRIGHTPOT, FERN_AND_OAK_COMPANY, GLASSHOUSE, MILO, ROSA } from './people';

const company = { author: FERN_AND_OAK_COMPANY };

export const LINKEDIN_COMPANY_POSTS: readonly FeedPost[] = [
  {
    ...company,
    hoursAgo: 26,
    kind: 'image',
    text: 'We moved the workshop. 40 metres, two days, one oak bench that would not fit through the door.\n\nThank you to everybody who carried something. #smallbusiness',
    counts: { comments: 14, shares: 6, likes: 186, impressions: 5_214 },
  },
  {
    ...company,
    hoursAgo: 24 * 3,
    kind: 'text',
    text: 'We are looking for one more pair of hands on Saturdays. Knowing the difference between moss and mould helps.',
    counts: { comments: 9, shares: 12, likes: 74, impressions: 3_980 },
  },
  {
    author: MILO,
    hoursAgo: 24 * 4,
    kind: 'image',
    text: 'Twelve bowls for a plant shop, glazed in the colour of wet slate.',
    counts: { comments: 5, shares: 2, likes: 61 },
    sharedBy: FERN_AND_OAK_COMPANY,
  },
  {
    ...company,
    hoursAgo: 24 * 8,
    kind: 'document',
    text: 'Our sourcing report in 12 pages: who grows what, how far it travels, what we pay.',
    counts: { comments: 22, shares: 19, likes: 1_204, impressions: 18_450 },
  },
  {
    ...company,
    hoursAgo: 24 * 15,
    kind: 'video',
    text: 'Four seasons at the bench, cut to ninety seconds.',
    counts: { comments: 3, shares: 1, likes: 45, impressions: 1_812 },
  },
];

export const LINKEDIN_FEED_POSTS: readonly FeedPost[] = [
  {
    author: GLASSHOUSE,
    hoursAgo: 5,
    kind: 'text',
    text: 'Which plants survive an office over Christmas? We asked 400 offices.',
    counts: { comments: 41, shares: 22, likes: 512 },
  },
  {
    author: ROSA,
    hoursAgo: 27,
    kind: 'text',
    text: 'What I learnt from a year of looking after a shop window online: answer first, post second.',
    counts: { comments: 12, shares: 3, likes: 96 },
  },
  {
    author: BRIGHTPOT,
    hoursAgo: 24 * 40,
    promoted: true,
    kind: 'image',
    text: 'Green walls for offices. Ask for a quote.',
    counts: { comments: 2, shares: 1, likes: 33 },
  },
  {
    ...company,
    hoursAgo: 26,
    kind: 'image',
    text: 'We moved the workshop. 40 metres, two days, one oak bench that would not fit through the door.\n\nThank you to everybody who carried something. #smallbusiness',
    counts: { comments: 14, shares: 6, likes: 187 },
  },
];
