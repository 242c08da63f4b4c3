// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { isDarkBehind } from './theme';

/** An element inside others with these styles, the outermost first. */
function inside(...styles: string[]): Element {
  let parent: Element = document.body;
  for (const style of styles) {
    const element = document.createElement('div');
    element.setAttribute('style', style);
    parent.append(element);
    parent = element;
  }
  return parent;
}

beforeEach(() => document.body.replaceChildren());

describe('isDarkBehind', () => {
  it.each([
    [false, ['background-color: rgb(255, 255, 255)']],
    [true, ['background-color: rgb(0, 0, 0)']],
    [true, ['background-color: rgb(21, 32, 43)']],
    [true, ['background-color: rgb(40, 44, 55)', 'background-color: transparent']],
    [false, ['background-color: rgb(0, 0, 0)', 'background-color: rgb(244, 242, 238)', 'color: white']],
    [true, ['background-color: rgb(0, 0, 0)', 'background-color: rgba(255, 255, 255, 0.03)']],
  ])('is %s behind %j', (isDark, styles) => {
    expect(isDarkBehind(inside(...styles))).toBe(isDark);
  });

  it('goes by the text where nothing behind it has a colour', () => {
    expect(isDarkBehind(inside('color: rgb(230, 230, 230)'))).toBe(true);
    expect(isDarkBehind(inside('color: rgb(20, 20, 20)'))).toBe(false);
  });
});
