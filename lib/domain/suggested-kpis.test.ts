import { describe, expect, it } from 'vitest';
import { KPI_IDS, kpisToShow, MAX_KPIS, OBJECTIVES, SUGGESTED_KPIS, USUAL_COUNTS } from './suggested-kpis';

describe('suggestions', () => {
  it.each(OBJECTIVES)('for %s: at most six, each once, all of them choosable', (objective) => {
    const suggested = SUGGESTED_KPIS[objective];
    expect(suggested.length).toBeGreaterThan(0);
    expect(suggested.length).toBeLessThanOrEqual(MAX_KPIS);
    expect(new Set(suggested).size).toBe(suggested.length);
    expect(KPI_IDS).toEqual(expect.arrayContaining([...suggested]));
  });
});

describe('what is shown', () => {
  it('is what was chosen, in that order', () => {
    expect(kpisToShow(['saves', 'likes'])).toEqual(['saves', 'likes']);
  });

  it('leaves out ids that do not exist and repetitions', () => {
    expect(kpisToShow(['likes', 'toString', 'likes', 'nonsense'])).toEqual(['likes']);
  });

  it('falls back to the usual counts when nothing valid was chosen', () => {
    expect(kpisToShow([])).toBe(USUAL_COUNTS);
    expect(kpisToShow(['nonsense'])).toBe(USUAL_COUNTS);
  });

  it('never exceeds six, even if more were stored', () => {
    expect(kpisToShow([...KPI_IDS])).toHaveLength(MAX_KPIS);
  });
});
