import { describe, expect, it } from 'vitest';
import type { BestTimes } from '@/lib/domain/best-times/best-times';
import { NO_GOALS } from '@/lib/domain/goals/goal-log';
import { en } from '@/lib/i18n/messages/en';
import { createWords } from '@/lib/i18n/words';
import { aPost, anAccount, NOW } from '@/tests/support/made-up';
import type { KpiRow } from '../goals/kpi-table';
import { type SummaryFacts, summaryText } from './summary-text';

const words = createWords({ language: 'en', catalogue: en, timeZone: 'UTC', browserLanguage: 'en-GB' });

const linesOf = (over: Partial<SummaryFacts>): string[] =>
  summaryText(
    {
      account: anAccount(),
      goals: NO_GOALS,
      isRunning: true,
      lead: '16–22 Nov.',
      answer: 'No visible change on last week.',
      rows: [],
      findings: [],
      window: null,
      step: { kind: 'nothing' },
      now: NOW,
      ...over,
    },
    words,
  ).split('\n');

const aRow = (over: Partial<KpiRow>): KpiRow => ({
  kpi: 'likes',
  name: 'Likes',
  by: null,
  value: '≈12.4K',
  range: '12,400 to 12,499',
  against: 'of 20K',
  symbol: 'behind',
  verdict: 'Behind pace',
  detail: 'pace 15K',
  bar: null,
  ...over,
});

describe('the summary in words', () => {
  it('gives a rounded number with its range, and says what is unknown and why', () => {
    const unread = aRow({
      kpi: 'reach',
      name: 'Reach',
      value: null,
      range: null,
      verdict: 'Not visible here',
      detail: null,
    });
    const untargeted = aRow({ ...unread, name: 'Saves', against: null, verdict: 'Not read this week' });
    const lines = linesOf({ rows: [aRow({}), unread, untargeted] });
    expect(lines).toContain('- Likes: ≈12.4K (12,400 to 12,499; of 20K); behind pace, pace 15K');
    expect(lines).toContain('- Reach: unknown (of 20K); not visible here');
    // Saying twice that it is not known helps nobody.
    expect(lines).toContain('- Saves: not read this week');
  });

  it('names the best post and how many posts were judged', () => {
    const post = aPost({ excerpt: 'How to water\na fern' });
    const lines = linesOf({ findings: [{ kind: 'post', post, times: { low: 2.8, high: 2.8 }, n: 2, of: 3 }] });
    expect(lines).toContain('- Best post: “How to water a fern”, 2.8× usual (2 of 3 posts judged).');
  });

  it('says an unusual day with what such a day brings', () => {
    const day = { date: '2026-11-17', value: 900, typical: 300, low: 200, high: 400, z: 4, flag: 'spike' } as const;
    const lines = linesOf({ findings: [{ kind: 'day', day: { ...day, posts: [{ post: aPost(), value: 900 }] } }] });
    expect(lines).toContain(
      '- Tuesday was unusually strong. The day’s post brought 900 engagements in its first 24 hours. A usual Tuesday brings 300 (200 to 400).',
    );
  });

  it('says that times make no difference as Best times does', () => {
    const result = { verdict: 'no reliable best time', used: 80 } as BestTimes;
    const lines = linesOf({ findings: [{ kind: 'times', result }] });
    expect(lines).toContain('- No reliable difference between your times (80 posts).');
  });

  it('counts the posts to look at', () => {
    expect(linesOf({ step: { kind: 'revisit', n: 3 } }).at(-1)).toBe(
      '- Look at 3 posts today, or a reading of each will be missing.',
    );
  });
});
