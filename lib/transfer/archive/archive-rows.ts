/** What is kept, as rows of an archive: a row for each number, so that any program can sum and filter them. */
import type { Measured } from '@/lib/domain/measured';
import type { ReadMeasured } from '@/lib/domain/reading';
import type {
  AccountReadingRecord,
  AccountRecord,
  AnnotationRecord,
  CampaignRecord,
  CorrectionRecord,
  PostRecord,
  ReadingRecord,
} from '@/lib/storage/records';
import type { Row } from './archive-tables';

type Metrics = Readonly<Partial<Record<string, ReadMeasured>>>;

function measuredRows(of: Row, metrics: Metrics): Row[] {
  return Object.entries(metrics).flatMap(([metric, measured]) => {
    if (measured === undefined) return [];
    const { value, low, high, precision, raw, source, disputed = false } = measured;
    return [{ ...of, metric, value, low, high, precision, raw, source, disputed }];
  });
}

export const accountRow = (account: AccountRecord, writtenAt: number): Row => ({
  account_key: account.key,
  written_at: writtenAt,
  site: account.site,
  handle: account.handle,
  name: account.name,
  relation: account.relation,
  first_seen_at: account.firstSeenAt,
  last_seen_at: account.lastSeenAt,
  latest: JSON.stringify(account.latest),
});

export const accountReadingRows = ({ accountKey, readAt, metrics }: AccountReadingRecord): Row[] =>
  measuredRows({ account_key: accountKey, read_at: readAt }, metrics);

function followersCells(followers: Measured | null): Row {
  return {
    followers_value: followers?.value ?? null,
    followers_low: followers?.low ?? null,
    followers_high: followers?.high ?? null,
    followers_precision: followers?.precision ?? null,
    followers_raw: followers?.raw ?? null,
  };
}

export const postRow = (post: PostRecord, writtenAt: number): Row => ({
  post_key: post.key,
  account_key: post.accountKey,
  written_at: writtenAt,
  site: post.site,
  id: post.id,
  permalink: post.permalink,
  published_at: post.publishedAt,
  published_at_precision: post.publishedAtPrecision,
  format: post.format,
  is_reply: post.isReply,
  is_promoted: post.isPromoted,
  is_pinned: post.isPinned,
  excerpt: post.excerpt,
  text: post.text,
  hashtags: post.hashtags,
  mentions: post.mentions,
  links: post.links,
  campaigns: post.campaigns,
  other_keys: post.otherKeys ?? [],
  first_read_at: post.firstReadAt,
  last_read_at: post.lastReadAt,
  ...followersCells(post.followersAtPost),
});

/** The best value of each metric, which may come from a look that was not worth a reading of its own. */
export const latestRows = ({ key, accountKey, latest, latestReadAt }: PostRecord, writtenAt: number): Row[] =>
  measuredRows({ post_key: key, account_key: accountKey, written_at: writtenAt }, latest).map((row) => ({
    ...row,
    read_at: (latestReadAt as Readonly<Record<string, number | undefined>>)[String(row['metric'])] ?? null,
  }));

export const readingRows = ({ postKey, accountKey, readAt, origin, page, metrics }: ReadingRecord): Row[] =>
  measuredRows({ post_key: postKey, account_key: accountKey, read_at: readAt, origin, page }, metrics);

export const correctionRow = (correction: CorrectionRecord): Row => ({
  post_key: correction.postKey,
  account_key: correction.accountKey,
  read_at: correction.readAt,
  metric: correction.metric,
  value: correction.value,
  corrected_at: correction.correctedAt,
});

/** None where nothing was ever noted. */
export const noteRows = ({ postKey, accountKey, note, notedAt }: AnnotationRecord): Row[] =>
  notedAt === 0 ? [] : [{ post_key: postKey, account_key: accountKey, note, noted_at: notedAt }];

export const typedRows = ({ postKey, accountKey, typed }: AnnotationRecord): Row[] =>
  typed.map(({ metric, value, typedAt }) => ({
    post_key: postKey,
    account_key: accountKey,
    metric,
    value,
    typed_at: typedAt,
  }));

export const campaignRow = ({ accountKey, name, plan, changedAt }: CampaignRecord): Row => ({
  account_key: accountKey,
  name,
  plan: JSON.stringify(plan),
  changed_at: changedAt,
});
