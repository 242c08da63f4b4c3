/** Compares what is read of a changed page with what is read of the page as it was. */
import type { Measured } from '@/lib/domain/measured';
import type { PageReading, PostDraft } from '@/lib/domain/reading';

export interface Survival {
  /** Metrics of posts and of the account that are read as before. */
  readonly right: number;
  /** Not read any more. */
  readonly missing: number;
  /** One line for each number, author or post that is read and was not so before. */
  readonly wrong: readonly string[];
}

/** A wider range that holds the old one says less, but nothing wrong. */
const says = (before: Measured, after: Measured): boolean =>
  after.low <= before.low && before.high <= after.high && after.low <= before.value && before.value <= after.high;

function compareCounts(
  about: string,
  before: Readonly<Record<string, Measured>>,
  after: Readonly<Record<string, Measured>>,
): Survival {
  const old = new Map(Object.entries(before));
  const wrong = Object.entries(after).flatMap(([metric, read]) => {
    const was = old.get(metric);
    if (was !== undefined && says(was, read)) return [];
    return [`${about} ${metric}: "${read.raw}" instead of ${was === undefined ? 'nothing' : `"${was.raw}"`}`];
  });
  const missing = [...old.keys()].filter((metric) => !(metric in after)).length;
  return { right: Object.keys(after).length - wrong.length, missing, wrong };
}

const lost = (metrics: object): Survival => ({ right: 0, missing: Object.keys(metrics).length, wrong: [] });

function comparePosts(before: PostDraft, after: PostDraft | undefined): Survival {
  if (after === undefined) return lost(before.metrics);
  const counts = compareCounts(before.id, before.metrics, after.metrics);
  const { handle } = after.author;
  if (handle === null || handle === before.author.handle) return counts;
  return { ...counts, wrong: [...counts.wrong, `${before.id} author: ${handle} instead of ${before.author.handle}`] };
}

function compareAccounts({ account: before }: PageReading, { account: after }: PageReading): Survival {
  if (before === null) return after === null ? lost({}) : { ...lost({}), wrong: [`account ${after.handle}`] };
  if (after === null) return lost(before.metrics);
  const counts = compareCounts('account', before.metrics, after.metrics);
  if (after.handle === before.handle) return counts;
  return { ...counts, wrong: [...counts.wrong, `account ${after.handle} instead of ${before.handle}`] };
}

/** What of `before` is still read in `after`. A post that was not there before is wrong as a whole. */
export function compareMutated(before: PageReading, after: PageReading): Survival {
  const read = new Map(after.posts.map((post) => [post.id, post]));
  const known = new Set(before.posts.map(({ id }) => id));
  const parts = [...before.posts.map((post) => comparePosts(post, read.get(post.id))), compareAccounts(before, after)];
  return {
    right: parts.reduce((sum, { right }) => sum + right, 0),
    missing: parts.reduce((sum, { missing }) => sum + missing, 0),
    wrong: [
      ...parts.flatMap(({ wrong }) => wrong),
      ...after.posts.filter(({ id }) => !known.has(id)).map(({ id }) => `post ${id} that is none`),
    ],
  };
}
