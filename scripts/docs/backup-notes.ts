/** What the documentation of the backup file says of tables and fields, beside what the code tells by itself. */
import type { TableName } from '@/lib/storage/open';

interface TableNote {
  readonly holds: string;
  /** What becomes of a row that is here already. */
  readonly merging: string;
}

export const INTRODUCTION = `# The backup file

<!-- Made by npm run backup:format from the shapes that the code checks files by; do not edit. -->

A backup is one JSON document in UTF-8, named \`yardstick-backup-YYYY-MM-DD.json\`; a large one is packed with gzip (\`.json.gz\`). Every row stands on a line of its own, so that two backups can be compared line by line. All times are milliseconds since 1970 (UTC).

\`\`\`json
{
"format": "yardstick-backup",
"schema": {schema},
"created_at": "2026-11-19T14:12:00.000Z",
"tables": {
"accounts": [
{ … }
],
…
},
"counts": { "accounts": 1, "posts": 216, "readings": 1204 }
}
\`\`\`

- \`schema\` is the version of the database whose rows the file holds, and comes before the tables. A file of an earlier version is migrated row by row; a file of a later one is refused.
- \`counts\` stands at the end and must agree with what stands in \`tables\`. A file without its end, with a row more or less, or with a table or a field that this version has never written, is refused, with line, table, row and field. Nothing is repaired, and nothing is kept of a refused file.
- Left out are the sample account, the settings and the permissions for sites (they belong to the browser), what means nothing on another machine (the folder for automatic backups), and what was deleted, also while that can still be undone.

## A raw copy

When the database cannot be opened, or was written by a newer version, the extension offers a raw copy, \`yardstick-raw-YYYY-MM-DD.json\`: the same document, read from the disk as it lies there. Its \`schema\` is the version that was found, its tables are those that version had, and rows are neither migrated nor checked; that is done when it is restored. Rows that the browser could no longer read are missing, and \`note\` says how many of which table.

## Restoring

Restoring merges, in one transaction: all of it is there afterwards or nothing. What would change is shown before, and what is there is saved as a backup first. Rows of the same key are merged by the rule by which pages are read, so that it does not matter on which machine something was read or in which order files arrive, and the same file twice changes nothing.

A number is \`{ value, low, high, precision, raw, source }\`: "1.2K" is 1200 with the bounds between which the true count lies. An absent metric is unknown, never 0.`;

const POST_KEY = 'Key of the post: platform, server where ids are only valid on one, and id.';
const ACCOUNT_KEY = 'Key of the account: platform and handle in lower case.';

export const TABLE_NOTES: Readonly<Record<TableName, TableNote>> = {
  accounts: {
    holds: 'Accounts that were seen, and what each is to the user.',
    merging:
      'what was decided here stands; where nothing was decided (`candidate`), the file decides. Rivals beyond five become candidates.',
  },
  accountReadings: { holds: 'Numbers of an account at one moment.', merging: 'a reading that is missing is added.' },
  posts: {
    holds: 'Posts with the best current value of each number.',
    merging:
      'the later value of each number wins, an exact one beats a rounded one of the same hour that it fits; a poorer reading never erases a richer one; campaigns are united.',
  },
  readings: {
    holds: 'One look at one post. Never changed after it was written.',
    merging: 'a reading that is missing is added; of two of the same millisecond each number is the firmer one.',
  },
  corrections: {
    holds: 'Numbers of readings that the user discarded or set right; the readings themselves stay as they were read.',
    merging: 'of two corrections of one number the later one stands; the posts follow.',
  },
  annotations: {
    holds: 'Notes about posts and numbers that the user typed in.',
    merging: 'the later note stands; what was typed in is united.',
  },
  campaigns: {
    holds:
      'What the user wrote down about campaigns: cost, what an action is worth, rule, note. Which posts belong to one stands in the posts.',
    merging: 'the plan that was changed last stands.',
  },
  conversions: {
    holds: 'Conversions out of files that the user imported, joined to a post or a campaign.',
    merging: 'of two rows of one id the one of the newer file stands.',
  },
  goalChanges: {
    holds: 'The log of what is aimed at.',
    merging: 'a change that is missing is added; one that says the same is the same.',
  },
  benchmarks: { holds: 'Published figures to be held against.', merging: 'what was chosen here stands.' },
  experiments: { holds: 'Times that are tried out.', merging: 'a trial that was ended anywhere is ended.' },
  timeChoices: { holds: 'Choices for best times, by account.', merging: 'what was chosen here stands.' },
  patches: {
    holds: 'Repairs of how a site is read, with the text of their files; checked anew whenever they are used.',
    merging: 'one of the same platform and name stands as it is here.',
  },
  analyses: { holds: 'Answers that took long to work out.', merging: 'none: they are worked out anew.' },
  health: {
    holds: 'Sums of a day: what was found and read on pages.',
    merging: 'the fuller of two days is kept, because sums of the same file twice would double.',
  },
  events: { holds: 'The log of this installation.', merging: 'none: it tells of the machine that wrote it.' },
  meta: { holds: 'Single facts about this installation.', merging: 'none: they tell of the machine that wrote them.' },
};

export const FIELD_MEANINGS: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  accounts: {
    key: ACCOUNT_KEY,
    platform: 'Id of the platform, such as `x`.',
    site: 'Server, for platforms with many.',
    handle: 'Complete handle, as its site writes it.',
    name: 'Display name.',
    relation: 'What it is to the user; only `own` and `rival` are recorded.',
    firstSeenAt: 'First seen on a page.',
    lastSeenAt: 'Last seen on a page.',
    latest: 'Newest numbers.',
    isSample: 'Never true in a file.',
  },
  accountReadings: { accountKey: ACCOUNT_KEY, readAt: 'When.', metrics: 'What was shown.' },
  campaigns: {
    accountKey: ACCOUNT_KEY,
    name: 'As in the posts.',
    plan: 'Checked when it is read.',
    changedAt: 'When it was changed last.',
  },
  conversions: {
    id: 'Made from what the row says.',
    accountKey: ACCOUNT_KEY,
    postKey: 'The post that it joined.',
    campaign: 'The campaign that it joined.',
    at: 'When it happened; noon of a day.',
    kind: 'Leads, or conversions.',
    count: 'How many; null where the file does not tell.',
    value: 'Money; null is unknown.',
    currency: 'As the file writes it.',
    fileAt: 'When the file was made.',
  },
  posts: {
    key: POST_KEY,
    platform: 'Id of the platform.',
    site: 'Server, for platforms with many.',
    id: 'Id that the site gave it.',
    accountKey: ACCOUNT_KEY,
    permalink: 'Address.',
    publishedAt: 'The middle of the possible span.',
    publishedAtPrecision: 'Width of that span.',
    format: 'Kind of post; null is unknown.',
    isReply: 'Answers another post.',
    isPromoted: 'Paid for; kept out of comparisons.',
    isPinned: 'At the top of the profile.',
    excerpt: 'First words, at most 120 characters.',
    text: 'The whole text, only if texts are kept.',
    hashtags: 'Without the sign.',
    mentions: 'As written.',
    links: 'Addresses in the text.',
    campaigns: 'Set by the user.',
    otherKeys: 'Keys under which the site shows the same post elsewhere.',
    firstReadAt: 'First reading.',
    lastReadAt: 'Last reading.',
    latest: 'Best current value of each number.',
    latestReadAt: 'When each of them was read.',
    followersAtPost: 'Followers when it was published.',
  },
  readings: {
    postKey: POST_KEY,
    readAt: 'When.',
    accountKey: ACCOUNT_KEY,
    origin: 'Read on a page, typed in, or out of a file.',
    page: 'Kind of page.',
    metrics: 'What was shown.',
  },
};
