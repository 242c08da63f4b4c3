/** The canonical metric ids. Other programs rely on these words: extend the lists only by adding. */

export const POST_METRICS = [
  'impressions',
  'reach',
  'views',
  'likes',
  'comments',
  'shares',
  'quotes',
  'saves',
  'clicks',
  'score',
  'dislikes',
] as const;

export type PostMetric = (typeof POST_METRICS)[number];

export const ACCOUNT_METRICS = [
  'followers',
  'following',
  'posts',
  'connections',
  'likes_total',
  'views_total',
] as const;

export type AccountMetric = (typeof ACCOUNT_METRICS)[number];

/** The interactions that add up to engagements, in the order in which they are listed beside a value. */
export const ENGAGEMENT_PARTS = [
  'likes',
  'comments',
  'shares',
  'quotes',
  'saves',
  'clicks',
] as const satisfies readonly PostMetric[];

export type EngagementPart = (typeof ENGAGEMENT_PARTS)[number];
