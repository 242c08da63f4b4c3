import { describe, expect, it } from 'vitest';
import { pageOf, postOf, site } from '@/tests/support/made-up-site';
import { findCandidates } from './candidates';

const ids = (scope: Document | Element | null, platform = site()): (string | null)[] => {
  if (scope === null) throw new Error('nothing to look in');
  return findCandidates(scope, platform).map(({ root }) => root.getAttribute('data-id'));
};

describe('finding posts', () => {
  it('finds them in page order', () => {
    expect(ids(pageOf(postOf({ id: '1' }) + postOf({ id: '2' })))).toEqual(['1', '2']);
  });

  it('finds the added element itself, and what lies in it', () => {
    const document = pageOf(`<div>${postOf({ id: '1' })}${postOf({ id: '2' })}</div>`);
    expect(ids(document.querySelector('article'))).toEqual(['1']);
    expect(ids(document.querySelector('div'))).toEqual(['1', '2']);
  });

  it('finds the post around an added part', () => {
    const document = pageOf(postOf({ id: '1', inside: '<p class="text"><b>new</b></p>' }) + postOf({ id: '2' }));
    expect(ids(document.querySelector('b'))).toEqual(['1']);
  });

  it('takes no quoted post for one, but the post that quotes it', () => {
    const quoted = `<div class="quoted">${postOf({ id: '9', inside: '<i>old</i>' })}</div>`;
    const document = pageOf(postOf({ id: '1', inside: quoted }));
    expect(ids(document)).toEqual(['1']);
    expect(ids(document.querySelector('i'))).toEqual(['1']);
    expect(ids(document.querySelector('.quoted article'))).toEqual(['1']);
  });

  it('passes by a placeholder until what makes it ready is there', () => {
    const document = pageOf('<article data-id="1"><div></div></article>');
    expect(ids(document)).toEqual([]);
    const bar = document.createElement('div');
    bar.className = 'bar';
    document.querySelector('article')?.append(bar);
    expect(ids(bar)).toEqual(['1']);
  });

  it('is not made ready by a quoted post', () => {
    expect(ids(pageOf('<article data-id="1"><div class="quoted"><div class="bar"></div></div></article>'))).toEqual([]);
  });

  it('brings the posts of several layouts into one order, and each element once', () => {
    const [layout] = site().layouts;
    if (layout === undefined) throw new Error('no layout');
    const two = site({
      layouts: [
        { ...layout, root: 'article.new' },
        { ...layout, root: 'article' },
      ],
    });
    const document = pageOf(postOf({ id: '1' }) + postOf({ id: '2' }) + postOf({ id: '3' }));
    document.querySelector('[data-id="2"]')?.classList.add('new');
    expect(ids(document, two)).toEqual(['1', '2', '3']);
  });

  it('finds nothing on a page without posts', () => {
    expect(ids(pageOf('<p>Nothing here.</p>'))).toEqual([]);
  });
});
