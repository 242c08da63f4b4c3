import { describe, expect, it } from 'vitest';
import { type BestTimes, bestTimes } from '@/lib/domain/best-times/best-times';
import { en } from '@/lib/i18n/messages/en';
import { createWords } from '@/lib/i18n/words';
import {
  answerText,
  daysText,
  hoursText,
  leadText,
  leadingWindow,
  leftOutText,
  shufflesAsStrong,
  windowText,
} from './times-words';

const wordsOf = (browserLanguage: string) =>
  createWords({ language: 'en', catalogue: en, timeZone: 'UTC', browserLanguage });
const british = wordsOf('en-GB');
const american = wordsOf('en-US');
const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replaceAll(' – ', '–');

const NOTHING = bestTimes({ posts: [], zone: 'UTC', now: Date.UTC(2026, 0, 1), days: 365, seed: 1 });
const TEST = { train: 150, test: 64, bestFifthLift: 0.11, low: 0.01, high: 0.22 };
const result = (over: Partial<BestTimes>): BestTimes => ({
  ...NOTHING,
  used: 214,
  weeks: 52,
  p: 0.004,
  permutations: 999,
  missingPosts: 0,
  verdict: 'reliable',
  backTest: TEST,
  ...over,
});
const best = { weekdays: [1, 2, 3], from: 9, to: 11, n: 42, percent: 12.3, lowPercent: 4.2, highPercent: 20.8 };

describe('windows', () => {
  it('name adjacent days as a row, others one by one', () => {
    expect(plain(daysText([1, 2, 3], 'long', british))).toBe('Tuesday–Thursday');
    expect(daysText([2, 3], 'short', british)).toBe('Wed and Thu');
    expect(daysText([0, 2, 4], 'short', british)).toBe('Mon, Wed and Fri');
    expect(daysText([6], 'long', british)).toBe('Sunday');
  });

  it('use the clock of the locale, also at midnight', () => {
    expect(hoursText(9, 11, british)).toBe('09:00–11:00');
    expect(hoursText(23, 24, british)).toBe('23:00–00:00');
    expect(plain(hoursText(9, 13, american))).toBe('9:00 AM–1:00 PM');
    expect(hoursText(9, 13, wordsOf('el'))).not.toContain(' ');
    expect(plain(windowText(best, 'short', british))).toBe('Tue–Thu, 09:00–11:00');
  });
});

describe('the leading window', () => {
  it('is the one with most posts among those nearly as good as the best', () => {
    const thin = { ...best, n: 4, percent: 13 };
    const weak = { ...best, n: 90, percent: 5 };
    expect(leadingWindow([thin, best, weak])).toBe(best);
    expect(leadingWindow([])).toBeNull();
  });
});

describe('the first sentence', () => {
  it('is sure when shuffles and later posts agree', () => {
    expect(plain(answerText(result({}), best, british))).toBe(
      'Tuesday–Thursday, 09:00–11:00: about 12% better than your usual times',
    );
  });

  it('takes the weaker word where the later posts did no better', () => {
    const doubtful = result({ backTest: { ...TEST, bestFifthLift: -0.01, low: -0.1 } });
    expect(answerText(doubtful, best, british)).toMatch(/: perhaps 12% better/);
    expect(answerText(result({ verdict: 'hint' }), best, british)).toMatch(/: perhaps 12% better/);
  });

  it('says what is missing, posts first, then weeks', () => {
    const few = result({ verdict: 'not enough posts', p: null, used: 64, missingPosts: 36, backTest: null });
    expect(answerText(few, null, british)).toBe('Not enough posts yet: 64 of 100');
    expect(answerText({ ...few, used: 130, missingPosts: 0, weeks: 5 }, null, british)).toBe(
      'Not enough weeks yet: 5 of 8',
    );
  });

  it('says that there is no difference, or none that is allowed', () => {
    expect(answerText(result({ verdict: 'no reliable best time' }), null, british)).toBe(
      'No reliable difference between your times (214 posts)',
    );
    expect(answerText(result({}), null, british)).toBe('Your times differ, but none that you allow does better');
  });
});

describe('what stands under it', () => {
  it('tells range, posts and what chance would look like', () => {
    const lead = leadText(result({}), best, british);
    expect(lead).toContain('Likely +4% to +21%; 42 of your posts went out then.');
    expect(lead).toContain('What you post matters more than when.');
    expect(lead).toContain('made as much difference in 3 of 999 tries.');
    expect(shufflesAsStrong(result({ p: 0.001 }))).toBe(0);
    expect(shufflesAsStrong(result({ p: null }))).toBeNull();
  });

  it('says that content matters more only where it does', () => {
    const content = 'What you post matters more than when.';
    expect(leadText(result({ sigma: 0.8, spread: 2 }), best, british)).toContain(content);
    expect(leadText(result({ sigma: 0.8, spread: 214 * 0.5 }), best, british)).not.toContain(content);
  });

  it('names no size where there is no verdict', () => {
    expect(leadText(result({ verdict: 'no reliable best time', p: 0.4 }), null, british)).not.toMatch(/Likely/);
  });

  it('says which posts are left out and why, and nothing when none is', () => {
    const none = { notOriginal: 0, noHour: 0, noValue: 0, young: 0 };
    expect(leftOutText(none, 0, british)).toBeNull();
    expect(leftOutText({ ...none, noHour: 2, young: 3 }, 5, british)).toBe(
      'Left out: 7 whose hour the site did not tell, 3 not settled when last read.',
    );
  });
});
