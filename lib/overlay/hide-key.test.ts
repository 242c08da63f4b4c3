// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { isHideKey } from './hide-key';

/** Whether a key press on an element counts, with Alt unless something else is said. */
function pressed(options: KeyboardEventInit, html = '<p></p>', key = 'y'): boolean {
  document.body.innerHTML = html;
  const target = document.querySelector('.target') ?? document.body;
  let counts = false;
  const listen = (event: KeyboardEvent): void => {
    counts = isHideKey(event, key);
  };
  window.addEventListener('keydown', listen, { capture: true, once: true });
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'y', code: 'KeyY', altKey: true, bubbles: true, composed: true, ...options }),
  );
  return counts;
}

beforeEach(() => document.body.replaceChildren());

describe('isHideKey', () => {
  it('is Alt with the key, however it is written', () => {
    expect(pressed({})).toBe(true);
    expect(pressed({ key: 'Y' })).toBe(true);
    expect(pressed({}, '<p></p>', 'Y')).toBe(true);
    expect(pressed({ altKey: false })).toBe(false);
    expect(pressed({ key: 'x', code: 'KeyX' })).toBe(false);
  });

  it('is known by its place where Alt makes it another sign', () => {
    expect(pressed({ key: '¥' })).toBe(true);
    expect(pressed({ key: 'υ' })).toBe(true);
  });

  it('is known by its letter where the keys are in other places', () => {
    expect(pressed({ key: 'y', code: 'KeyZ' })).toBe(true);
    expect(pressed({ key: 'z', code: 'KeyY' })).toBe(false);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { repeat: true }, { modifierAltGraph: true }])(
    'is not meant with %j',
    (options) => {
      expect(pressed(options)).toBe(false);
    },
  );

  it.each([
    '<input class="target">',
    '<textarea class="target"></textarea>',
    '<div contenteditable="true"><b class="target"></b></div>',
    '<div contenteditable=""><b class="target"></b></div>',
    '<div role="textbox" class="target"></div>',
  ])('is not meant while writing in %s', (html) => {
    expect(pressed({}, html)).toBe(false);
  });

  it('is meant where writing is switched off', () => {
    expect(pressed({}, '<div contenteditable="false"><b class="target"></b></div>')).toBe(true);
  });
});
