import { expect, it } from 'vitest';
import { slowSites } from './slow-sites';

const fault = (platform: string, facts: Record<string, number>) => ({
  at: 1,
  code: 'page.faults',
  facts: { ...facts, platform, page: 'profile' },
});

it('names the sites whose pages we cost too much, by the furthest step', () => {
  const found = slowSites([
    fault('x', { 'too-slow-rarely': 1 }),
    fault('linkedin', { 'too-slow-rarely': 1, 'too-slow-no-badges': 1 }),
    fault('linkedin', { 'too-slow-rarely': 1 }),
    fault('mastodon', { 'post-failed': 3 }),
    { at: 1, code: 'page.unwell', facts: { platform: 'reddit', 'too-slow-rarely': 1 } },
  ]);
  expect([...found]).toEqual([
    ['x', 'rarely'],
    ['linkedin', 'no-badges'],
  ]);
});
