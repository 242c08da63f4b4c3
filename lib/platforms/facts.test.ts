import { describe, expect, it } from 'vitest';
import { site, siteWith } from '@/tests/support/made-up-site';
import { factsOf, metricsOf } from './facts';
import { factsById, metricsShownOn } from './lookup';

const likes = { sources: [{ css: '.likes' }] };

describe('the facts of a platform', () => {
  it('say what pages of ours need, as plain data, and nothing on how it is read', () => {
    const facts = factsOf(site());
    expect(facts).toMatchObject({ id: 'notes', name: 'Notes', matureAfterDays: 7, display: 'badge' });
    expect(structuredClone(facts)).toEqual(facts);
    expect(JSON.stringify(facts)).not.toContain('css');
  });

  it('name each metric that a layout shows, once, with the mildest demand on it', () => {
    const [note] = site().layouts;
    if (note === undefined) throw new Error('no layout');
    const mild = {
      ...note,
      name: 'mild',
      metrics: { likes: { ...likes, visibility: 'owner' as const, minFill: 0.5 } },
    };
    const facts = factsOf(site({ layouts: [note, mild] }));
    expect(metricsOf(facts)).toEqual(['likes', 'comments', 'score']);
    expect(facts.metrics.likes).toEqual({ visibility: 'public', minFill: 0.5 });
    expect(facts.metrics.score).toEqual({ visibility: 'public', minFill: 0.9 });
  });

  it('say which metrics only the author sees', () => {
    expect(factsOf(siteWith({ metrics: { views: { ...likes, visibility: 'owner' } } })).metrics).toEqual({
      views: { visibility: 'owner', minFill: 0.9 },
    });
  });

  it('are found by id; of an unknown platform nothing is known', () => {
    expect(factsById('x')?.name).toBe('X');
    expect(metricsShownOn('x')).toContain('impressions');
    expect(factsById('nowhere')).toBeNull();
    expect(metricsShownOn('nowhere')).toEqual([]);
  });
});
