// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepFocus } from './keep-focus';

let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = `<div id="root">
    <h1>Page</h1>
    <button id="first">first</button>
    <section id="question"><p>Is it?</p><button id="yes">yes</button><button id="no">no</button></section>
    <section id="form"><button id="save">save</button> <a id="link" href="#there">there</a></section>
    <input id="hidden" type="file" hidden><button id="off" disabled>off</button>
  </div>`;
  stop = keepFocus(by('root'));
});

afterEach(() => stop());

function by(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`#${id}`);
  if (found === null) throw new Error(`no #${id}`);
  return found;
}

/** What has the focus once a frame has passed. */
async function focused(): Promise<string> {
  await new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
  });
  return document.activeElement?.id ?? '';
}

/** A browser takes the focus from what is switched off; the document of these tests does not. */
function switchOff(element: HTMLElement): void {
  element.blur();
  element.toggleAttribute('disabled', true);
}

it('goes on to what follows a part that goes away', async () => {
  by('yes').focus();
  by('question').remove();
  expect(await focused()).toBe('save');
});

it('goes to what took the place of a part', async () => {
  by('no').focus();
  const answer = document.createElement('p');
  answer.innerHTML = '<button id="undo">undo</button>';
  by('question').replaceWith(answer);
  expect(await focused()).toBe('undo');
});

it('goes back where nothing follows inside the part, and out of it where nothing is left there', async () => {
  by('link').focus();
  by('link').remove();
  expect(await focused()).toBe('save');
  by('save').remove();
  expect(await focused()).toBe('no');
});

it('leaves the choice to a view that knows better', async () => {
  by('yes').focus();
  by('question').remove();
  by('first').focus();
  expect(await focused()).toBe('first');
});

it('comes back to what was switched off for a while', async () => {
  const save = by('save');
  save.focus();
  switchOff(save);
  expect(await focused()).toBe('');
  save.toggleAttribute('disabled', false);
  expect(await focused()).toBe('save');
});

it('goes on from what stays switched off', async () => {
  by('save').focus();
  switchOff(by('save'));
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('link'), 5000);
});

it('stays away when the user has left, whatever goes away afterwards', async () => {
  by('yes').focus();
  by('yes').blur();
  await Promise.resolve();
  by('question').remove();
  expect(await focused()).toBe('');
});
