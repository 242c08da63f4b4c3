import { describe, expect, it } from 'vitest';
import { LoggedChangeShape } from './goal-change-schema';
import { type LoggedChange, NO_GOALS } from './goal-log';

const CHANGES: readonly LoggedChange[] = [
  { at: 1, reason: null, change: { kind: 'kpi added', kpi: 'likes' } },
  {
    at: 1,
    reason: 'x',
    change: { kind: 'kpi added', kpi: 'likes', timing: 'leading', owner: 'Ana', contribution: '' },
  },
  { at: 2, reason: 'x', change: { kind: 'weights', weights: null } },
  { at: 2, reason: 'x', change: { kind: 'target set', kpi: 'likes', account: null, period: 'post', value: 0 } },
  { at: 3, reason: null, change: { kind: 'restored', goals: NO_GOALS, undone: 2 } },
];

describe('a row of the log', () => {
  it.each(CHANGES)('is understood as it was written: $change.kind', (row) => {
    expect(LoggedChangeShape.parse({ id: 7, ...row })).toEqual(row);
  });

  it.each([
    { kind: 'nothing we know' },
    { kind: 'target set', kpi: 'likes', account: null, period: 'year', value: 1 },
    { kind: 'target set', kpi: 'likes', account: null, period: 'week', value: -1 },
    { kind: 'weights', weights: { reach: 2, sharing: 0, conversion: 0 } },
    { kind: 'restored', goals: { ...NO_GOALS, kpis: Array(7).fill({}) }, undone: 1 },
  ])('is refused when it is none: %j', (change) => {
    expect(LoggedChangeShape.safeParse({ at: 1, reason: null, change }).success).toBe(false);
  });
});
