/**
 * `npm run analyse:simulate [-- FILE.csv …]`: how far best times can be believed, on made-up accounts with a known truth
 * or on the accounts of tables of posts: verdicts, coverage of the 90 % intervals, and lift of the hours that are named.
 */
import { HOUR, publishedWithin } from '@/lib/domain/age';
import { bestTimes } from '@/lib/domain/best-times/best-times';
import type { BestTimePost } from '@/lib/domain/best-times/timed-posts';
import { valued } from './analyse/post-values';
import { isGrown, matureDaysOf, readPostsFile, zoneOf } from './analyse/posts-csv';
import { Refusal } from './analyse/request';
import { MADE_UP_NOW, madeUpAccount } from './simulate/made-up-account';
import { type AccountScore, scoreAccount } from './simulate/score-account';

const SIZES = [50, 120, 300, 1000] as const;
const EFFECTS = [0, 0.25, 1] as const;
/** Accounts of each kind; the more, the surer a share. */
const ACCOUNTS = { 50: 100, 120: 300, 300: 300, 1000: 150 } as const;
const MOST_DAYS = Number.POSITIVE_INFINITY;

interface Line {
  readonly name: string;
  readonly verdicts: readonly string[];
  readonly scores: readonly AccountScore[];
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function meanText(values: readonly (number | null)[]): string {
  const known = values.flatMap((value) => value ?? []);
  if (known.length === 0) return '–';
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  if (known.length === 1) return mean.toFixed(3);
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / (known.length - 1) / known.length);
  return `${mean.toFixed(3)} ± ${(1.96 * error).toFixed(3)}`;
}

function row({ name, verdicts, scores }: Line): Record<string, string> {
  const rate = (verdict: string): string => share(verdicts.filter((each) => each === verdict).length, verdicts.length);
  const sum = (of: (score: AccountScore) => number): number => scores.reduce((total, score) => total + of(score), 0);
  return {
    accounts: `${verdicts.length} ${name}`,
    reliable: rate('reliable'),
    hint: rate('hint'),
    coverage: share(
      sum(({ covered }) => covered),
      sum(({ compared }) => compared),
    ),
    'best fifth': meanText(scores.map(({ fifth }) => fifth)),
    'above raw means': meanText(scores.map(({ fifth, rawFifth }) => fifth - rawFifth)),
    'hours named': meanText(scores.map(({ named }) => named)),
    'their raw means': meanText(scores.map(({ rawNamed }) => rawNamed)),
    'accounts with hours': String(scores.filter(({ named }) => named !== null).length),
  };
}

function simulated(size: (typeof SIZES)[number], effect: number): Line {
  const accounts = Array.from({ length: ACCOUNTS[size] }, (_, index) =>
    madeUpAccount({ posts: size, effect, seed: size * 1000 + index + Math.round(effect * 7919) }),
  );
  const ask = { zone: 'UTC', now: MADE_UP_NOW, days: 365, seed: 1 };
  return {
    name: `of ${size} posts, ${effect === 0 ? 'no effect' : `+${100 * effect} %`}`,
    verdicts: accounts.map((posts) => bestTimes({ ...ask, posts }).verdict),
    scores: accounts.flatMap((posts) => scoreAccount({ ...ask, posts }) ?? []),
  };
}

/** Accounts of a file, each with all its history: a table may be years old. */
function ofFile(file: string): Line {
  const { accounts, latestLook } = readPostsFile(file);
  const now = latestLook ?? Date.now();
  const lines = accounts.map((account) => {
    const posts: BestTimePost[] = valued(account.rows).rows.map(({ row: post, values }) => ({
      id: post.post_id,
      publishedAt: publishedWithin(post.published_at_precision) * 2 <= HOUR ? post.published_at : null,
      format: post.format,
      value: values.get('engagements') ?? null,
      isOwnOriginal: !post.is_repost && !post.is_reply && !post.is_promoted,
      isMature: isGrown(post, now, matureDaysOf(account)),
    }));
    const zone = zoneOf(account);
    return {
      verdict: bestTimes({ posts, zone, now, days: MOST_DAYS, seed: 1 }).verdict,
      score: scoreAccount({ posts, zone, now, days: MOST_DAYS }),
    };
  });
  return {
    name: file.split('/').at(-1) ?? file,
    verdicts: lines.map(({ verdict }) => verdict),
    scores: lines.flatMap(({ score }) => score ?? []),
  };
}

try {
  const files = process.argv.slice(2);
  const lines =
    files.length > 0 ? files.map(ofFile) : EFFECTS.flatMap((effect) => SIZES.map((size) => simulated(size, effect)));
  console.table(lines.map(row));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
