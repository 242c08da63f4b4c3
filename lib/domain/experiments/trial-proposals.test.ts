import { describe, expect, it } from 'vitest';
import type { BestTimeCell } from '../best-times/best-times';
import { NO_LIMITS } from '../best-times/recommended-slots';
import { trialProposals } from './trial-proposals';

/** Nothing to tell but for the hours given. */
function week(special: Readonly<Record<number, Partial<BestTimeCell>>>): BestTimeCell[] {
  return Array.from({ length: 168 }, (_, slot) => {
    const plain = { n: 0, weight: 4, value: -0.05, low: -0.2, high: 0.1, ...special[slot] };
    return { weekday: Math.floor(slot / 24), hour: slot % 24, ...plain, percent: 100 * Math.expm1(plain.value) };
  });
}

const at = (weekday: number, hour: number): number => weekday * 24 + hour;
const good = { value: 0.2, low: 0.1, high: 0.3, n: 12 };
const promising = { value: 0.15, low: -0.05, high: 0.35, n: 1 };

const cells = week({
  [at(1, 8)]: good,
  [at(1, 9)]: good,
  [at(2, 8)]: promising,
  [at(2, 9)]: promising,
  [at(3, 8)]: { ...promising, n: 4 },
  [at(3, 9)]: { ...promising, n: 4 },
  [at(2, 3)]: promising,
  [at(2, 4)]: promising,
});

describe('trialProposals', () => {
  it('proposes times near good ones that are not known well, adjacent days together', () => {
    expect(trialProposals(cells, NO_LIMITS, [])).toMatchObject([
      { weekdays: [2, 3], from: 8, to: 10, reason: 'uncertain' },
    ]);
  });

  it('says where it is only for want of posts', () => {
    const [first] = trialProposals(cells, { daysOff: [3], quiet: null }, []);
    expect(first).toMatchObject({ weekdays: [2], reason: 'few posts', n: 2 });
  });

  it('never proposes hours in which the account does not post at all, nor what the user does not allow', () => {
    const proposals = trialProposals(cells, { daysOff: [2, 3], quiet: null }, []);
    expect(proposals).toEqual([]);
  });

  it('proposes no day twice for the same hours', () => {
    const mornings = week(
      Object.fromEntries([0, 1, 2, 3, 4].flatMap((day) => [8, 9].map((hour) => [at(day, hour), promising] as const))),
    );
    const proposals = trialProposals(mornings, NO_LIMITS, []);
    const days = proposals.flatMap(({ weekdays }) => weekdays);
    expect(days.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
  });

  it('leaves out what is being tried', () => {
    expect(trialProposals(cells, NO_LIMITS, [{ weekdays: [2, 3], from: 9, to: 11 }])).toEqual([]);
  });

  it('proposes nothing where nothing is known', () => {
    expect(trialProposals(week({}), NO_LIMITS, [])).toEqual([]);
  });
});
