/**
 * All class names and test ids of every saved page are others, and somebody shows on a post or two where its lost numbers,
 * time, author and link stand. What is read afterwards may be less than before, but nothing may be wrong on the way, and what
 * is taught is never refused.
 */
import { describe, expect, it, vi } from 'vitest';
import { platforms } from '@/lib/platforms/registry';
import { type TaughtPage, teachPage } from '@/scripts/saved-pages/simulated-lesson';
import { fixturesOf, freshDocument } from './fixtures';

vi.setConfig({ testTimeout: 240_000 });

const taught = new Map<string, TaughtPage>();

describe.each(platforms.map((platform) => [platform.name, platform] as const))('%s', (_, platform) => {
  it.each(fixturesOf(platform.id).map((fixture) => [fixture.name, fixture] as const))('%s', (name, fixture) => {
    const { url, now } = fixture;
    const document = freshDocument(fixture);
    const page = teachPage({ document, url, now, platform });
    // Dozens of large pages would not fit into memory together.
    document.defaultView?.close();
    taught.set(`${platform.id} ${name}`, page);
    expect(page.refused).toEqual([]);
    expect(page.wrong).toEqual([]);
  });
});

it('most of what was lost comes back', () => {
  const all = [...taught.values()];
  const lost = all.reduce((sum, page) => sum + page.lost, 0);
  const back = all.reduce((sum, page) => sum + page.back, 0);
  expect(lost).toBeGreaterThan(300);
  expect(back / lost).toBeGreaterThan(0.7);
});
