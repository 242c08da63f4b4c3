/** What a made-up desk publishes and looks at, day by day, and what must be known of it afterwards: worked out without any database. */
import { DAY, HOUR } from '@/lib/domain/age';
import { seededRandom } from '@/lib/domain/seeded-random';

export interface DeskPlan {
  /** Midnight, ms. */
  readonly startsAt: number;
  readonly days: number;
  /** One account on each. */
  readonly platforms: readonly string[];
  /** Of all accounts together, in turn. */
  readonly postsADay: number;
}

export interface DeskPost {
  readonly key: string;
  readonly id: string;
  readonly platform: string;
  readonly accountKey: string;
  readonly publishedAt: number;
  readonly isInCampaign: boolean;
  /** What its likes come to in the end. */
  readonly likes: number;
}

export interface DeskLook {
  readonly post: DeskPost;
  readonly readAt: number;
  readonly likes: number;
}

/** What is true of an account at the end of a day. */
export interface AccountTruth {
  readonly posts: number;
  readonly readings: number;
  /** Latest likes of all its posts. */
  readonly likes: number;
  /** Likes of its posts seven days after each was published, of those that are that old. */
  readonly likesAtSevenDays: number;
  readonly campaignPosts: number;
  readonly campaignLikes: number;
  readonly followers: number;
}

export const CAMPAIGN = 'Spring';
export const HASHTAG = 'spring';
export const HANDLE = 'fernandoak';
/** When a look is kept for good only until it is old: two more of the same day surround it. */
const THINNED_LOOK = 6;
const THIN_AFTER_DAYS = 90;
/** Hours after publishing, and the share of the final likes that a post has by then. */
const LOOKS: readonly (readonly [hours: number, share: number])[] = [
  [2, 0.2],
  [THINNED_LOOK, 0.35],
  [10, 0.45],
  [24, 0.6],
  [48, 0.7],
  [72, 0.78],
  [168, 0.9],
  [336, 0.95],
  [504, 0.98],
  [672, 1],
];
const SEVEN_DAYS = LOOKS.findIndex(([hours]) => hours === 168);
const EVERY_CAMPAIGN_POST = 7;
/** Posts go out between ten and a quarter past, so that looks of one day stay in that day. */
const HOUR_OF_POSTS = 10;

export const accountKeyOn = (platform: string): string => `${platform}:${HANDLE}`;

const likesAt = (post: DeskPost, look: number): number => Math.round(post.likes * (LOOKS[look]?.[1] ?? 1));

/** All posts, in the order of publishing. The same plan gives the same posts. */
export function postsOfDesk({ startsAt, days, platforms, postsADay }: DeskPlan): DeskPost[] {
  return Array.from({ length: days * postsADay }, (_, n) => {
    const platform = platforms[n % platforms.length] ?? '';
    const day = Math.floor(n / postsADay);
    return {
      key: `${platform}:9${n}`,
      id: `9${n}`,
      platform,
      accountKey: accountKeyOn(platform),
      publishedAt: startsAt + day * DAY + HOUR_OF_POSTS * HOUR + (n % postsADay) * 45_000,
      isInCampaign: n % EVERY_CAMPAIGN_POST === 0,
      likes: 50 + Math.floor(seededRandom(n + 1)() * 950),
    };
  });
}

/** The looks of one day, counted from 0, in the order of their time. `posts` as postsOfDesk returns them. */
export function looksOfDay(posts: readonly DeskPost[], { startsAt }: DeskPlan, day: number): DeskLook[] {
  const [from, to] = [startsAt + day * DAY, startsAt + (day + 1) * DAY];
  const looks = LOOKS.flatMap(([hours], look) =>
    posts
      .filter(({ publishedAt }) => publishedAt + hours * HOUR >= from && publishedAt + hours * HOUR < to)
      .map((post) => ({ post, readAt: post.publishedAt + hours * HOUR, likes: likesAt(post, look) })),
  );
  return looks.toSorted((a, b) => a.readAt - b.readAt);
}

/** Followers shown at noon of a day, counted from 0. */
export const followersOn = (day: number): number => 12_000 + 3 * day;

/** What must be known of the account on `platform` once the first `days` days are over and old readings were thinned. */
export function truthAfter(posts: readonly DeskPost[], plan: DeskPlan, platform: string, days: number): AccountTruth {
  const end = plan.startsAt + days * DAY;
  const own = posts.filter((post) => post.platform === platform && post.publishedAt < end);
  const seen = own.map((post) => ({
    post,
    looks: LOOKS.filter(([hours]) => post.publishedAt + hours * HOUR < end).length,
    isThinned: post.publishedAt + THINNED_LOOK * HOUR <= end - THIN_AFTER_DAYS * DAY,
  }));
  const sum = (of: (each: (typeof seen)[number]) => number): number =>
    seen.reduce((total, each) => total + of(each), 0);
  return {
    posts: own.length,
    readings: sum(({ looks, isThinned }) => looks - (isThinned ? 1 : 0)),
    likes: sum(({ post, looks }) => likesAt(post, looks - 1)),
    likesAtSevenDays: sum(({ post, looks }) => (looks > SEVEN_DAYS ? likesAt(post, SEVEN_DAYS) : 0)),
    campaignPosts: own.filter(({ isInCampaign }) => isInCampaign).length,
    campaignLikes: sum(({ post, looks }) => (post.isInCampaign ? likesAt(post, looks - 1) : 0)),
    followers: followersOn(days - 1),
  };
}
