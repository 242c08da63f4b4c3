/** Compares a reading with the right one and counts what is right, missing, wrong and invented. */
import { displayHandle } from '@/lib/domain/accounts';
import type { Measured } from '@/lib/domain/measured';
import type { PageReading, PostDraft } from '@/lib/domain/reading';
import { countIn, type ExpectedCount, type ExpectedPost, type ExpectedReading } from './expected-reading';

export interface Tally {
  right: number;
  missing: number;
  wrong: number;
  /** Read although the page does not show it. */
  invented: number;
}

export interface Comparison {
  readonly posts: Tally;
  readonly permalinks: Tally;
  readonly metrics: Tally;
  readonly authors: Tally;
  readonly times: Tally;
  readonly flags: Tally;
  readonly texts: Tally;
  readonly formats: Tally;
  readonly account: Tally;
  /** One line for each thing that is not right. */
  readonly faults: readonly string[];
}

/** The words of expectations for our metrics. Where a site calls displays of a post "views", either of ours will do. */
const METRICS: Readonly<Record<string, readonly string[]>> = {
  views: ['impressions', 'views'],
  reactions: ['likes'],
  replies: ['comments'],
  reposts: ['shares'],
  bookmarks: ['saves'],
};

/** Sums that a site prints beside their parts: the parts are read. */
const SUMS = new Set(['repostsAndQuotes']);

/** The words of expectations for metrics of an account. */
const ACCOUNT_METRICS: Readonly<Record<string, string>> = { postsCount: 'posts', likes: 'likes_total' };

const FORMATS: Readonly<Record<string, string>> = {
  photo: 'image',
  short: 'short_video',
  article: 'link',
  gif: 'video',
  multi: 'image',
};

const COMPARABLE_FORMATS = new Set([
  'text',
  'image',
  'video',
  'short_video',
  'carousel',
  'document',
  'link',
  'poll',
  'live',
]);

type Part = Exclude<keyof Comparison, 'faults'>;

const emptyTally = (): Tally => ({ right: 0, missing: 0, wrong: 0, invented: 0 });

/** Collects verdicts, and a line for each that is not "right". */
class Findings {
  readonly faults: string[] = [];
  readonly tallies: Record<Part, Tally> = {
    posts: emptyTally(),
    permalinks: emptyTally(),
    metrics: emptyTally(),
    authors: emptyTally(),
    times: emptyTally(),
    flags: emptyTally(),
    texts: emptyTally(),
    formats: emptyTally(),
    account: emptyTally(),
  };

  note(part: Part, verdict: keyof Tally, about: string): void {
    this.tallies[part][verdict] += 1;
    if (verdict !== 'right') this.faults.push(`${verdict}: ${about}`);
  }

  /** A text that should be `expected`; nothing is asked where the expectation is silent. */
  same(part: Part, expected: string | null | undefined, read: string | null, about: string): void {
    if (expected === null || expected === undefined) return;
    const verdict = read === null ? 'missing' : read === expected ? 'right' : 'wrong';
    this.note(part, verdict, `${about}: ${read ?? 'nothing'} instead of ${expected}`);
  }
}

/** What of `reading` is right by `expected`. */
export function compareReading(expected: ExpectedReading, reading: PageReading): Comparison {
  const findings = new Findings();
  const read = new Map(reading.posts.map((post) => [post.id, post]));
  for (const post of eachOnce(expected.posts)) {
    const draft = read.get(post.id);
    if (draft !== undefined) comparePost(post, draft, findings);
    else if (post.optional !== true && post.visible !== false) findings.note('posts', 'missing', `post ${post.id}`);
  }
  compareOrder(expected, reading, findings);
  compareAccount(expected, reading, findings);
  return { ...findings.tallies, faults: findings.faults };
}

/** A post that stands twice on its page is reported at its first place. */
const eachOnce = (posts: readonly ExpectedPost[]): readonly ExpectedPost[] =>
  posts.filter((post, place) => posts.findIndex(({ id }) => id === post.id) === place);

function compareOrder(expected: ExpectedReading, reading: PageReading, findings: Findings): void {
  const ids = eachOnce(expected.posts).map(({ id }) => id);
  for (const { id } of reading.posts) if (!ids.includes(id)) findings.note('posts', 'invented', `post ${id}`);
  const common = reading.posts.map(({ id }) => id).filter((id) => ids.includes(id));
  const inOrder = ids.filter((id) => common.includes(id));
  if (common.join() !== inOrder.join()) findings.note('posts', 'wrong', `order: ${common.join(' ')}`);
}

function comparePost(expected: ExpectedPost, draft: PostDraft, findings: Findings): void {
  const about = `post ${expected.id}`;
  findings.note('posts', 'right', about);
  findings.same('permalinks', expected.permalink, draft.permalink, `${about} permalink`);
  findings.same(
    'authors',
    plainHandle(expected.author?.handle),
    shortened(draft.author.handle, expected.author?.handle),
    `${about} handle`,
  );
  findings.same('authors', oneLine(expected.author?.name), oneLine(draft.author.name), `${about} name`);
  const time = expected.time?.iso;
  findings.same('times', toSecond(time), toSecond(draft.publishedAt), `${about} time`);
  compareFlags(expected, draft, findings);
  compareText(expected, draft, findings);
  compareMetrics(expected, draft, findings);
}

const toSecond = (time: string | null | undefined): string | null =>
  time === null || time === undefined ? null : new Date(time).toISOString().slice(0, 19);

const oneLine = (text: string | null | undefined): string | null => text?.replace(/\s+/gu, ' ').trim() ?? null;

/** Expectations write handles as the page does: without name space and, on its own server, without the server. */
const plainHandle = (handle: string | null | undefined): string | null =>
  handle === null || handle === undefined ? null : displayHandle(handle).toLowerCase();

function compareFlags(expected: ExpectedPost, draft: PostDraft, findings: Findings): void {
  const isRepost = 'repost' in expected ? (expected.repost ?? null) !== null : undefined;
  const flags: readonly (readonly [string, boolean | undefined, boolean])[] = [
    ['pinned', expected.pinned, draft.isPinned],
    ['promoted', expected.promoted, draft.isPromoted],
    ['reply', expected.reply, draft.isReply],
    ['repost', isRepost ?? (expected.kind === undefined ? undefined : expected.kind === 'repost'), draft.isRepost],
  ];
  for (const [name, right, read] of flags)
    if (right !== undefined)
      findings.note('flags', right === read ? 'right' : 'wrong', `post ${expected.id} ${name}: ${read}`);
}

function compareText({ id, textStartsWith, mediaType }: ExpectedPost, draft: PostDraft, findings: Findings): void {
  const start = oneLine(textStartsWith);
  if (start !== null && start !== '') {
    const verdict = draft.text === null ? 'missing' : draft.text.startsWith(start) ? 'right' : 'wrong';
    findings.note('texts', verdict, `post ${id} text: ${draft.text?.slice(0, 60) ?? 'nothing'} instead of ${start}`);
  }
  const format = FORMATS[mediaType ?? ''] ?? mediaType ?? '';
  if (COMPARABLE_FORMATS.has(format)) findings.same('formats', format, draft.format, `post ${id} format`);
}

function compareMetrics(expected: ExpectedPost, draft: PostDraft, findings: Findings): void {
  const read = new Map<string, Measured>(Object.entries(draft.metrics));
  for (const [name, count] of Object.entries(expected.metrics)) {
    if (SUMS.has(name)) continue;
    const ours = (METRICS[name] ?? [name]).find((metric) => read.has(metric)) ?? name;
    noteCount('metrics', count, read.get(ours), `post ${expected.id} ${name}`, findings);
    read.delete(ours);
  }
  for (const [metric, { raw }] of read) findings.note('metrics', 'invented', `post ${expected.id} ${metric}: "${raw}"`);
}

function noteCount(
  part: 'metrics' | 'account',
  expected: ExpectedCount,
  read: Measured | undefined,
  about: string,
  findings: Findings,
): void {
  if (read === undefined) {
    if (expected.optional !== true && expected.visible !== false) findings.note(part, 'missing', about);
    return;
  }
  const told = `${read.precision} ${read.value} (${read.low} to ${read.high}, "${read.raw}")`;
  findings.note(part, isRight(expected, read) ? 'right' : 'wrong', `${about}: ${told} instead of ${expected.value}`);
}

/** Either the number as shown, rounded where it is, with the true one within its bounds; or the better exact number. */
function isRight({ value, rounded = false, exact, server, optional }: ExpectedCount, read: Measured): boolean {
  const isBetter = read.value === exact || read.value === server || (optional === true && read.value === 0);
  if (read.precision === 'exact' && isBetter) return true;
  const isWithin = server === undefined || server === null || (read.low <= server && server <= read.high);
  return read.value === value && (read.precision === 'exact') === !rounded && isWithin;
}

function compareAccount(expected: ExpectedReading, { account, viewer }: PageReading, findings: Findings): void {
  const { profile } = expected;
  findings.same('account', plainHandle(expected.viewer?.handle), shortened(viewer, expected.viewer?.handle), 'viewer');
  if (expected.viewer?.loggedIn === false && viewer !== null) findings.note('account', 'invented', `viewer ${viewer}`);
  if (profile === null || profile === undefined) {
    if (account !== null && profile === null) findings.note('account', 'invented', `account ${account.handle}`);
    return;
  }
  findings.same('account', plainHandle(profile.handle), shortened(account?.handle ?? null, profile.handle), 'account');
  const name = profile['name'];
  if (typeof name === 'string') findings.same('account', oneLine(name), oneLine(account?.name), 'account name');
  const metrics: Readonly<Record<string, Measured | undefined>> = account?.metrics ?? {};
  const told = new Map(Object.keys(profile).map((name) => [ACCOUNT_METRICS[name] ?? name, name]));
  for (const [metric, name] of told) {
    const count = countIn(profile, name);
    if (count !== null) noteCount('account', count, metrics[metric], `account ${metric}`, findings);
  }
  for (const metric of Object.keys(metrics))
    if (!told.has(metric)) findings.note('account', 'invented', `account ${metric}`);
}

/** The handle without its server where the expectation leaves the server out. */
function shortened(handle: string | null, expected: string | null | undefined): string | null {
  const plain = plainHandle(handle);
  return expected?.includes('@') === true ? plain : (plain?.replace(/@.*$/, '') ?? null);
}
