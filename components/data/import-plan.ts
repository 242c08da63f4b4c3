/** What importing would do, account by account, and doing it. */
import { accountKey, postKey } from '@/lib/domain/accounts';
import { grouped } from '@/lib/domain/grouped';
import { excerptOf } from '@/lib/shared/excerpt';
import type { AccountRecord } from '@/lib/storage/records';
import type { ImportedLook, ImportTally } from '@/lib/storage/write/imports';
import { previewImport, storeImport, storeImportedFollowers } from '@/lib/storage/write/imports';

import { addAccount, setRelation } from '@/lib/storage/write/relations';
import {
  type Doubt,
  type ImportedFollowers,
  type ImportedPost,
  type ReadExport,
  type ReadingChoices,
  readExport,
} from '@/lib/transfer/import/read-export';
import type { RecognisedTable } from '@/lib/transfer/import/recognise';

/** Rows that belong to one account, as far as the file tells. */
export interface ImportGroup {
  /** Tells groups apart; the same for the same rows. */
  readonly id: string;
  readonly platform: string | null;
  /** Handle as the file tells it; null where it does not. */
  readonly handle: string | null;
  readonly posts: readonly ImportedPost[];
  readonly followers: readonly ImportedFollowers[];
}

export interface ImportReading {
  readonly groups: readonly ImportGroup[];
  readonly doubts: readonly (Doubt & { readonly file: string })[];
  readonly totals: number;
}

/** Reads all tables with the choices. */
export function readTables(
  tables: readonly { readonly file: string; readonly table: RecognisedTable }[],
  own: readonly { readonly file: string; readonly read: ReadExport }[],
  choices: ReadingChoices,
): ImportReading {
  const read = [
    ...tables.map(({ file, table }) => ({ file, ...readExport(table, choices) })),
    ...own.map(({ file, read: done }) => ({ file, ...done })),
  ];
  const idOf = ({ platform, handle }: { platform: string | null; handle: string | null }): string =>
    `${platform ?? ''}:${(handle ?? '').toLowerCase()}`;
  const posts = grouped(
    read.flatMap((each) => each.posts),
    idOf,
  );
  const followers = grouped(
    read.flatMap((each) => each.followers),
    idOf,
  );
  const groups = [...new Set([...posts.keys(), ...followers.keys()])].map((id): ImportGroup => {
    const [rows, days] = [posts.get(id) ?? [], followers.get(id) ?? []];
    const [first] = [...rows, ...days];
    return { id, platform: first?.platform ?? null, handle: first?.handle ?? null, posts: rows, followers: days };
  });
  return {
    groups,
    doubts: read.flatMap(({ file, doubts }) => doubts.map((doubt) => ({ ...doubt, file }))),
    totals: read.reduce((sum, { totals }) => sum + totals, 0),
  };
}

/** The account a group is put under: a known one, or one that is added as the user's own. */
export interface GroupAccount {
  readonly platform: string;
  readonly handle: string;
}

function excerptIn(text: string | null): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' ? null : excerptOf(line);
}

function lookAt(post: ImportedPost, account: GroupAccount, keepTexts: boolean): ImportedLook {
  const { platform, site, id, permalink, publishedAt, publishedAtPrecision, format, text, metrics } = post;
  return {
    facts: {
      key: postKey(platform, site, id),
      platform,
      site,
      id,
      accountKey: accountKey(account.platform, account.handle),
      permalink,
      publishedAt,
      publishedAtPrecision,
      format,
      // Replies on X begin with the name of whom they answer; other files hold none.
      isReply: platform === 'x' && text?.startsWith('@') === true,
      isPromoted: false,
      isPinned: false,
      excerpt: excerptIn(text),
      text: keepTexts ? text : null,
      hashtags: [],
      mentions: [],
      links: [],
    },
    readAt: post.readAt,
    page: null,
    metrics,
    origin: post.origin,
    campaigns: post.campaigns,
  };
}

export interface PlannedGroup {
  readonly group: ImportGroup;
  readonly account: GroupAccount;
}

const looksOf = ({ group, account }: PlannedGroup, keepTexts: boolean): ImportedLook[] =>
  group.posts.map((post) => lookAt(post, account, keepTexts));

export interface ImportOutcome extends ImportTally {
  /** Days of followers that were added. */
  readonly days: number;
}

const NOTHING: ImportOutcome = { newPosts: 0, readings: 0, unchanged: 0, days: 0 };

const sum = (a: ImportOutcome, b: ImportTally, days = 0): ImportOutcome => ({
  newPosts: a.newPosts + b.newPosts,
  readings: a.readings + b.readings,
  unchanged: a.unchanged + b.unchanged,
  days: a.days + days,
});

/** What importing these groups would add; nothing is written. */
export async function previewGroups(planned: readonly PlannedGroup[]): Promise<ImportOutcome> {
  let outcome = NOTHING;
  for (const each of planned) {
    const tally = await previewImport(looksOf(each, false));
    outcome = sum(outcome, tally, each.group.followers.length);
  }
  return outcome;
}

/** Makes sure the account is there and is the user's own, unless the user follows it as a rival. */
async function claim({ platform, handle }: GroupAccount, accounts: readonly AccountRecord[]): Promise<void> {
  const key = accountKey(platform, handle);
  const known = accounts.find((account) => account.key === key);
  if (known === undefined)
    await addAccount(
      { platform, site: handle.includes('@') ? handle.slice(handle.indexOf('@') + 1) : null, handle, name: null },
      'own',
      Date.now(),
    );
  else if (known.relation === 'candidate') await setRelation(key, 'own');
}

/** Imports the groups, each in one step. The same again adds nothing. */
export async function importGroups(
  planned: readonly PlannedGroup[],
  { keepTexts, accounts }: { readonly keepTexts: boolean; readonly accounts: readonly AccountRecord[] },
): Promise<ImportOutcome> {
  let outcome = NOTHING;
  for (const each of planned) {
    await claim(each.account, accounts);
    const tally = await storeImport(looksOf(each, keepTexts));
    const days = each.group.followers.map(({ at, followers }) => ({
      at,
      metrics: { followers: { ...followers, source: 0 } },
    }));
    const key = accountKey(each.account.platform, each.account.handle);
    outcome = sum(outcome, tally, days.length === 0 ? 0 : await storeImportedFollowers(key, days));
  }
  return outcome;
}
