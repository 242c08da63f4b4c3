/** The trials of an account as they stand, and what can be done with them. */
import { useMemo } from 'react';
import type { TimeChoices } from '@/lib/domain/best-times/time-choices';
import { bestTimePosts } from '@/lib/domain/best-times/best-time-posts';
import type { ComparedMetric } from '@/lib/domain/comparable';
import { trialState } from '@/lib/domain/experiments/time-trial';
import type { AccountRecord } from '@/lib/storage/records';
import { forgetTrial, startTrial, stopTrial } from '@/lib/storage/write/experiments';
import { matureAfterDays } from '../hooks/use-week';
import type { FollowedTrial, TrialActions } from './trials-section';
import type { YearOfPosts } from './use-year-of-posts';

/** The newest first. */
export function useFollowedTrials(account: AccountRecord, year: YearOfPosts | undefined, now: number): FollowedTrial[] {
  const trials = year?.trials;
  const posts = year?.posts;
  return useMemo(() => {
    if (trials === undefined || posts === undefined) return [];
    const rows = new Map<ComparedMetric, ReturnType<typeof bestTimePosts>>();
    return trials.map((trial) => {
      const own = rows.get(trial.metric) ?? bestTimePosts(posts, trial.metric, matureAfterDays(account.platform));
      rows.set(trial.metric, own);
      return { trial, state: trialState(trial, own, now) };
    });
  }, [account.platform, trials, posts, now]);
}

export function trialActions(account: AccountRecord, { metric }: TimeChoices, zone: string): TrialActions {
  return {
    onStart: ({ weekdays, from, to, reason }) =>
      void startTrial(account.key, {
        startedAt: Date.now(),
        weekdays,
        from,
        to,
        reason,
        zone,
        metric,
        stoppedAt: null,
      }),
    onStop: ({ startedAt }) => void stopTrial(account.key, startedAt, Date.now()),
    onForget: ({ startedAt }) => void forgetTrial(account.key, startedAt),
  };
}
