/** Every platform keeps the contract. */
import { expect, it, vi } from 'vitest';
import { readPage } from '@/lib/platforms/engine';
import { platforms } from '@/lib/platforms/registry';
import { describePlatform } from './describe-platform';
import { examplesOf, fixturesOf, strayGoldens } from './fixtures';
import { untried } from './untried';

// Every question reads every page in a document of its own.
vi.setConfig({ testTimeout: 60_000 });

it('there are platforms', () => {
  expect(platforms).not.toEqual([]);
});

it('no right reading has lost its page', () => {
  expect(strayGoldens()).toEqual([]);
});

for (const platform of platforms)
  describePlatform({
    platform,
    fixtures: fixturesOf(platform.id),
    examples: examplesOf(platform.id),
    registry: platforms,
    untried,
    read: readPage,
  });
