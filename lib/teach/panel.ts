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

/** Makes the panel, closed to the page; the caller puts `host` into the page and takes it away. */
export function makePanel(start: LessonStart): Panel {
  const { texts, lang, dir } = start;
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
  save.disabled = true;
  const row = (...buttons: HTMLButtonElement[]): HTMLElement => {
    const made = element('div', '', 'row');
    made.append(...buttons);
    return made;
  };
  box.append(element('h2', texts.title), label, row(point, forget), status, list, hint, row(save, close));
  root.append(layer, box);
  return {
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
  };
}
