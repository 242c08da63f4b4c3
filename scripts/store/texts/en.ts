/** The stores' texts in English. */
import type { ListingTexts } from '../listing-texts';

export const en: ListingTexts = {
  claim: 'Is this post good? See it on the post.',
  description: [
    {
      title: null,
      lines: [
        'You look at your post and wonder: is this good? Yardstick answers on the post itself, against your own usual and your own targets, and keeps the history that your reports need. For people who look after social media accounts.',
      ],
    },
    {
      title: 'On the post',
      lines: [
        'A small badge says how the post does: ▲ 2.1× usual. Hover it for your KPIs with target and verdict, the number of posts behind the comparison, and the very text each number was read from.',
      ],
    },
    { title: 'In the popup', lines: ['This week against your targets and your pace, in five seconds.'] },
    {
      title: 'In the side panel',
      lines: [
        '• Week: what changed against last week, and why: more posts, other formats or better posts.',
        '• Posts: every post with its numbers; sort, filter, add to campaigns, export.',
        '• Best times: when posting does better for you, said only where it can be trusted.',
        '• Post: how one post grew, reading by reading.',
      ],
    },
    {
      title: 'Goals',
      lines: [
        'Choose an objective and at most six KPIs, set targets for each account and period, and see what is met, missed or too close to call. Past periods keep the targets of their time.',
      ],
    },
    {
      title: 'Your data',
      lines: [
        'CSV and Excel export, backup and restore, a folder shared with your other computers, and import of the export files of X, LinkedIn, Facebook, Instagram, YouTube, TikTok and common tools.',
      ],
    },
    {
      title: 'Numbers you can quote',
      lines: [
        '“1,204” is exact, “1.2K” is a range, and comparisons carry the range. What a page does not show stays empty and is never taken for 0. Below ten comparable posts you are told “too few posts” instead of a verdict.',
      ],
    },
    {
      title: 'Nothing leaves your computer',
      lines: [
        'No server, no account, no tracking, no network code. Yardstick reads only what a page shows you, on the sites you switch on, while you look at it. It clicks nothing, scrolls nothing and requests nothing. The history stays in your browser; removing the extension deletes it, so export first what you want to keep.',
      ],
    },
    {
      title: 'Sites',
      lines: [
        'X, LinkedIn, Instagram, Facebook, YouTube, TikTok, Threads, Bluesky, Mastodon (any server), Reddit and Pinterest. Another site can be read once you have shown where its numbers stand. On LinkedIn results are shown in the side panel only, unless you switch badges on.',
        'Yardstick belongs to none of these sites and is not endorsed by them.',
      ],
    },
    { title: 'Languages', lines: ['English, Romanian, Polish, Greek, Finnish.'] },
  ],
  shots: {
    badge: {
      title: 'The answer is on the post',
      words: 'Against your usual and your targets, with the number of posts behind it.',
    },
    week: { title: 'What changed this week, and why', words: 'Against your targets, last week and the weeks before.' },
    popup: { title: 'On course? Five seconds', words: 'This week’s KPIs with target, pace and verdict.' },
    times: { title: 'When to post', words: 'Said only where your own posts can carry it.' },
    goals: {
      title: 'Your goals, your targets',
      words: 'At most six KPIs, with plain definitions. Past periods keep their targets.',
    },
    data: {
      title: 'Your data stays yours',
      words: 'Export, backup and import. No server, no account, nothing leaves your computer.',
    },
  },
  searchTerms: ['social media analytics', 'engagement rate', 'post metrics', 'best time to post', 'KPI', 'export CSV'],
};
