// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Lesson } from './lesson';
import { selectorOfAlone } from './post-alone';
import { postAround } from './post-around';

const at = (css: string): Element => {
  const found = document.querySelector(css);
  if (found === null) throw new Error(`no ${css}`);
  return found;
};

const number = (label: string, value: string): string => `<button aria-label="${label}"><span>${value}</span></button>`;

/** As it stands below a post: read already. */
const answer = (id: string): string => `
  <div><div role="link"><p>An answer to it, some words long.</p><a href="/moss/post/${id}">2h</a>
  ${number('Repost or quote', '7')}</div></div>`;

/** The post that the page is about: nothing names it or repeats it. */
const LEAD = `
  <div><div id="lead"><div><p>Forty ferns, one greenhouse. Where would you put yours?</p>
  <a href="/fern/post/3mtgnwhz1/reposted-by">91 reposts</a> <a href="/fern/post/3mtgnwhz1/liked-by">12 likes</a></div>
  ${number('Repost or quote', '95')}${number('Like', '12')}</div></div>`;

const KNOWN = {
  platform: 'bluesky',
  name: 'Bluesky',
  verified: '2026-11-25',
  layouts: [{ name: 'plain', root: 'div[role="link"]', whole: '{"name":"plain","metrics":{}}' }],
};

beforeEach(() => {
  document.body.innerHTML = `<main role="main"><div class="zq1">${LEAD}${answer('3mtgo7g41')}${answer('3mtgoiea1')}</div></main>`;
  at('#lead').removeAttribute('id');
});

const lead = (): Element => at('.zq1 > div > div');

describe('the post a page is about', () => {
  it('is found by itself, and the answers stay posts of their own', () => {
    const lesson = new Lesson(KNOWN, document);
    expect(lesson.learnPost(lead().querySelector('p') ?? lead())).toBe(true);
    expect(lesson.posts()).toHaveLength(3);
    expect(lesson.posts().filter((post) => post.contains(lead()) || lead().contains(post))).toHaveLength(1);
  });

  it('is not read by what was pointed at in an answer: the same button may count something else there', () => {
    const lesson = new Lesson(KNOWN, document);
    lesson.learnPost(lead());
    expect(lesson.learnField('shares', at('[role="link"] button span'))).toBe(true);
    expect(lesson.places().map(({ element }) => element.textContent)).toEqual(['7', '7']);
    expect(lesson.learnField('shares', at('a[href$="/reposted-by"]'))).toBe(true);
    expect(lesson.places().map(({ element }) => element.textContent)).toEqual(['91 reposts', '7', '7']);
  });

  it('has a name of its own by the way to it', () => {
    const root = selectorOfAlone(lead());
    expect(root).not.toBeNull();
    expect([...document.querySelectorAll(root ?? '')]).toEqual([lead()]);
  });

  it('is never a list of several', () => {
    document.body.innerHTML =
      '<main><div data-grid="videos"><div><a href="/video/7203022122757801000">101.5K</a></div><div><a href="/video/7202248593015861137">217.3K</a></div></div></main>';
    expect(postAround(at('[data-grid]'), { known: [], isNew: false })).toBeNull();
    at('[data-grid]').lastElementChild?.remove();
    expect(postAround(at('[data-grid]'), { known: [], isNew: false })?.post).toBe(at('[data-grid]'));
  });
});
