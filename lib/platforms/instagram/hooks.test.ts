import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../engine';
import { instagram } from '.';

const icon = (label: string): string => `<svg aria-label="${label}"></svg>`;

function metrics(row: string): Record<string, number> {
  const link = '<a href="/p/DVruJlmADA5/"><time datetime="2026-03-10T00:00:00.000Z"></time></a>';
  const { document } = new JSDOM(
    `<html lang="en"><body><article><section>${row}</section><div>${link}</div></article></body></html>`,
  ).window;
  const [post] = readPage(document, new URL('https://www.instagram.com/'), instagram, Date.now()).posts;
  return Object.fromEntries(Object.entries(post?.metrics ?? {}).map(([name, { value }]) => [name, value]));
}

describe('the numbers behind icons', () => {
  it('belong to the icon before them', () => {
    expect(metrics(`${icon('Like')}<b>79</b>${icon('Comment')}<b>7</b>${icon('Share')}`)).toEqual({
      likes: 79,
      comments: 7,
    });
    expect(metrics(`${icon('Like')}${icon('Comment')}<b>7</b>${icon('Share')}`)).toEqual({ comments: 7 });
  });

  it('are told by the label when icons trade places, and by the place when nobody knows the label', () => {
    expect(metrics(`${icon('Comment')}<b>7</b>${icon('Like')}<b>79</b>`)).toEqual({ likes: 79, comments: 7 });
    expect(metrics(`${icon('좋아요')}<b>79</b>${icon('댓글 달기')}<b>7</b>`)).toEqual({ likes: 79, comments: 7 });
  });

  it('are unknown where a place is taken by something else', () => {
    expect(metrics(`${icon('좋아요')}<b>79</b>${icon('Share')}<b>7</b>`)).toEqual({});
    expect(metrics(`<b>5</b>${icon('좋아요')}<b>79</b>${icon('댓글 달기')}<b>7</b>`)).toEqual({});
  });
});
