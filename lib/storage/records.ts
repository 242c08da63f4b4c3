/** What is kept, in our own words: never a site's own objects. Times are ms since 1970 (UTC). */
import type { Format } from '@/lib/domain/formats';
import type { Relation } from '@/lib/domain/accounts';
import type { TimeTrial } from '@/lib/domain/experiments/time-trial';
import type { LoggedChange } from '@/lib/domain/goals/goal-log';
import type { Measured } from '@/lib/domain/measured';
import type { PostMetric } from '@/lib/domain/metrics';
import type { PackedLines } from '@/lib/domain/post-list/packed-lines';
import type { TypedValue } from '@/lib/domain/typed-values';
import type { AccountMetrics, PostMetrics, TimePrecision } from '@/lib/domain/reading';

export interface PostRecord {
  /** See postKey. */
  readonly key: string;
  readonly platform: string;
  readonly site: string | null;
  readonly id: string;
  readonly accountKey: string;
  readonly permalink: string | null;
  readonly publishedAt: number | null;
  readonly publishedAtPrecision: TimePrecision;
  readonly format: Format | null;
  readonly isReply: boolean;
  readonly isPromoted: boolean;
  readonly isPinned: boolean;
  /** First words of the user's own post, at most 120 characters, so that it can be recognised in a list. */
  readonly excerpt: string | null;
  /** The whole text, only when the user chose to keep texts. */
  readonly text: string | null;
  readonly hashtags: readonly string[];
  readonly mentions: readonly string[];
  readonly links: readonly string[];
  readonly campaigns: readonly string[];
  readonly firstReadAt: number;
  readonly lastReadAt: number;
  /** The best current value of each metric and when it was read; kept true by one function (mergeLatest). */
  readonly latest: PostMetrics;
  readonly latestReadAt: Readonly<Partial<Record<keyof PostMetrics, number>>>;
  /** Followers of the account when the post was published, from the reading nearest to that day; null without one within two days of it. */
  readonly followersAtPost: Measured | null;
  /** Keys under which the site shows the same post elsewhere; absent when there is none. */
  readonly otherKeys?: readonly string[];
}

/** What lists go by, of the posts of an account published in one span. Follows `posts` by itself: see post-lists.ts. */
export interface PostLinesRecord extends PackedLines {
  readonly accountKey: string;
  readonly span: number;
}

/** The texts in which posts of one span are searched for, place by place. Follows `posts` by itself. */
export interface PostTextsRecord {
  readonly accountKey: string;
  readonly span: number;
  readonly keys: readonly string[];
  readonly texts: readonly string[];
}

/** One look at one post. Append-only: never changed after it was written. */
export interface ReadingRecord {
  readonly postKey: string;
  readonly readAt: number;
  readonly accountKey: string;
  readonly origin: 'page' | 'typed' | 'import';
  /** Kind of page it was read on. */
  readonly page: string | null;
  readonly metrics: PostMetrics;
}

export interface AccountRecord {
  readonly key: string;
  readonly platform: string;
  readonly site: string | null;
  readonly handle: string;
  readonly name: string | null;
  readonly relation: Relation;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly latest: AccountMetrics;
  /** True for the account of "Load sample account". */
  readonly isSample: boolean;
}

export interface AccountReadingRecord {
  readonly accountKey: string;
  readonly readAt: number;
  readonly metrics: AccountMetrics;
}

/** Sums of a day's page reports, per platform and kind of page. */
export interface HealthRecord {
  readonly platform: string;
  readonly page: string;
  /** YYYY-MM-DD, UTC. */
  readonly day: string;
  readonly views: number;
  readonly found: number;
  readonly identified: number;
  readonly fields: Readonly<
    Record<
      string,
      {
        readonly read: number;
        readonly expected: number;
        readonly bySource: Readonly<Record<string, number>>;
        readonly disputed: number;
        readonly lastReadAt: number | null;
      }
    >
  >;
}

export interface EventRecord {
  readonly id?: number;
  readonly at: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** One change of what is aimed at. Append-only: goals of any day are what the changes up to then come to. */
export interface GoalChangeRecord extends LoggedChange {
  readonly id?: number;
}

/** A published figure that the user chose to be held against; an absent row is none. Checked when it is read. */
export interface BenchmarkRecord {
  readonly id: string;
  readonly benchmark: unknown;
}

/** The answer to a question about an account that takes long to work out, kept until it is asked again. */
export interface AnalysisRecord {
  readonly accountKey: string;
  /** Which analysis, `best-times`. */
  readonly kind: string;
  /** What was asked: metric, format, zone and what else changes the answer, as one text. */
  readonly question: string;
  readonly computedAt: number;
  /** Tells whether the posts are still those it was worked out from. */
  readonly fingerprint: string;
  /** In the shape of the version that wrote it; checked when it is read. */
  readonly result: unknown;
}

/** A time that the user tries out, by account and start. */
export interface ExperimentRecord extends TimeTrial {
  readonly accountKey: string;
}

/** What the user chose for the best times of an account; an absent row is no choice. Checked when it is read. */
export interface TimeChoicesRecord {
  readonly accountKey: string;
  readonly choices: unknown;
}

/** One number of one reading that the user discarded or set right. The reading itself stays as it was read. */
export interface CorrectionRecord {
  readonly postKey: string;
  readonly readAt: number;
  readonly metric: PostMetric;
  readonly accountKey: string;
  /** What it really was; null: it is wrong, and what it was is not known. */
  readonly value: number | null;
  readonly correctedAt: number;
}

/** What the user wrote down about a post. Never mixed with what was read. */
export interface AnnotationRecord {
  readonly postKey: string;
  readonly accountKey: string;
  readonly note: string;
  /** When the note was changed last; 0 when it never was. */
  readonly notedAt: number;
  /** Everything ever typed in, oldest first; of each number the last one counts. */
  readonly typed: readonly TypedValue[];
}

/** What the user wrote down about a campaign, by account and name; an absent row is nothing. Which posts belong to it stands in the posts. */
export interface CampaignRecord {
  readonly accountKey: string;
  readonly name: string;
  /** In the shape of lib/domain/campaigns; checked when it is read. */
  readonly plan: unknown;
  readonly changedAt: number;
}

/** Conversions out of a file, joined to a post or to a campaign: one, or the sum of a day. See docs/adr/019. */
export interface ConversionRecord {
  /** Out of what the row says, so that the same row of the same file is the same. */
  readonly id: string;
  readonly accountKey: string;
  /** Null: it joined no post, but a campaign. */
  readonly postKey: string | null;
  /** Name of the campaign that it joined; null for none. */
  readonly campaign: string | null;
  /** When it happened; noon of a day. */
  readonly at: number;
  readonly kind: 'leads' | 'conversions';
  /** Null: the file does not tell how many. */
  readonly count: number | null;
  /** Money; null: unknown. */
  readonly value: number | null;
  /** As the file writes it, "EUR"; null where it does not. */
  readonly currency: string | null;
  /** When the file was made. */
  readonly fileAt: number;
}

/** A repair of how a site is read, as it came: the whole is checked whenever it is used. */
export interface PatchRecord {
  /** Platform and name: another of the same name takes its place. */
  readonly id: string;
  readonly platform: string;
  readonly name: string;
  /** The file. */
  readonly text: string;
  readonly isOn: boolean;
  readonly addedAt: number;
}

/** A deletion that can still be taken back. See docs/adr/016. */
export interface DeletionRecord {
  readonly id?: number;
  readonly at: number;
  /** From when on it is carried out for good. */
  readonly goneAt: number;
  /** Whose posts and readings; those there were when it is `isEverything`. */
  readonly accounts: readonly Pick<AccountRecord, 'key' | 'platform' | 'handle'>[];
  readonly isEverything: boolean;
  /** Only posts published from `from` (included) to `to` (excluded); null: the accounts as a whole. */
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly posts: number;
  readonly readings: number;
  /** `back` and `gone`: being taken back, being carried out; whoever finds it so goes on with it. */
  readonly state: 'held' | 'back' | 'gone';
}

/** Rows of one table as they were before a deletion, some at a time. */
export interface DeletedRowsRecord {
  readonly id?: number;
  readonly deletion: number;
  readonly table: string;
  readonly rows: readonly object[];
}

export interface MetaRecord {
  readonly key: string;
  readonly value: unknown;
}
