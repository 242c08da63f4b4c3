import { describe, expect, it } from 'vitest';
import { metricsOf, readRounded } from '@/tests/support/comparable-posts';
import { engagementsOf } from './engagements';

describe('engagementsOf', () => {
  it('adds the known parts and says which they are', () => {
    const found = engagementsOf(metricsOf({ likes: 388, comments: 21, shares: 61, impressions: 12_400 }));
    expect(found?.value).toMatchObject({ value: 470, low: 470, high: 470, precision: 'exact' });
    expect(found?.parts).toEqual(['likes', 'comments', 'shares']);
  });

  it('keeps the range of a rounded part', () => {
    const found = engagementsOf(metricsOf({ likes: readRounded(1200), comments: 7 }));
    expect(found?.value).toMatchObject({ value: 1207, low: 1157, high: 1306, precision: 'rounded' });
  });

  it('is estimated when a part is, and rounded before that', () => {
    const estimated = { value: 5, low: 5, high: 5, precision: 'estimated', raw: '5', source: 0 } as const;
    expect(engagementsOf(metricsOf({ likes: 1, clicks: estimated }))?.value.precision).toBe('estimated');
    expect(engagementsOf(metricsOf({ likes: readRounded(1200), clicks: estimated }))?.value.precision).toBe('rounded');
  });

  it('is unknown, not 0, when no part is known', () => {
    expect(engagementsOf(metricsOf({ impressions: 900, score: 12 }))).toBeNull();
    expect(engagementsOf(metricsOf({ likes: 0 }))?.value.value).toBe(0);
  });
});
