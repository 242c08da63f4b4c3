import { describe, expect, it } from 'vitest';
import { pageOf } from '@/tests/support/made-up-site';
import { firstOwn, selectAll, selectFirst } from './own-elements';

const page = () =>
  pageOf(`<div class="a" title="1, 2"><b class="c d">x</b></div><p class="b">y</p><div class="a b">z</div>
          <section><i class="q"><b class="c">foreign</b></i><b class="c own">own</b></section>`);

/** What the browser itself selects is right. */
const LISTS = [
  '.a',
  '.b, .a',
  '.c, .a, .c',
  '[title="1, 2"], p',
  "[title='1, 2'] b, .b",
  ':is(.a, p), b',
  'div:not(.b, .c), b:is(.c, .d):not(p, :is(i, u))',
  'div:has(> b, > i), p',
  '.none, .nothing',
];

describe('selecting by a list', () => {
  it.each(LISTS)('finds in document order, each once: %s', (list) => {
    const document = page();
    expect(selectAll(document, list)).toEqual([...document.querySelectorAll(list)]);
  });

  it.each(LISTS)('finds the first: %s', (list) => {
    const document = page();
    expect(selectFirst(document, list)).toBe(document.querySelector(list));
  });
});

describe('own elements', () => {
  it('are not in parts that belong to others', () => {
    const section = page().querySelector('section');
    if (section === null) throw new Error('no section');
    expect(firstOwn(section, '.c', '.q')?.textContent).toBe('own');
    expect(firstOwn(section, '.c', undefined)?.textContent).toBe('foreign');
    expect(firstOwn(section, 'i > .c', '.q')).toBeNull();
  });

  it('may be in a post that itself stands in such a part of another', () => {
    const inner = page().querySelector('.q');
    if (inner === null) throw new Error('no quoted part');
    expect(firstOwn(inner, '.c', '.q')?.textContent).toBe('foreign');
  });
});

describe('the first match of a selector about neighbours and children', () => {
  const page = pageOf(
    '<article><b class="a"></b><i class="x">1</i></article><article id="second"><b class="a"></b><i class="x">2</i></article>',
  );
  const second = page.querySelector('#second');

  it.each(['.a + .x', '.a ~ .x', 'article > .x'])('is found in the second post too: %s', (css) => {
    expect(second === null ? null : firstOwn(second, css, undefined)?.textContent).toBe('2');
  });
});
