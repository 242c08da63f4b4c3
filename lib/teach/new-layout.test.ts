// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { withPatch } from '@/lib/patches/apply-patch';
import { readPatch } from '@/lib/patches/read-patch';
import { readPage } from '@/lib/platforms/engine';
import { platformById } from '@/lib/platforms/registry';
import { UNKNOWN_SITES, type UnknownSite } from '@/tests/e2e/support/unknown-sites';
import { Lesson } from './lesson';
import { postAround } from './post-around';
import type { TaughtField } from './taught';

const NOW = Date.UTC(2026, 10, 26, 12, 30);

type Places = Readonly<Partial<Record<TaughtField, string>>>;

/** Shows the second post of a page and the places in it; what the engine then reads, or why the repair is refused. */
function taught(
  { host, html }: Pick<UnknownSite, 'host' | 'html'>,
  post: string,
  places: Places,
  refused: readonly string[] = [],
) {
  const document = new DOMParser().parseFromString(html(NOW), 'text/html');
  const lesson = new Lesson({ platform: host, name: host, verified: '2026-11-01', layouts: [] }, document);
  const second = document.querySelectorAll(post)[1];
  if (second === undefined || !lesson.learnPost(second)) throw new Error('no post');
  const learned = Object.entries(places).filter(([field, css]) => {
    const target = second.querySelector(css);
    return target !== null && lesson.learnField(field as TaughtField, target);
  });
  expect(learned.map(([field]) => field)).toEqual(Object.keys(places).filter((field) => !refused.includes(field)));
  const answer = readPatch(lesson.patch('Shown') ?? '', platformById);
  if ('refusals' in answer) return { refusals: answer.refusals, posts: [] };
  const url = new URL(`https://${host}/fern`);
  return { refusals: [], posts: readPage(document, url, withPatch(answer.descriptor, answer.patch), NOW).posts };
}

const AURORA: Places = {
  permalink: 'time',
  handle: '[data-part="by"]',
  publishedAt: 'time',
  likes: '[data-sum="up"]',
  comments: '[data-sum="talk"]',
  shares: '[data-sum="on"]',
};
const BROOK: Places = {
  permalink: '.w6',
  handle: '.w4',
  publishedAt: '.w6',
  likes: 'button[aria-label$="likes"]',
  comments: 'button[aria-label$="comments"]',
  shares: 'button[aria-label$="shares"]',
};

it.each([
  ['a list', UNKNOWN_SITES.aurora, 'li', AURORA],
  ['articles', UNKNOWN_SITES.brook, 'article', BROOK],
] as const)('reads all posts of %s as one was shown', (_, site, post, places) => {
  const { refusals, posts } = taught(site, post, places);
  expect(refusals).toEqual([]);
  const read = posts.map(({ id, metrics, author }) => [
    id,
    author.handle,
    metrics.likes?.value,
    metrics.comments?.value,
    metrics.shares?.value,
  ]);
  expect(read).toEqual(site.posts(NOW).map(({ id, likes, comments, shares }) => [id, 'fern', likes, comments, shares]));
});

const changed = (from: string | RegExp, to: string): Pick<UnknownSite, 'host' | 'html'> => ({
  host: 'aurora.example',
  html: (now) => UNKNOWN_SITES.aurora.html(now).replaceAll(from, to),
});

it('keeps apart only posts whose link was shown, and whose links differ', () => {
  const { permalink: _, ...others } = AURORA;
  expect(taught(UNKNOWN_SITES.aurora, 'li', others).posts).toEqual([]);
  expect(taught(changed(/\/notes\/\d+/g, '/notes/all'), 'li', AURORA).posts).toEqual([]);
});

it('gives a shortened number a range for both ways of rounding, since nobody knows the one of the site', () => {
  const { posts } = taught(changed(/Likes: [\d,]+/g, 'Likes: 1.2K'), 'li', AURORA);
  expect(posts[0]?.metrics.likes).toMatchObject({ value: 1200, low: 1150, high: 1299, precision: 'rounded' });
});

it.each(['Likes: -12', 'Likes: 3 of 12', 'Likes'])('takes no number from “%s”', (caption) => {
  const site = changed(/Likes: [\d,]+/g, caption);
  expect(taught(site, 'li', AURORA, ['likes']).posts[0]?.metrics).toHaveProperty('comments');
  expect(taught(site, 'li', AURORA, ['likes']).posts[0]?.metrics).not.toHaveProperty('likes');
});

it('takes the whole post where its head was pointed at', () => {
  const document = new DOMParser().parseFromString(UNKNOWN_SITES.aurora.html(NOW), 'text/html');
  const head = document.querySelector('.zk4');
  expect(head === null ? null : postAround(head, { known: [], isNew: true })?.post).toBe(document.querySelector('li'));
  for (const item of document.querySelectorAll('li')) item.outerHTML = item.outerHTML.replaceAll(/(?<=<\/?)li/g, 'div');
  const other = document.querySelector('.zk4');
  expect(other === null ? null : postAround(other, { known: [], isNew: true })?.post).toBe(
    document.querySelector('.zk3'),
  );
});

it.each([
  ['143 points', 143],
  ['-12', -12],
  ['\u22127', -7],
])('reads a sum of votes with its sign: %s', (caption, value) => {
  const { likes, ...others } = AURORA;
  const { posts } = taught(changed(/Likes: [\d,]+/g, caption), 'li', { ...others, score: likes ?? '' });
  expect(posts.map(({ metrics }) => metrics.score?.value)).toEqual(posts.map(() => value));
  expect(posts).toHaveLength(6);
});

const story = (id: number, likes: string, comments: string): string =>
  `<div class="s" data-content="${4000 + id}"><a class="nm" href="/fern">Fern and Oak</a><a class="t" href="/fern/tea-${4000 + id}"><time datetime="2026-11-2${id}T10:00:00Z">Nov 2${id}</time></a><p>Slow mornings by the river, and tea for everyone.</p><a class="b" href="/fern/tea-${4000 + id}">${likes}</a><a class="b" href="/fern/tea-${4000 + id}#all">${comments}</a></div>`;

it('tells captions apart by their words where nothing else does, and leaves out what has none', () => {
  const captions: readonly (readonly [string, string])[] = [
    ['<span>12 reactions</span>', '<span>1 comment</span>'],
    ['<span>40 reactions</span>', '<span>3 comments</span>'],
    ['', '<span>8 comments</span>'],
    ['<span>1 reaction</span>', '<span>Add a comment</span>'],
  ];
  const site = { host: 'stories.example', html: () => captions.map((each, id) => story(id + 1, ...each)).join('') };
  const places = { permalink: 'time', handle: '.nm', publishedAt: 'time', likes: '.b span', comments: '.b + .b span' };
  const { refusals, posts } = taught(site, '.s', places);
  expect(refusals).toEqual([]);
  expect(
    posts.map(({ id, author, metrics }) => [id, author.handle, metrics.likes?.value, metrics.comments?.value]),
  ).toEqual([
    ['tea-4001', 'fern', 12, 1],
    ['tea-4002', 'fern', 40, 3],
    ['tea-4003', 'fern', undefined, 8],
    ['tea-4004', 'fern', 1, undefined],
  ]);
});
