// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Lesson } from './lesson';
import { postAround } from './post-around';
import { type Question, type TaughtField, taughtSources } from './taught';

const post = (id: number, likes: string, comments: string, more = ''): string => `
  <div class="k1" data-q="card"><p class="k2">Fern number ${id} of the greenhouse, and its name.</p>
  <a href="/fern/status/${id}"><time datetime="2026-11-2${id}T10:00:00Z">2${id} Nov</time></a>${more}
  <div role="group"><button class="k3" aria-label="${likes} Likes. Like"><span class="k4">${likes}</span></button>
  <button class="k3" aria-label="${comments} Replies. Reply"><span class="k4">${comments}</span></button></div></div>`;

const NOTHING_KNOWN = { known: [], isNew: false };

const all = (css: string): Element[] => [...document.querySelectorAll(css)];
const at = (css: string, index = 0): Element => {
  const found = all(css)[index];
  if (found === undefined) throw new Error(`no ${css}`);
  return found;
};

/** Asks for a field that was pointed at in the first post, or in several; `css` finds the posts. */
const asked = (field: TaughtField, examples: Question['examples'], css = '.k1'): ReturnType<typeof taughtSources> =>
  taughtSources({
    field,
    examples,
    posts: { all: all(css), find: (each, place) => [...each.querySelectorAll(place)] },
    isNew: false,
    released: {},
  });

/** What the sources find in each post, all the same or none. */
const found = (sources: ReturnType<typeof taughtSources>, css = '.k1'): (string | undefined)[][] =>
  sources.map((source) =>
    all(css).map(
      (each) =>
        each
          .querySelector(source.css ?? '')
          ?.closest('[aria-label]')
          ?.getAttribute('aria-label') ?? undefined,
    ),
  );

beforeEach(() => {
  document.body.innerHTML = `<main>${post(1, '12', '3')}${post(2, '1,204', '4')}${post(3, '7', '5')}</main>`;
});

describe('a post', () => {
  it('is the part around that repeats, told by a name rather than by a class', () => {
    const around = postAround(at('.k4'), NOTHING_KNOWN);
    expect(around?.post).toBe(at('.k1'));
    expect(around?.root).toMatch(/^\[data-q/);
  });

  it('is, where nothing repeats, what was pointed at, if anything tells it', () => {
    document.body.innerHTML = '<main><p>Only one of it, and no link.</p></main>';
    expect(postAround(at('p'), NOTHING_KNOWN)).toBeNull();
    document.body.innerHTML = `<main><article>${post(1, '12', '3')}</article></main>`;
    expect(postAround(at('.k4'), NOTHING_KNOWN)?.post).toBe(at('.k1'));
  });
});

describe('a number', () => {
  const first = () => ({ post: at('.k1'), target: at('.k4') });

  it('is told by the words of its label first, and never by a place that leads elsewhere', () => {
    const likes = asked('likes', [first()]);
    expect(likes[0]).toMatchObject({ css: '[aria-label*="Like"]', attr: 'aria-label' });
    for (const labels of found(likes)) expect(labels).toEqual(['12 Likes. Like', '1,204 Likes. Like', '7 Likes. Like']);
  });

  it('pointed at a second time, fits both posts', () => {
    // In the second post a label of somebody else says "Like" as well.
    document.body.innerHTML = `<main>${post(1, '12', '3')}${post(2, '9', '4', '<button aria-label="Like this page">+</button>')}</main>`;
    const both = asked('likes', [first(), { post: at('.k1', 1), target: at('.k4', 2) }]);
    expect(both.length).toBeGreaterThan(0);
    for (const labels of found(both)) expect(labels).toEqual(['12 Likes. Like', '9 Likes. Like']);
  });

  it('is none where no number stands', () => {
    expect(asked('likes', [{ post: at('.k1'), target: at('p') }]).map(({ css }) => css)).not.toContain('time');
  });

  it('is the one beside the icon that was pointed at, and never the one beside another icon', () => {
    const icon = (drawn: string): string => `<svg><path d="${drawn}"></path></svg>`;
    const [heart, bubble] = ['M12 21.35l-1.45-1.32C5.4', 'M20 2H4c-1.1 0-1.99.9-2'];
    const row = (likes: string, comments: string): string =>
      `<li class="r"><a href="/n/${likes}${comments}">A note of some length</a>${likes === '' ? '' : `<span class="s">${icon(heart)}<b class="c">${likes}</b></span>`}<span class="s">${icon(bubble)}<b class="c">${comments}</b></span></li>`;
    // The second has no like: the class alone would take its comments for likes.
    document.body.innerHTML = `<ul>${row('12', '3')}${row('', '41')}${row('7', '5')}</ul>`;
    const likes = asked('likes', [{ post: at('.r'), target: at('.r path') }], '.r');
    expect(likes.length).toBeGreaterThan(0);
    for (const { css } of likes) {
      expect(all('.r').map((each) => each.querySelector(css ?? '')?.textContent ?? null)).toEqual(['12', null, '7']);
    }
  });

  it('asks for the word that stands beside it wherever it is shown', () => {
    const row = (id: number, said: string): string =>
      `<li class="r"><a href="/n/${id}">A note of some length</a><button class="w">${said}</button></li>`;
    document.body.innerHTML = `<ul>${row(1, '12 comments')}${row(2, '1 comment')}${row(3, '3 comments')}</ul>`;
    const [source] = asked('comments', [{ post: at('.r'), target: at('.w') }], '.r');
    const pattern = new RegExp(source?.match?.source ?? '', source?.match?.flags);
    expect(['1 comment', '5 Comments', '4 shares', '12'].map((said) => pattern.test(said))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('takes no generated class where a name would do, since that says something else sooner or later', () => {
    expect(asked('likes', [first()]).filter(({ css }) => css?.includes('.k') === true)).toEqual([]);
  });
});

describe('a time and a link', () => {
  const example = () => [{ post: at('.k1'), target: at('time') }];

  it('are read from what machines read', () => {
    expect(asked('publishedAt', example())[0]).toEqual({ css: 'time', attr: 'datetime', as: 'iso' });
    expect(asked('permalink', example())[0]).toMatchObject({ attr: 'href' });
    expect(at(asked('permalink', example())[0]?.css ?? '').getAttribute('href')).toBe('/fern/status/1');
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
        // Pages that still are as they were are read as before.
        { do: 'layout', layout: { name: 'shown', ready: '[role=group]', metrics: {} }, order: 'last' },
        { do: 'post-sources', layout: 'shown', field: 'likes', how: 'first' },
      ],
    });
    expect(lesson.places()).toHaveLength(3);
  });

  it('repairs every layout whose posts show the number, and no other', () => {
    const layouts = ['.k1', '.k0', '.k9'].map((root, index) => ({ name: `l${index}`, root, whole: '{"metrics":{}}' }));
    document.body.innerHTML = `<main>${post(1, '12', '3')}${post(2, '9', '4').replace('k1', 'k0')}</main>`;
    const lesson = new Lesson({ ...known, layouts }, document);
    expect(lesson.learnField('likes', at('.k4'))).toBe(true);
    const { changes } = JSON.parse(lesson.patch('Shown') ?? '') as { changes: { layout: string }[] };
    expect(changes.map(({ layout }) => layout)).toEqual(['l0', 'l1']);
  });

  it('takes the place of an old layout where that finds the posts as well', () => {
    const layouts = [{ name: 'old', root: 'main > div', whole: '{"metrics":{}}' }];
    const lesson = new Lesson({ ...known, layouts }, document);
    lesson.learnPost(at('p'));
    const { changes } = JSON.parse(lesson.patch('Shown') ?? '') as { changes: object[] };
    expect(changes[0]).not.toHaveProperty('order');
  });

  it('takes a post of another kind in beside those that were shown before', () => {
    document.body.innerHTML +=
      '<section data-z="lead"><a href="/fern/status/9">The post that leads the page</a><button aria-label="88 Likes. Like"><i>88</i></button></section>';
    const lesson = new Lesson(known, document);
    lesson.learnPost(at('.k1'));
    lesson.learnField('likes', at('.k4'));
    expect(lesson.learnPost(at('section i'))).toBe(true);
    expect(lesson.posts()).toHaveLength(4);
    expect(lesson.places()).toHaveLength(4);
  });

  it('leaves out a post that is shown inside another', () => {
    const quoted =
      '<div data-inner="1"><b>Moss</b> <a href="/moss/status/7"><time datetime="2026-11-01T10:00:00Z">1 Nov</time></a></div>';
    document.body.innerHTML = `<main>${post(1, '12', '3')}${post(2, '9', '4', quoted)}${post(3, '7', '5')}</main>`;
    const lesson = new Lesson(known, document);
    lesson.learnPost(at('.k1'));
    expect(lesson.learnField('permalink', at('time'))).toBe(true);
    expect(lesson.places().map(({ element }) => element.getAttribute('href'))).toEqual(
      [1, 2, 3].map((id) => `/fern/status/${id}`),
    );
    expect(lesson.patch('Shown')).toContain('"foreign":"[data-inner');
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
