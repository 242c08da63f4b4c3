// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { definePlatform } from '@/lib/platforms/contract';
import { equipment } from '@/lib/platforms/x/equipment';
import { x } from '@/lib/platforms/x';
import { tryOn } from './trial';

const [post] = x.layouts;
const likes = { visibility: 'public' as const, sources: [{ css: '[data-heart]' }] };
const other = definePlatform({ ...x, layouts: [{ ...post, metrics: { ...post.metrics, likes } }] }, equipment);

describe('a trial', () => {
  it('reads the page by both descriptions, as it shows the numbers', () => {
    document.body.innerHTML = `<article data-testid="tweet"><a href="/fern/status/1"><time datetime="2026-11-20T10:00:00Z"></time></a>
      <div role="group"><button data-testid="reply" aria-label="3 replies"></button><span data-heart>1.2K</span></div></article>`;
    const before = document.body.innerHTML;
    const pair = tryOn(window, x, other, Date.UTC(2026, 10, 26));
    expect(pair.before.posts).toEqual([
      {
        id: '1',
        handle: 'fern',
        publishedAt: '2026-11-20T10:00:00.000Z',
        permalink: 'https://x.com/fern/status/1',
        metrics: { comments: '3' },
      },
    ]);
    expect(pair.after.posts[0]?.metrics).toEqual({ comments: '3', likes: '1.2K' });
    expect(pair.after).toMatchObject({ found: 1, identified: 1 });
    expect(document.body.innerHTML).toBe(before);
  });
});
