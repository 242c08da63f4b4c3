/** The small panel in the corner of the page: what to show, what would be read, use or close. */
import type { LessonStart } from '@/lib/messaging/teach-schemas';
import { STYLE } from './panel-style';

export interface Panel {
  readonly host: HTMLElement;
  /** Where outlines are drawn. */
  readonly layer: HTMLElement;
  readonly choice: HTMLSelectElement;
  readonly point: HTMLButtonElement;
  readonly forget: HTMLButtonElement;
  readonly save: HTMLButtonElement;
  readonly close: HTMLButtonElement;
  /** Says what to do, or what happened. */
  say(text: string): void;
  /** What would be read. */
  tell(lines: readonly string[], hint: string): void;
  /** Whether there is something to use. The button stays where the keys find it. */
  allowSaving(isAllowed: boolean): void;
  /** All is done: says so, and leaves nothing but the way out, which gets the focus. */
  finish(text: string): void;
}

/** What a whole post is called among the fields. */
export const WHOLE_POST = 'post';

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = '', className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

function button(text: string): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  return made;
}

function choiceOf({ fields, texts }: LessonStart): { label: HTMLLabelElement; choice: HTMLSelectElement } {
  const label = element('label', texts.what);
  const choice = element('select');
  for (const { field, name } of [...fields, { field: WHOLE_POST, name: texts.post }]) {
    const option = element('option', name);
    option.value = field;
    choice.append(option);
  }
  label.append(choice);
  return { label, choice };
}

const row = (...buttons: HTMLButtonElement[]): HTMLElement => {
  const made = element('div', '', 'row');
  made.append(...buttons);
  return made;
};

/** The element that is put into the page, closed to it, with the layer for outlines and the box of the panel. */
function makeHost({ texts, lang, dir }: LessonStart): Pick<Panel, 'host' | 'layer'> & { readonly box: HTMLElement } {
  const host = element('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const layer = element('div', '', 'layer');
  const box = element('section', '', 'panel');
  box.lang = lang;
  box.dir = dir;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', texts.title);
  root.append(layer, box);
  return { host, layer, box };
}

/** Makes the panel, closed to the page; the caller puts `host` into the page and takes it away. */
export function makePanel(start: LessonStart): Panel {
  const { texts } = start;
  const { host, layer, box } = makeHost(start);
  const status = element('p', '', 'status');
  status.setAttribute('role', 'status');
  const list = element('ul');
  const hint = element('p', '', 'hint');
  const { label, choice } = choiceOf(start);
  const [point, forget, save, close] = [texts.point, texts.forget, texts.save, texts.close].map(button) as [
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  save.className = 'primary';
  const pointing = row(point, forget);
  box.append(element('h2', texts.title), label, pointing, status, list, hint, row(save, close));
  const panel: Panel = {
    host,
    layer,
    choice,
    point,
    forget,
    save,
    close,
    say: (text) => {
      status.textContent = text;
    },
    tell: (lines, more) => {
      list.replaceChildren(...lines.map((line) => element('li', line)));
      hint.textContent = lines.length === 0 ? '' : more;
    },
    allowSaving: (isAllowed) => save.setAttribute('aria-disabled', `${!isAllowed}`),
    finish: (text) => {
      close.focus();
      for (const done of [label, pointing, list, hint, save]) done.remove();
      status.textContent = text;
    },
  };
  panel.allowSaving(false);
  return panel;
}
