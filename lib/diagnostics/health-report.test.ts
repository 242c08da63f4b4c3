import { describe, expect, it } from 'vitest';
import { healthReport, type ReportInput } from './health-report';

const NOW = Date.UTC(2026, 10, 26, 14, 12);
const field = { read: 0, expected: 12, bySource: {}, disputed: 0, lastReadAt: null };
const page = {
  platform: 'x',
  page: 'profile',
  day: '2026-11-26',
  views: 3,
  found: 12,
  identified: 12,
  fields: { likes: field },
};

const report = (over: Partial<ReportInput> = {}): string =>
  healthReport({
    version: '1.2.3',
    browser: 'Chrome 156',
    now: NOW,
    platforms: [{ id: 'x', verified: '2026-11-25' }],
    health: [page],
    events: [],
    skeletons: [],
    ...over,
  });

describe('the report', () => {
  it('says per site, page and field what was found, what was read, from which source, and when last', () => {
    const comments = { read: 11, expected: 12, bySource: { 0: 9, 1: 2 }, disputed: 1, lastReadAt: NOW };
    expect(report({ health: [{ ...page, fields: { likes: field, comments } }] })).toBe(
      [
        'Yardstick 1.2.3, Chrome 156, 2026-11-26T14:12 UTC',
        'x, description of 2026-11-25',
        '  2026-11-26 profile: 3 views, 12 found, 12 identified',
        '    likes: 0 of 12 expected; last never; sources none',
        '    comments: 11 of 12 expected; last 2026-11-26T14:12; sources #0 9, #1 2; disputed 1',
      ].join('\n'),
    );
  });

  it('puts the newest day first and leaves out sites that were not visited', () => {
    const older = { ...page, day: '2026-11-20' };
    const lines = report({
      health: [older, page],
      platforms: [
        { id: 'x', verified: '2026-11-25' },
        { id: 'y', verified: '2026-01-01' },
      ],
    }).split('\n');
    expect(lines.filter((line) => /^ {2}\d/.test(line)).map((line) => line.trim().slice(0, 10))).toEqual([
      '2026-11-26',
      '2026-11-20',
    ]);
    expect(lines.some((line) => line.startsWith('y'))).toBe(false);
  });

  it('ends with the bones of posts that are not read', () => {
    const bones = { platform: 'x', page: 'profile', html: '<article>aaa 00</article>' };
    expect(
      report({ skeletons: [bones] })
        .split('\n')
        .slice(-2),
    ).toEqual(['skeleton x profile', '<article>aaa 00</article>']);
  });

  it('counts equal events, and tells nothing of them that may name a place or a person', () => {
    const unwell = { code: 'page.unwell', facts: { platform: 'x', state: 'degraded', missing: 'likes' } };
    const server = { code: 'script.not-injected', facts: { site: 'moss.example', tabs: 2 } };
    const text = report({ events: [server, unwell, unwell] });
    expect(text.split('\n').slice(-3)).toEqual([
      'log',
      '  2 × page.unwell, platform x, state degraded, missing likes',
      '  1 × script.not-injected',
    ]);
    expect(text).not.toContain('moss.example');
  });
});
