/** Best times of an account: worked out in a worker, kept, and worked out again after a week or on request. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { DAY } from '@/lib/domain/age';
import type { BestTimes } from '@/lib/domain/best-times/best-times';
import { bestTimePosts } from '@/lib/domain/best-times/best-time-posts';
import { type LeftOut, leftOutOf } from '@/lib/domain/best-times/left-out';
import type { TimeChoices } from '@/lib/domain/best-times/time-choices';
import type { BestTimePost } from '@/lib/domain/best-times/timed-posts';
import type { Format } from '@/lib/domain/formats';
import { keptAnalysis } from '@/lib/storage/queries/analyses';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { keepAnalysis } from '@/lib/storage/write/analyses';
import { matureAfterDays } from '../hooks/use-week';
import { askWorker } from './ask-worker';
import { KIND, type KeptTimes, questionText, understood } from './kept-best-times';

const DAYS = 365;
/** Always the same, so that a verdict never changes without a new post. */
const SEED = 1;
const KEPT_FOR = 7 * DAY;

export type BestTimesState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly result: BestTimes; readonly computedAt: number; readonly isWorking: boolean };

export interface BestTimesAnswer {
  readonly state: BestTimesState;
  /** Why posts take no part, as the posts are now. */
  readonly leftOut: LeftOut;
  /** Works it out again, from the posts as they are now. */
  readonly again: () => void;
}

interface Asked {
  readonly account: AccountRecord;
  /** Of the last year. */
  readonly posts: readonly PostRecord[];
  readonly choices: TimeChoices;
  readonly format: Format | null;
  readonly zone: string;
}

interface Question {
  readonly text: string;
  readonly posts: readonly BestTimePost[];
  readonly zone: string;
  /** What the answer must be worked out again for at once: which posts the user took out. */
  readonly left: string;
  /** Which posts there were; the answer may be a week older than they. */
  readonly right: string;
}

function questionOf({ account, posts, choices: { metric, forcedPosts }, format, zone }: Asked): Question {
  const forced = new Set(forcedPosts);
  const own = posts.filter((post) => !forced.has(post.key) && (format === null || post.format === format));
  const newest = own.reduce((latest, { lastReadAt }) => Math.max(latest, lastReadAt), 0);
  return {
    text: questionText({ metric, format, zone }),
    posts: bestTimePosts(own, metric, matureAfterDays(account.platform)),
    zone,
    left: JSON.stringify(forcedPosts.toSorted()),
    right: `${own.length} ${newest}`,
  };
}

/** Advice stays for a week. Before there is any, each new post counts, so that it can be seen how many are missing. */
function isCurrent(found: KeptTimes, { left, right }: Question, now: number): boolean {
  if (!found.fingerprint.startsWith(`${left} `)) return false;
  if (found.result.verdict === 'not enough posts') return found.fingerprint === `${left} ${right}`;
  // A clock that was set back must not keep it for longer.
  return Math.abs(now - found.computedAt) < KEPT_FOR;
}

/** Resolves with null when it failed or was given up. */
async function workOut(accountKey: string, question: Question, signal: AbortSignal): Promise<KeptTimes | null> {
  const now = Date.now();
  const { posts, zone } = question;
  const answer = await askWorker({ posts, zone, now, days: DAYS, seed: SEED }, signal);
  if (answer.kind === 'failed' || signal.aborted) return null;
  const found = { result: answer.result, computedAt: now, fingerprint: `${question.left} ${question.right}` };
  // A database that may not be written is said elsewhere; the answer is good without being kept.
  await keepAnalysis({ accountKey, kind: KIND, question: question.text, ...found }).catch(() => undefined);
  return found;
}

interface Work {
  /** Account and question that `found` answers. */
  readonly of: string;
  readonly found: KeptTimes | null;
  /** The task that failed last; null for none. */
  readonly failed: string | null;
}

const IDLE: Work = { of: '', found: null, failed: null };

/** `now` in ms, to tell whether a kept answer is too old. */
export function useBestTimes({
  account,
  posts,
  choices,
  format,
  zone,
  now,
}: Asked & { readonly now: number }): BestTimesAnswer {
  const [work, setWork] = useState<Work>(IDLE);
  const [asked, setAsked] = useState({ times: 0, isOpen: false });
  const question = useMemo(
    () => questionOf({ account, posts, choices, format, zone }),
    [account, posts, choices, format, zone],
  );
  const { text } = question;
  const of = `${account.key} ${text}`;
  const stored = useLiveQuery(
    async () => ({ of: `${account.key} ${text}`, found: understood(await keptAnalysis(account.key, KIND, text)) }),
    [account.key, text],
  );
  const known = work.of === of && work.found !== null ? work.found : stored?.of === of ? stored.found : undefined;
  const mustWork = known !== undefined && (known === null || !isCurrent(known, question, now));
  // A new look at the same posts is no reason to begin anew; what changes the answer is in these words.
  const task = mustWork || asked.isOpen ? `${of} ${question.left} ${question.right} ${asked.times}` : null;
  const current = useRef(question);
  useEffect(() => {
    current.current = question;
  }, [question]);
  useEffect(() => {
    if (task === null) return undefined;
    const stop = new AbortController();
    void workOut(account.key, current.current, stop.signal).then((found) => {
      if (stop.signal.aborted) return;
      setAsked(({ times }) => ({ times, isOpen: false }));
      setWork((before) => ({ of, found: found ?? before.found, failed: found === null ? task : null }));
    });
    return () => stop.abort();
  }, [account.key, of, task]);
  const again = useCallback(() => setAsked(({ times }) => ({ times: times + 1, isOpen: true })), []);
  const leftOut = useMemo(() => leftOutOf(question.posts), [question]);
  return { state: stateOf(work, task, known), leftOut, again };
}

function stateOf(work: Work, task: string | null, known: KeptTimes | null | undefined): BestTimesState {
  // After a request nothing is asked any more, but what failed is still to be said.
  if (work.failed !== null && (task === null || work.failed === task)) return { kind: 'failed' };
  if (known === undefined || known === null) return { kind: 'waiting' };
  return { kind: 'found', result: known.result, computedAt: known.computedAt, isWorking: task !== null };
}
