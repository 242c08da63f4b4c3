/** What the curve and the digest of a campaign are worked out from: its readings and when its posts are mature. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { CurveOptions } from '@/lib/domain/campaigns/campaign-curve';
import { readingsOfPosts } from '@/lib/storage/queries/readings';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { useNow } from '../hooks/use-now';
import { matureAfterDays } from '../hooks/use-week';

/** Null until the readings were found. */
export function useCampaignCourse({ platform }: AccountRecord, posts: readonly PostRecord[]): CurveOptions | null {
  const now = useNow();
  const readings = useLiveQuery(() => readingsOfPosts(posts.map(({ key }) => key)), [posts]);
  return useMemo(
    () => (readings === undefined ? null : { now, readings, matureAfterDays: matureAfterDays(platform) }),
    [now, readings, platform],
  );
}
