/** Texts of the guide. Loaded with the guide alone, so no page carries them otherwise. */
export const help = {
  'help.title': 'Help',
  'help.lead': 'What you see in Yardstick, in plain words. The pictures show a made-up account, in English.',
  'help.contents': 'Contents',

  'help.first-week.title': 'Your first week',
  'help.first-week.text': 'Set it up once, then scroll as you always do. Yardstick reads along.',
  'help.first-week.sites': 'Pick the sites you use. The browser asks once, for exactly those.',
  'help.first-week.account': 'Open your own profile on each site and answer “{question}” in the popup or here.',
  'help.first-week.scroll':
    'Scroll through your last posts. A post counts once half of it has been in view for a second. From {n, plural, one {# comparable post} other {# comparable posts}} on, you see how a post does against your usual.',
  'help.first-week.goals':
    'Choose up to {n, plural, one {# KPI} other {# KPIs}} and set targets. Without targets everything is still compared with your usual.',
  'help.first-week.daily':
    'Each day, open the posts that the popup lists under “{list}”. How a post stood after a day or a week can only be read on that day.',
  'help.first-week.week':
    'When the week is over, the side panel says what changed and why. You can copy it as text for a mail.',
  'help.first-week.backup': 'Save a backup. Removing the extension deletes everything.',
  'help.picture.badge': 'The badge on a post. Point at it to see the numbers behind it.',
  'help.picture.badge.alt':
    'A post in a feed. Under its counts stands a badge that says how many times usual it is. A card beside it lists numbers with target and verdict, what the post is compared with, and when it was read.',
  'help.picture.popup': 'The popup: is this week on course?',
  'help.picture.popup.alt':
    'The popup: the account on top, one sentence on the week, a table of KPIs with value, target and verdict, and buttons below.',

  'help.numbers.title': 'What each number means',
  'help.usual.title': 'Your usual',
  'help.usual.text':
    '“{example}” means: so many times what your comparable posts had at the same age. Comparable are the newest posts of the same account and format, at most {n, number}. Usual is the average of their middle half, so one hit does not move it.',
  'help.usual.age':
    'Posts are compared at like age: at 24 hours, at 7 days, and once their numbers have settled. A post of two hours is never set against one of a week.',
  'help.usual.format':
    'With fewer than {n, plural, one {# post} other {# posts}} of a format, all formats are taken together, and you are told so.',
  'help.verdicts.title': 'Targets, pace and verdicts',
  'help.verdicts.text':
    'A target is what a KPI should reach on a post or in a week, month or quarter. Pace is where it should stand today, going by how your last weeks went.',
  'help.verdicts.met': 'The target is reached.',
  'help.verdicts.missed': 'The time is up and the target is not reached.',
  'help.verdicts.ahead': 'Time is left, and there is more than there should be today.',
  'help.verdicts.onPace': 'Time is left, and there is about what there should be today.',
  'help.verdicts.behind': 'Time is left, and there is less than there should be today.',
  'help.verdicts.close': 'The number is only known as a range, and the target lies inside it.',
  'help.verdicts.early': 'The post is too young to be judged.',
  'help.verdicts.notVisible': 'The site does not show this number. It is unknown, not 0.',
  'help.verdicts.missing': 'The site should show it, but it could not be read.',
  'help.picture.week': 'Side panel, {week}: the answer first, then the numbers behind it.',
  'help.picture.week.alt':
    'The side panel with the view {week}: one sentence on how the week goes, then each KPI with its value, its target and how it stands against last week.',
  'help.counts.title': 'Counts',
  'help.rates.title': 'Rates',
  'help.money.title': 'Cost and return',
  'help.account.title': 'Numbers of an account',
  'help.account.following': 'how many accounts it follows itself',
  'help.account.connections': 'how many people it is connected with',
  'help.account.likes_total': 'likes on all posts together, as the profile shows them',
  'help.account.views_total': 'views of all posts together, as the profile shows them',

  'help.differences.title': 'Why a number may differ from the site’s',
  'help.differences.text':
    'Yardstick takes what the page shows and adds nothing. Where two numbers differ, it is mostly one of these.',
  'help.differences.time': 'The moment',
  'help.differences.time.text':
    'You see a number as it was when you last looked; the site has gone on counting since. Each number says when it was read.',
  'help.differences.rounding': 'Rounding',
  'help.differences.rounding.text':
    'Sites shorten large numbers. “{raw}” can stand for anything from {low} to {high}. Yardstick keeps that range and marks the number with ≈.',
  'help.differences.place': 'Different pages',
  'help.differences.place.text':
    'Feed, profile and statistics of one site often disagree. Where two places on a page do, the number is marked.',
  'help.differences.period': 'Posts of the week, or events of the week',
  'help.differences.period.text':
    'A site’s statistics count what happened in a week, on old posts too. Yardstick adds up the posts published in that week. On which day and in which time zone a week starts is up to you.',
  'help.differences.meaning': 'The same word for other things',
  'help.differences.meaning.text':
    'Engagements are likes, comments, shares, quotes and saves, and link clicks where they are shown. A site may add visits to the profile or opened pictures. Rates differ by what they are divided by; it is part of their name.',
  'help.differences.leftOut': 'Posts left out',
  'help.differences.leftOut.text':
    'Replies, promoted posts and posts without a clear date are not in the totals of a week. The panel says how many there are.',
  'help.differences.unseen': 'Posts you did not look at',
  'help.differences.unseen.text':
    'What you did not scroll past was not read. The panel says how many posts of a week were.',
  'help.differences.fewer': 'Numbers that fall',
  'help.differences.fewer.text': 'People take likes back, and sites remove false accounts.',
  'help.differences.wrong': 'Wrong all the same?',
  'help.differences.wrong.text':
    'Open the post in the side panel and correct the reading, or discard it. What was read stays on record beside it.',
  'help.picture.post': 'Side panel, {post}: each reading, with the text it was read from.',
  'help.picture.post.alt':
    'The readings of one post in the side panel: a table with age, time, value, and the text as the page showed it.',

  'help.read.title': 'What is read, and what is not',
  'help.read.text':
    'Only what the page shows you, on sites you allowed, while you look at it. Only posts of accounts that are yours, or that you named as rivals.',
  'help.not-read.title': 'Never read',
  'help.not-read.unseen': 'pages you do not open, and posts that were not in view',
  'help.not-read.private': 'messages, drafts, and what you type on a site',
  'help.not-read.others': 'posts of anybody else',
  'help.not-read.statistics':
    'statistics pages of the sites, but for LinkedIn’s; their export files can be imported instead',
  'help.not-read.nothing': 'Nothing leaves your computer: Yardstick cannot send anything.',
  'help.by-site.title': 'Site by site',
  'help.by-site.text':
    'Which of these numbers a page shows differs from page to page. What is not shown stays unknown and is never taken for 0.',
  'help.by-site.everybody': 'On posts',
  'help.by-site.author': 'On your own posts only',
  'help.by-site.account': 'Of the account',
  'help.by-site.panelOnly': 'Shown in popup and side panel; no badges unless you switch them on.',
  'help.by-site.verified': 'Last compared with the site on {day}.',
  'help.by-site.anyServer': '{site}, any server',
  'help.by-site.other': 'Any other site',
  'help.by-site.other.text': 'Add its address, and show once where its numbers stand.',
  'help.by-site.typed': 'What no page shows',
  'help.by-site.typed.text': 'You can type it in on the post, or import it from a file: {list}.',

  'help.site-changes.title': 'When a site changes its page',
  'help.site-changes.text':
    'Sites rebuild their pages without notice. Then a number may stand where Yardstick does not look. It does not guess: the number is missing, and popup and panel say so at once. What is saved stays as it is.',
  'help.site-changes.health': 'Open Health. It says for each site what is read and what is missing.',
  'help.site-changes.reload': 'Load the site’s page again; sometimes it was only half there.',
  'help.site-changes.teach':
    'Choose “{button}” and point at the number on one post. From then on it is read on all of them.',
  'help.site-changes.repair':
    'Or use a repair file that somebody sent you. You see what it would change before it does.',
  'help.site-changes.report':
    'Copy the report and send it to somebody who can mend it. It holds no texts, names or addresses.',
  'help.site-changes.after':
    'What was not read meanwhile stays unknown, and each week says how many of its posts were read.',
  'help.picture.health': '{health}: what is read on a site, and what is missing.',
  'help.picture.health.alt':
    'The page {health}: a notice says which number cannot be read. A table below lists each number, on how many posts it was read, when last, and its state.',

  'help.ranges.title': 'Ranges, and “too few to tell”',
  'help.ranges.text':
    'With a handful of posts chance decides. Yardstick rather says nothing than something it would have to take back.',
  'help.ranges.exact': 'Exact, as the page shows it.',
  'help.ranges.rounded':
    'A range stands behind it. Sums and comparisons carry it along, and a change inside the range is no change.',
  'help.ranges.unknown': 'Unknown: not shown, or not read. Never counted as 0.',
  'help.ranges.tooFew':
    'A verdict takes {n, plural, one {# comparable post} other {# comparable posts}}. Scroll through older posts to add more.',
  'help.ranges.noReading':
    'Nobody looked at the post at that age, so it cannot be compared there. It can be at the next age.',
  'help.ranges.normal': 'Your posts differ from each other anyway. Better or worse is only what goes beyond that.',
  'help.ranges.times':
    'Best times take {posts, plural, one {# post} other {# posts}} over {weeks, plural, one {# week} other {# weeks}}. “No reliable difference” is an answer too: post when it suits you.',
} as const;

export type HelpTexts = { readonly [K in keyof typeof help]: string };
