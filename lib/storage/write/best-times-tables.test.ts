import { beforeEach, describe, expect, it } from 'vitest';
import { NO_CHOICES } from '@/lib/domain/best-times/time-choices';
import type { TimeTrial } from '@/lib/domain/experiments/time-trial';
import { db } from '../db';
import { keptAnalysis } from '../queries/analyses';
import { trialsOf } from '../queries/experiments';
import { timeChoicesOf } from '../queries/time-choices';
import type { AnalysisRecord } from '../records';
import { keepAnalysis } from './analyses';
import { deleteAccount } from './deletion';
import { forgetTrial, startTrial, stopTrial } from './experiments';
import { changeTimeChoices } from './time-choices';

const FERN = 'x:fernandoak';
const MOSS = 'x:moss';

const analysis = (over: Partial<AnalysisRecord> = {}): AnalysisRecord => ({
  accountKey: FERN,
  kind: 'best-times',
  question: 'engagements',
  computedAt: 1,
  fingerprint: '',
  result: { used: 1 },
  ...over,
});

const trial: TimeTrial = {
  startedAt: 1000,
  weekdays: [1],
  from: 8,
  to: 10,
  zone: 'Europe/Bucharest',
  metric: 'engagements',
  reason: 'uncertain',
  stoppedAt: null,
};

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('worked-out answers', () => {
  it('take the place of earlier ones to the same question', async () => {
    await keepAnalysis(analysis());
    await keepAnalysis(analysis({ computedAt: 2 }));
    expect(await db.analyses.count()).toBe(1);
    expect(await keptAnalysis(FERN, 'best-times', 'engagements')).toMatchObject({ computedAt: 2 });
    expect(await keptAnalysis(FERN, 'best-times', 'reach')).toBeNull();
  });

  it('are kept for the last twenty questions of an account', async () => {
    await keepAnalysis(analysis({ accountKey: MOSS }));
    for (let at = 1; at <= 23; at += 1) await keepAnalysis(analysis({ question: `question ${at}`, computedAt: at }));
    expect(await db.analyses.where('accountKey').equals(FERN).count()).toBe(20);
    expect(await keptAnalysis(FERN, 'best-times', 'question 3')).toBeNull();
    expect(await keptAnalysis(FERN, 'best-times', 'question 23')).not.toBeNull();
    expect(await keptAnalysis(MOSS, 'best-times', 'engagements')).not.toBeNull();
  });
});

describe('trials', () => {
  it('begin, end and go', async () => {
    await startTrial(FERN, trial);
    await startTrial(FERN, { ...trial, startedAt: 2000 });
    await stopTrial(FERN, 1000, 5000);
    expect((await trialsOf(FERN)).trials).toEqual([
      { ...trial, startedAt: 2000 },
      { ...trial, stoppedAt: 5000 },
    ]);
    await forgetTrial(FERN, 2000);
    expect((await trialsOf(FERN)).trials).toHaveLength(1);
    await expect(startTrial(FERN, trial)).rejects.toThrow(/ConstraintError/);
  });

  it('that cannot be understood are counted, not shown and not lost', async () => {
    await startTrial(FERN, trial);
    await db.experiments.add({ accountKey: FERN, ...trial, startedAt: 3000, zone: 'Mars/Olympus' });
    expect(await trialsOf(FERN)).toEqual({ trials: [trial], unread: 1 });
    expect(await db.experiments.count()).toBe(2);
  });
});

describe('choices', () => {
  it('are changed one by one, also at the same time', async () => {
    await Promise.all([
      changeTimeChoices(FERN, (choices) => ({ ...choices, daysOff: [...choices.daysOff, 6] })),
      changeTimeChoices(FERN, (choices) => ({ ...choices, zone: 'Asia/Tokyo' })),
    ]);
    expect(await timeChoicesOf(FERN)).toEqual({ ...NO_CHOICES, daysOff: [6], zone: 'Asia/Tokyo' });
    expect(await timeChoicesOf(MOSS)).toEqual(NO_CHOICES);
  });
});

it('goes with its account', async () => {
  for (const key of [FERN, MOSS]) {
    await keepAnalysis(analysis({ accountKey: key }));
    await startTrial(key, trial);
    await changeTimeChoices(key, (choices) => choices);
  }
  await deleteAccount(FERN);
  const left = await Promise.all([db.analyses.toArray(), db.experiments.toArray(), db.timeChoices.toArray()]);
  expect(left.map((rows) => rows.map(({ accountKey }) => accountKey))).toEqual([[MOSS], [MOSS], [MOSS]]);
});
