import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/saved-pages/open-page';
import { readPage } from '../engine';
import { reddit } from '.';

function scoreOf(vote: string): number | null {
  const url = new URL('https://www.reddit.com/');
  const row = `<template shadowrootmode="open"><div><button upvote></button>${vote}</div></template>`;
  const post = `<shreddit-post id="t3_1abcde" score="1" permalink="/r/a/comments/1abcde/x/">${row}</shreddit-post>`;
  const [draft] = readPage(parsePage(post, url), url, reddit, Date.now()).posts;
  return draft?.metrics.score?.value ?? null;
}

describe('the score', () => {
  it('is what the page shows', () => {
    expect(scoreOf('<faceplate-number number="1"></faceplate-number>')).toBe(1);
  });

  it('is unknown while the page hides it', () => {
    expect(scoreOf('<span>Vote</span>')).toBeNull();
  });
});
