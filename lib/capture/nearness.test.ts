// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshPage, isWatched, pass, scrollTo, tellNoBox } from '@/tests/support/page-world';
import { Nearness } from './nearness';

let end: AbortController;
let near: Element[];
let nearness: Nearness;

const aPost = (): Element => {
  const post = document.createElement('article');
  document.body.append(post);
  nearness.watch(post);
  return post;
};

beforeEach(() => {
  freshPage();
  end = new AbortController();
  near = [];
  nearness = new Nearness(window, end.signal, (told) => near.push(...told));
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a post near the window', () => {
  it('is told once, after it has rested there, and is watched no longer', async () => {
    const post = aPost();
    scrollTo(post, 0.2);
    await pass(200);
    expect(near).toEqual([]);
    await pass(100);
    expect(near).toEqual([post]);
    expect(isWatched(post)).toBe(false);
  });

  it('is not told when it was merely scrolled past, and is when it comes back to rest', async () => {
    const post = aPost();
    scrollTo(post, 0.2);
    await pass(200);
    scrollTo(post, 0);
    await pass(2000);
    expect(near).toEqual([]);
    scrollTo(post, 1);
    await pass(400);
    expect(near).toEqual([post]);
  });

  it('is told together with one that comes a moment later', async () => {
    const [first, second] = [aPost(), aPost()];
    scrollTo(first);
    await pass(150);
    scrollTo(second);
    await pass(200);
    expect(near).toEqual([]);
    await pass(100);
    expect(near).toEqual([first, second]);
  });

  it('does not wait for ever for those that keep coming, and they are not told before they have rested', async () => {
    const posts = Array.from({ length: 5 }, aPost);
    for (const post of posts) {
      scrollTo(post);
      await pass(140);
    }
    expect(near).toEqual(posts.slice(0, 2));
    await pass(500);
    expect(near).toEqual(posts);
  });

  it('is told at once when nothing can tell where it is', () => {
    const post = aPost();
    tellNoBox(post);
    expect(near).toEqual([post]);
  });

  it('is not told after the end', async () => {
    scrollTo(aPost());
    end.abort();
    await pass(1000);
    expect(near).toEqual([]);
  });
});
