import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../engine';
import { reddit } from '.';

function scoreOf(vote: string): number | null {
  const { document } = new JSDOM(
    '<shreddit-post id="t3_1abcde" score="1" comment-count="3" permalink="/r/a/comments/1abcde/x/"></shreddit-post>',
  ).window;
  const root = document.querySelector('shreddit-post')?.attachShadow({ mode: 'open' });
  if (root !== undefined) root.innerHTML = `<div><button upvote></button>${vote}</div>`;
  const [post] = readPage(document, new URL('https://www.reddit.com/'), reddit, Date.now()).posts;
  return post?.metrics.score?.value ?? null;
}

describe('the score', () => {
  it('is what the page shows', () => {
    expect(scoreOf('<faceplate-number number="1"></faceplate-number>')).toBe(1);
  });

  it('is unknown while the page hides it', () => {
    expect(scoreOf('<span>Vote</span>')).toBeNull();
  });
});
