/** Which posts a rule puts into a campaign. */
import type { CampaignRule } from './campaign-plan';

/** What a rule looks at; a kept post is one. */
export interface RuledPost {
  readonly publishedAt: number | null;
  readonly excerpt: string | null;
  readonly text: string | null;
  readonly hashtags: readonly string[];
  readonly links: readonly string[];
}

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase();
const tag = (text: string): string => plain(text.replace(/^#/, ''));

/** Whether a post matches every part that the rule gives. What is not known of a post does not match. */
export function matchesRule(post: RuledPost, { hashtag, link, text, from, to }: CampaignRule): boolean {
  const { publishedAt } = post;
  return (
    (hashtag === null || post.hashtags.some((each) => tag(each) === tag(hashtag))) &&
    (link === null || post.links.some((each) => plain(each).includes(plain(link)))) &&
    (text === null || [post.text, post.excerpt].some((each) => each !== null && plain(each).includes(plain(text)))) &&
    (from === null || (publishedAt !== null && publishedAt >= from)) &&
    (to === null || (publishedAt !== null && publishedAt < to))
  );
}
