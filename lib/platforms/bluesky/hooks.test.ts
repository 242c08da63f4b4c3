import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../engine';
import { idTime } from './hooks';
import { bluesky } from '.';

const NOW = Date.UTC(2026, 7, 21, 12);
const time = (text: string | null): string | null => idTime({ text, context: { now: NOW } });

describe('the time in an id', () => {
  it('is exact to the millisecond', () => {
    expect(time('3msdgm5lwes2v')).toBe(String(Date.parse('2026-08-05T11:33:33.767Z')));
  });

  it.each([
    ['a key somebody chose', 'hello-world-1'],
    ['a shorter one', '3msdgm5lwes2'],
    ['one before there was Bluesky', '2222222222222'],
    ['one from the future', '3zzzzzzzzzz2v'],
    ['nothing', null],
  ])('is unknown for %s', (_what, key) => {
    expect(time(key)).toBeNull();
  });
});

const buttons = (...labels: string[]): string =>
  labels.map((label) => `<button aria-label="${label}"></button>`).join('');
const focused = (author: string, inside = ''): string =>
  `<div data-testid="postThreadItem-by-${author}">${inside}<i data-testid="likeBtn" aria-label="Like (4 likes)"></i></div>`;

function idsOn(address: string, body: string): string[] {
  const { document } = new JSDOM(`<html lang="en"><body>${body}</body></html>`).window;
  return readPage(document, new URL(address), bluesky, NOW).posts.map(({ id }) => id);
}

describe('the post that its page is about', () => {
  const address = 'https://bsky.app/profile/anna.example.org/post/3mtlpivfvrc23';
  const numbers = (id: string): string => `<a href="/profile/anna.example.org/post/${id}/liked-by">4 likes</a>`;

  it('has the id of the address when that names its author', () => {
    expect(idsOn(address, focused('anna.example.org'))).toEqual(['3mtlpivfvrc23']);
    expect(idsOn(address, focused('ben.example.net'))).toEqual([]);
  });

  it('has none while its own links name another post than the address', () => {
    expect(idsOn(address, focused('anna.example.org', numbers('3mtlpivfvrc23')))).toEqual(['3mtlpivfvrc23']);
    expect(idsOn(address, focused('anna.example.org', numbers('3mtgnwhzq2c2h')))).toEqual([]);
  });
});

describe('replies and likes without test ids', () => {
  const metrics = (...labels: string[]): object | undefined => {
    const post = `<div role="link" tabindex="0"><a href="/profile/anna.example.org/post/3mtlpivfvrc23">2d</a>${buttons(...labels)}</div>`;
    const { document } = new JSDOM(`<html lang="en"><body>${post}</body></html>`).window;
    return readPage(document, new URL('https://bsky.app/search'), bluesky, NOW).posts[0]?.metrics;
  };

  it('are told by their order', () => {
    expect(metrics('Reply (3 replies)', 'Repost', 'Like (1,204 likes)')).toMatchObject({
      comments: { value: 3 },
      likes: { value: 1204 },
    });
  });

  it('are read on the page of a post too, and never from a post it quotes', () => {
    const quoted = `<div role="link" tabindex="0">${buttons('Reply (77 replies)', 'Like (88 likes)')}</div>`;
    const post = `<div data-testid="postThreadItem-by-anna.example.org">${quoted}${buttons('Reply (3 replies)', 'Like (4 likes)')}</div>`;
    const { document } = new JSDOM(`<html lang="en"><body>${post}</body></html>`).window;
    const address = new URL('https://bsky.app/profile/anna.example.org/post/3mtlpivfvrc23');
    expect(readPage(document, address, bluesky, NOW).posts[0]?.metrics).toMatchObject({
      comments: { value: 3 },
      likes: { value: 4 },
    });
  });

  it('are unknown when there are not exactly two such buttons', () => {
    expect(metrics('Reply', 'Repost', 'Like (1,204 likes)')).toEqual({});
    expect(metrics('Reply (3 replies)', 'Quote (2 quotes)', 'Like (4 likes)')).toEqual({});
  });
});
