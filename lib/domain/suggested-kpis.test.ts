import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue/catalogue';
import { kpisToShow, MAX_KPIS, OBJECTIVES, suggestedKpis, USUAL_COUNTS } from './suggested-kpis';

describe('suggestions', () => {
  it.each(OBJECTIVES)('for %s: six, each once, wherever the account is', (objective) => {
    for (const isVisible of [() => true, () => false, (kpi: string) => kpi.length % 2 === 0]) {
      const suggested = suggestedKpis(objective, isVisible);
      expect(suggested).toHaveLength(MAX_KPIS);
      expect(new Set(suggested).size).toBe(MAX_KPIS);
    }
  });

  it('name the best alternative that some site shows', () => {
    expect(suggestedKpis('engagement', () => true)[0]).toBe('engagement_rate_by_impressions');
    const withoutImpressions = suggestedKpis('engagement', (kpi) => !kpi.includes('impressions'));
    expect(withoutImpressions[0]).toBe('engagement_rate_by_views');
  });

  it.each(OBJECTIVES)('for %s hold at least one leading KPI', (objective) => {
    expect(suggestedKpis(objective, () => true).map((kpi) => CATALOGUE[kpi].timing)).toContain('leading');
  });
});

describe('counts to show', () => {
  it('are those that were chosen, in that order', () => {
    expect(kpisToShow(['saves', 'engagement_rate_by_followers', 'likes'])).toEqual(['saves', 'likes']);
  });

  it('leave out ids that do not exist and repetitions', () => {
    expect(kpisToShow(['likes', 'toString', 'likes', 'nonsense'])).toEqual(['likes']);
  });

  it('fall back to the usual counts when nothing valid was chosen', () => {
    expect(kpisToShow([])).toBe(USUAL_COUNTS);
    expect(kpisToShow(['nonsense'])).toBe(USUAL_COUNTS);
  });

  it('never exceed six, even if more were stored', () => {
    const seven = ['likes', 'comments', 'shares', 'saves', 'quotes', 'clicks', 'views'];
    expect(kpisToShow(seven)).toHaveLength(MAX_KPIS);
  });
});
