// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Lesson } from './lesson';
import { postAround, taughtSources } from './taught';

const post = (id: number, likes: string, comments: string, more = ''): string => `
  <div class="k1" data-q="card"><p class="k2">Fern number ${id} of the greenhouse, and its name.</p>
  <a href="/fern/status/${id}"><time datetime="2026-11-2${id}T10:00:00Z">2${id} Nov</time></a>${more}
  <div role="group"><button class="k3" aria-label="${likes} Likes. Like"><span class="k4">${likes}</span></button>
  <button class="k3" aria-label="${comments} Replies. Reply"><span class="k4">${comments}</span></button></div></div>`;

const all = (css: string): Element[] => [...document.querySelectorAll(css)];
const at = (css: string, index = 0): Element => {
  const found = all(css)[index];
  if (found === undefined) throw new Error(`no ${css}`);
  return found;
};

beforeEach(() => {
  document.body.innerHTML = `<main>${post(1, '12', '3')}${post(2, '1,204', '4')}${post(3, '7', '5')}</main>`;
});

describe('a post', () => {
  it('is the part around that repeats, told by a name rather than by a class', () => {
    expect(postAround(at('.k4'))).toEqual({ post: at('.k1'), root: '[data-q="card"]' });
  });

  it('is none where nothing repeats', () => {
    document.body.innerHTML = '<main><p>Only one of it, and no link.</p></main>';
    expect(postAround(at('p'))).toBeNull();
  });
});

describe('a number', () => {
  const likes = (): ReturnType<typeof taughtSources> =>
    taughtSources('likes', [{ post: at('.k1'), target: at('.k4') }], all('.k1'));

  it('is told by the words of its label first, and never by a place that leads elsewhere', () => {
    expect(likes()[0]).toMatchObject({ css: '[aria-label*="Like"]', attr: 'aria-label' });
    for (const { css } of likes()) {
      expect(all('.k1').map((each) => each.querySelector(css)?.closest('button')?.getAttribute('aria-label'))).toEqual([
        '12 Likes. Like',
        '1,204 Likes. Like',
        '7 Likes. Like',
      ]);
    }
  });

  it('pointed at a second time, fits both posts', () => {
    // In the second post a label of somebody else says "Like" as well.
    document.body.innerHTML = `<main>${post(1, '12', '3')}${post(2, '9', '4', '<button aria-label="Like this page">+</button>')}</main>`;
    const first = { post: at('.k1'), target: at('.k4') };
    const second = { post: at('.k1', 1), target: at('.k4', 2) };
    const both = taughtSources('likes', [first, second], all('.k1'));
    expect(both.length).toBeGreaterThan(0);
    for (const { css } of both) {
      const found = all('.k1').map((each) =>
        each.querySelector(css)?.closest('[aria-label]')?.getAttribute('aria-label'),
      );
      expect(found).toEqual(['12 Likes. Like', '9 Likes. Like']);
    }
  });

  it('is none where no number stands', () => {
    expect(
      taughtSources('likes', [{ post: at('.k1'), target: at('p') }], all('.k1')).map(({ css }) => css),
    ).not.toContain('time');
  });
});

describe('a time and a link', () => {
  const example = () => [{ post: at('.k1'), target: at('time') }];

  it('are read from what machines read', () => {
    expect(taughtSources('publishedAt', example(), all('.k1'))[0]).toEqual({
      css: 'time',
      attr: 'datetime',
      as: 'iso',
    });
    expect(taughtSources('permalink', example(), all('.k1'))[0]).toEqual({ css: 'a', attr: 'href' });
  });
});

describe('a lesson', () => {
  const known = {
    platform: 'x',
    name: 'X',
    verified: '2026-11-25',
    layouts: [
      { name: 'post', root: 'article', whole: '{"name":"post","ready":"[role=group]","metrics":{"saves":{}}}' },
    ],
  };

  it('becomes a repair: where posts are, and what stands first in them', () => {
    const lesson = new Lesson(known, document);
    expect(lesson.patch('Shown today')).toBeNull();
    expect(lesson.learnField('likes', at('.k4'))).toBe(false);
    expect(lesson.learnPost(at('p'))).toBe(true);
    expect(lesson.learnField('likes', at('.k4'))).toBe(true);
    expect(JSON.parse(lesson.patch('Shown today') ?? '')).toMatchObject({
      yardstickPatch: 1,
      platform: 'x',
      against: '2026-11-25',
      changes: [
        { do: 'layout', layout: { name: 'shown', root: '[data-q="card"]', ready: '[role=group]', metrics: {} } },
        { do: 'post-sources', layout: 'shown', field: 'likes', how: 'first' },
      ],
    });
    expect(lesson.places()).toHaveLength(3);
  });

  it('asks old places no more that say something else, and forgets what it is told to', () => {
    const lesson = new Lesson(known, document);
    lesson.learnPost(at('p'));
    lesson.learnField('likes', at('.k4'));
    expect(lesson.distrust(['likes'])).toBe(true);
    expect(lesson.distrust(['likes'])).toBe(false);
    expect(lesson.patch('Shown today')).toContain('"how":"replace"');
    lesson.forget('likes');
    expect(lesson.fields()).toEqual([]);
  });
});
