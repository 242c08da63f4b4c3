/** What the made-up account aims at, so that badges, popup and panel have targets to speak of. */
import type { GoalChangeRecord } from '@/lib/storage/records';

const DAY = 86_400_000;
const ACCOUNT = 'x:fernandoak';
const KPIS = ['engagement_rate_by_impressions', 'engagements', 'impressions', 'shares', 'comments', 'posts'] as const;
const WEEKLY = { engagements: 1200, impressions: 40_000, shares: 150, posts: 5 } as const;

/** The log of goals, set two months before `now` (ms). */
export function goalLog(now: number): GoalChangeRecord[] {
  const at = now - 60 * DAY;
  const set = { kind: 'target set', account: ACCOUNT } as const;
  return [
    { at, reason: null, change: { kind: 'objective', objective: 'engagement' } },
    ...KPIS.map((kpi) => ({ at, reason: null, change: { kind: 'kpi added' as const, kpi } })),
    { at, reason: null, change: { ...set, kpi: 'engagement_rate_by_impressions', period: 'post', value: 0.02 } },
    ...Object.entries(WEEKLY).map(([kpi, value]) => ({
      at,
      reason: null,
      change: { ...set, kpi, period: 'week' as const, value },
    })),
  ];
}
