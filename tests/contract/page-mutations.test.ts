/**
 * Sites change. After each change that they are known to make, a page may yield less, but nothing wrong, and it never
 * passes for a page without posts. How much survives is printed by `npm run fixture:mutate`.
 */
import { describe, expect, it, vi } from 'vitest';
import type { PageReading } from '@/lib/domain/reading';
import { definePlatform, equipmentOf, type PlatformDescriptor } from '@/lib/platforms/contract';
import { readPage } from '@/lib/platforms/engine';
import { platforms } from '@/lib/platforms/registry';
import { x } from '@/lib/platforms/x';
import { compareMutated, type Survival } from '@/scripts/saved-pages/compare-mutated';
import { type Mutation, MUTATIONS } from '@/lib/teach/site-changes';
import { type Fixture, fixturesOf, freshDocument } from './fixtures';

// Every change reads every page in a document of its own.
vi.setConfig({ testTimeout: 120_000 });

interface Outcome extends Survival {
  readonly page: string;
  readonly before: PageReading;
  readonly after: PageReading;
}

function outcome(platform: PlatformDescriptor, fixture: Fixture, mutate: Mutation): Outcome {
  const read = (document: Document): PageReading => readPage(document, fixture.url, platform, fixture.now);
  const changed = freshDocument(fixture);
  mutate(changed);
  const [before, after] = [read(freshDocument(fixture)), read(changed)];
  return { ...compareMutated(before, after), page: fixture.name, before, after };
}

const wrongOn = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap(({ page, wrong }) => wrong.map((line) => `${page}: ${line}`));

const passesForEmpty = ({ before, after }: Outcome): boolean =>
  before.posts.length > 0 && after.posts.length === 0 && !after.signsOfPosts && after.health.found === 0;

describe.each(platforms.map((platform) => [platform.name, platform] as const))('%s', (_name, platform) => {
  const fixtures = fixturesOf(platform.id);

  it.each(Object.entries(MUTATIONS))('yields nothing wrong after: %s', (_change, mutate) => {
    const outcomes = fixtures.map((fixture) => outcome(platform, fixture, mutate));
    expect(wrongOn(outcomes)).toEqual([]);
    expect(outcomes.filter(passesForEmpty).map(({ page }) => page)).toEqual([]);
  });
});

/** Changes that touch nothing a description should lean on: everything survives them, but for a few odd pages. */
const HARMLESS = ['wrappers inserted', 'unrelated numbers added', 'controls reordered'] as const;

it.each(HARMLESS)('nearly everything is still read after: %s', (change) => {
  const mutate = MUTATIONS[change];
  if (mutate === undefined) throw new Error(`no change of that name: ${change}`);
  for (const platform of platforms) {
    const outcomes = fixturesOf(platform.id).map((fixture) => outcome(platform, fixture, mutate));
    const right = outcomes.reduce((sum, each) => sum + each.right, 0);
    const missing = outcomes.reduce((sum, each) => sum + each.missing, 0);
    expect([platform.id, right / (right + missing) >= 0.8]).toEqual([platform.id, true]);
  }
});

describe('a description that leans on the wrong things is caught', () => {
  const fixtures = fixturesOf(x.id);
  const described = (css: string): PlatformDescriptor =>
    definePlatform<PlatformDescriptor>(
      {
        ...x,
        layouts: x.layouts.map((layout) => ({
          ...layout,
          metrics: { likes: { visibility: 'public' as const, sources: [{ css }] } },
        })),
      },
      equipmentOf(x),
    );
  const wrong = (platform: PlatformDescriptor, change: string): string[] =>
    wrongOn(fixtures.map((fixture) => outcome(platform, fixture, MUTATIONS[change] ?? (() => undefined))));

  it('by its place in a row', () => {
    expect(wrong(described('[role="group"] > :nth-child(1)'), 'controls reordered')).not.toEqual([]);
  });

  it('by a number that stands somewhere in the text', () => {
    expect(wrong(described('[data-testid="tweetText"]'), 'unrelated numbers added')).not.toEqual([]);
  });
});
