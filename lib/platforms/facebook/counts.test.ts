import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { facebook } from '.';
import { countsOf } from './counts';

const BAR = '<span role="toolbar"><div role="button" aria-label="Like: 2 people"></div></span>';
const button = (text: string, id = ''): string => `<div role="button" id="${id}">${text}</div>`;
const LIKE = '<div role="button" aria-label="Like"></div>';

function counts(row: string, wiring = ''): Record<string, string | null> {
  const { document } = new JSDOM(`<article aria-describedby="a b c d ${wiring}">${row}</article>`).window;
  const root = document.querySelector('article');
  if (root === null) throw new Error('no post');
  return Object.fromEntries(
    Object.entries(countsOf(root, facebook)).map(([name, element]) => [
      name,
      (element as Element | null)?.textContent ?? null,
    ]),
  );
}

describe('the row of counts', () => {
  it('is reactions beside their bar, then comments, then shares', () => {
    expect(counts(`<div>${BAR}${button('71')}</div>${button('26')}${button('3')}${LIKE}`)).toEqual({
      reactions: '71',
      comments: '26',
      shares: '3',
    });
  });

  it('leaves a lone number alone unless the wiring tells', () => {
    const row = `<div>${BAR}${button('71')}</div>${button('26', 'x')}${LIKE}`;
    expect(counts(row)).toEqual({ reactions: '71', comments: null, shares: null });
    expect(counts(row, 'x')).toEqual({ reactions: '71', comments: '26', shares: null });
  });

  it('ends where one can react', () => {
    const below = `${button('12 replies')}${button('5 more')}`;
    expect(counts(`<div>${BAR}${button('71')}</div>${LIKE}${below}`)).toMatchObject({ comments: null, shares: null });
    expect(counts(`<div>${BAR}${button('71')}</div>${below}`)).toMatchObject({ comments: null, shares: null });
  });

  it('is nothing on a card of several posts', () => {
    expect(counts(`<div>${BAR}${button('1')}</div><div>${BAR}${button('2')}</div>${LIKE}`)).toEqual({
      reactions: null,
      comments: null,
      shares: null,
    });
  });
});
