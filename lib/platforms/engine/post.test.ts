import { describe, expect, it } from 'vitest';
import type { PostDraft } from '@/lib/domain/reading';
import { contextOf, pageOf, postOf, site, siteWith } from '@/tests/support/made-up-site';
import { findCandidates } from './candidates';
import { readPost } from './post';

function read(body: string, platform = site(), language = 'en'): PostDraft | null {
  const document = pageOf(body, language);
  const [candidate] = findCandidates(document, platform);
  if (candidate === undefined) throw new Error('no candidate');
  return readPost(candidate, contextOf(document, platform));
}

/** The post of the site with `inside` in it. */
function post(inside = '', platform = site(), language = 'en'): PostDraft {
  const draft = read(postOf({ inside }), platform, language);
  if (draft === null) throw new Error('not read');
  return draft;
}

describe('a post', () => {
  it('is read with everything it shows', () => {
    const inside = `<p class="text">Bread and <a class="person" href="/@bo">@bo</a> #Slow_Food <img alt="🍞"></p>
      <i class="likes" data-count="1234">1.2K</i><i class="comments-count">7 comments</i>`;
    expect(post(inside)).toMatchObject({
      id: '1',
      permalink: 'https://notes.example/@ana/1',
      author: { handle: 'ana', name: 'Ana Sample' },
      publishedAt: '2026-05-01T08:00:00.000Z',
      publishedAtPrecision: 'exact',
      format: 'text',
      text: 'Bread and @bo #Slow_Food 🍞',
      hashtags: ['Slow_Food'],
      mentions: ['bo'],
      links: ['https://notes.example/@bo'],
      isRepost: false,
      isReply: false,
      isPromoted: false,
      isPinned: false,
      metrics: {
        likes: { value: 1234, low: 1234, high: 1234, precision: 'exact', raw: '1234', source: 0 },
        comments: { value: 7, precision: 'exact' },
      },
    });
  });

  it('is none without an id', () => {
    expect(read(postOf({ id: '' }))).toBeNull();
    expect(read(postOf({ id: 'two words' }))).toBeNull();
    expect(read(postOf({ id: 'a'.repeat(201) }))).toBeNull();
  });

  it('leaves unknown what the page does not show, and no number is zero', () => {
    const draft = read('<article data-id="5"><div class="bar"></div></article>');
    expect(draft).toMatchObject({
      permalink: null,
      author: { handle: null, name: null },
      publishedAt: null,
      publishedAtPrecision: 'unknown',
      text: null,
    });
    expect(draft?.metrics).toEqual({});
  });

  it('takes nothing from a quoted post or from comments', () => {
    const others = `<div class="quoted"><p class="text">Theirs</p><i class="likes" data-count="9"></i></div>
      <div class="comments"><p class="text">A comment</p><i class="score">4</i><i class="image"></i></div>`;
    const draft = post(others);
    expect(draft.text).toBeNull();
    expect(draft.metrics).toEqual({});
    expect(draft.format).toBe('text');
  });

  it('tells its own from theirs when both are there', () => {
    const inside = `<div class="quoted"><p class="text">Theirs</p></div><p class="text">Mine</p>`;
    expect(post(inside).text).toBe('Mine');
  });

  it('knows its format by the first rule that fits', () => {
    expect(post('<i class="image"></i>').format).toBe('image');
    expect(post('<i class="image"></i><i class="image"></i>').format).toBe('carousel');
  });

  it('raises a flag for an element, even for one without text', () => {
    expect(post('<i class="shared-by"></i><i class="pin"></i>')).toMatchObject({ isRepost: true, isPinned: true });
    expect(read(`<div class="advertisement">${postOf()}</div>`)?.isPromoted).toBe(true);
    expect(post('<div class="advertisement"></div>').isPromoted).toBe(false);
  });
});

describe('several sources of a number', () => {
  it('wins the first that answers, and says which it was', () => {
    expect(post('<i class="likes">1.2K</i>').metrics.likes).toMatchObject({
      value: 1200,
      precision: 'rounded',
      source: 1,
    });
  });

  it('agree when the shortened one only lags a little', () => {
    expect(post('<i class="likes" data-count="30142">29.9K</i>').metrics.likes).not.toHaveProperty('disputed');
  });

  it('contradict each other when they are about different things', () => {
    expect(post('<i class="likes" data-count="30142">1.2K</i>').metrics.likes).toMatchObject({
      value: 30142,
      disputed: true,
    });
    expect(post('<i class="likes" data-count="12">12K</i>').metrics.likes?.disputed).toBe(true);
    expect(post('<i class="likes" data-count="12">13</i>').metrics.likes?.disputed).toBe(true);
  });
});

describe('a hostile page', () => {
  it.each([
    ['a negative count', '-5'],
    ['a count beyond whole numbers', '99999999999999999999'],
    ['no number', 'NaN'],
    ['an exponent', '1e9'],
    ['a very long text', `${'x'.repeat(5_000)} 7`],
  ])('gets no number out of %s', (_what, text) => {
    expect(post(`<i class="likes">${text}</i>`).metrics).toEqual({});
  });

  it('may say a score below zero, which is one', () => {
    expect(post('<i class="score">-5</i>').metrics.score).toMatchObject({ value: -5, low: -5, high: -5 });
  });

  it.each([
    ['before the web', '1970-01-01T00:00:00Z'],
    ['in the future', '2027-01-01T00:00:00Z'],
    ['impossible', '2026-13-45T00:00:00Z'],
    ['words', 'yesterday'],
    ['empty', ''],
  ])('cannot date a post %s', (_what, datetime) => {
    const draft = read(`<article data-id="1"><time datetime="${datetime}"></time><div class="bar"></div></article>`);
    expect(draft).toMatchObject({ publishedAt: null, publishedAtPrecision: 'unknown' });
  });

  it.each([
    ['2026-05-01', '2026-05-01T12:00:00.000Z', 'day'],
    ['2026-05-01T08:00', '2026-05-01T12:00:00.000Z', 'day'],
    ['2026-05-01T08:00Z', '2026-05-01T08:00:00.000Z', 'minute'],
    ['2026-05-01T08:00:00+02:00', '2026-05-01T06:00:00.000Z', 'exact'],
  ])('dates a post by %s no more exactly than that says', (datetime, publishedAt, publishedAtPrecision) => {
    const draft = read(`<article data-id="1"><time datetime="${datetime}"></time><div class="bar"></div></article>`);
    expect(draft).toMatchObject({ publishedAt, publishedAtPrecision });
  });

  it('has its texts cut and its names freed of marks that turn the writing', () => {
    const name = '<span class="name">\u202eAna\u202c\u0000 Sample\n</span>';
    const inside = `<p class="text">${'ä'.repeat(6_000)}</p>`;
    const draft = read(
      `<article data-id="1">${name}<span class="handle">@${'a'.repeat(201)}</span>${inside}<div class="bar"></div></article>`,
    );
    expect(draft?.author).toEqual({ handle: null, name: 'Ana Sample' });
    expect(draft?.text).toHaveLength(5_000);
  });

  it('reads markup in a text as text, and no script as any', () => {
    const draft = post('<p class="text">&lt;b&gt;9 likes&lt;/b&gt;<script>var likes = 5</script></p>');
    expect(draft.text).toBe('<b>9 likes</b>');
  });

  it('spoils only the field that it spoils', () => {
    const [layout] = site().layouts;
    const broken = siteWith({
      metrics: { ...layout?.metrics, likes: { visibility: 'public', sources: [{ css: '[[' }] } },
    });
    const draft = post('<i class="comments-count">7</i>', broken);
    expect(draft.metrics).toMatchObject({ comments: { value: 7 } });
    expect(draft.metrics).not.toHaveProperty('likes');
  });

  it('keeps words that are names of every object', () => {
    const draft = post('<p class="text">#constructor #__proto__ <a class="person">@toString</a></p>');
    expect(draft.hashtags).toEqual(['constructor', '__proto__']);
    expect(draft.mentions).toEqual(['toString']);
  });

  it('is never written to', () => {
    const document = pageOf(postOf({ inside: '<p class="text">Text</p><i class="likes">5</i>' }));
    const before = document.documentElement.outerHTML;
    for (const candidate of findCandidates(document, site())) readPost(candidate, contextOf(document));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('hashtags in a text', () => {
  it.each([
    ['#one #two, #three!', ['one', 'two', 'three']],
    ['#één #日本 #100daysofcode', ['één', '日本', '100daysofcode']],
    ['#1 a#b https://x.example/#top &#39;', []],
    ['#twice #twice', ['twice']],
  ])('%s', (text, hashtags) => {
    expect(post(`<p class="text">${text.replace('&', '&amp;')}</p>`).hashtags).toEqual(hashtags);
  });
});
