/** Shows the panel on this page and learns from what the user points at. One at a time; nothing stays behind. */
import type { send } from '@/lib/messaging/page-line';
import type { LessonStart, LessonTrial } from '@/lib/messaging/teach-schemas';
import { Lesson } from './lesson';
import { Marks } from './marks';
import { makePanel, type Panel, WHOLE_POST } from './panel';
import { pickFrom } from './picker';
import { TAUGHT_FIELDS, type TaughtField } from './taught';

const RUNNING = Symbol.for('yardstick.lesson');

interface World {
  [RUNNING]?: () => void;
}

const isTaught = (field: string): field is TaughtField => TAUGHT_FIELDS.some((each) => each === field);

class Teaching {
  readonly #start: LessonStart;
  readonly #send: typeof send;
  readonly #panel: Panel;
  readonly #lesson: Lesson;
  readonly #marks: Marks;
  readonly #end = new AbortController();
  #stopPicking: (() => void) | null = null;
  /** What the page answered last, or will. */
  #trial: Promise<LessonTrial | null> = Promise.resolve(null);
  #step: 'showing' | 'saving' | 'saved' = 'showing';

  constructor(start: LessonStart, line: typeof send) {
    this.#start = start;
    this.#send = line;
    this.#panel = makePanel(start);
    this.#lesson = new Lesson(start.known, document);
    this.#marks = new Marks(this.#panel.layer, this.#end.signal);
    const { choice, point, forget, save, close } = this.#panel;
    point.addEventListener('click', () => this.#pick());
    choice.addEventListener('change', () => this.#leavePicking());
    forget.addEventListener('click', () => this.#forget());
    save.addEventListener('click', () => void this.#save());
    close.addEventListener('click', () => this.stop());
    window.addEventListener('keydown', (event) => this.#closeByKey(event), {
      capture: true,
      signal: this.#end.signal,
    });
    document.documentElement.append(this.#panel.host);
    // Where no post is known, the post comes first.
    if (this.#lesson.posts().length === 0) choice.value = WHOLE_POST;
    point.focus();
  }

  stop(): void {
    this.#stopPicking?.();
    this.#end.abort();
    this.#panel.host.remove();
    delete (globalThis as World)[RUNNING];
  }

  #nameOf(field: string): string {
    return this.#start.fields.find((each) => each.field === field)?.name ?? '';
  }

  /** Once all is done, Enter and Escape close the panel wherever the focus is, but where somebody is writing. */
  #closeByKey(event: KeyboardEvent): void {
    if (this.#step !== 'saved' || !event.isTrusted || !['Enter', 'Escape'].includes(event.key)) return;
    const isOurs = event.composedPath().includes(this.#panel.host);
    if (!isOurs && event.target !== document.body && event.target !== document.documentElement) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.stop();
  }

  #pick(): void {
    if (this.#step !== 'showing') return;
    this.#leavePicking();
    const { texts } = this.#start;
    const field = this.#panel.choice.value;
    this.#panel.say(field === WHOLE_POST ? texts.howPost : texts.howField.replace('{field}', this.#nameOf(field)));
    // The keys go to the page's places while something is pointed at.
    this.#panel.point.blur();
    const visible = this.#lesson.posts().find((post) => post.getBoundingClientRect().bottom > 0);
    const start = visible ?? document.body.firstElementChild ?? document.body;
    this.#stopPicking = pickFrom(start, {
      host: this.#panel.host,
      onMove: (element) => this.#marks.show([{ element, label: '', isPost: false }]),
      onPick: (element) => this.#learn(field, element),
      onLeave: () => {
        this.#leavePicking();
        this.#panel.point.focus();
      },
    });
  }

  #leavePicking(): void {
    this.#stopPicking?.();
    this.#stopPicking = null;
    this.#panel.say('');
    this.#mark();
  }

  #learn(field: string, element: Element): void {
    this.#leavePicking();
    const { texts } = this.#start;
    const isLearned = isTaught(field) ? this.#lesson.learnField(field, element) : this.#lesson.learnPost(element);
    this.#panel.point.focus();
    if (!isLearned) return this.#panel.say(isTaught(field) ? texts.noField : texts.noPost);
    // After the post comes the first field; where no post was known before, what tells posts apart.
    if (!isTaught(field)) this.#panel.choice.value = this.#lesson.isNew ? 'permalink' : 'likes';
    this.#try();
  }

  #forget(): void {
    if (this.#step !== 'showing') return;
    const field = this.#panel.choice.value;
    if (isTaught(field)) this.#lesson.forget(field);
    this.#try();
  }

  /** Outlines the posts, and in them what would be read, each by its name. */
  #mark(): void {
    const names = new Map<Element, string[]>();
    for (const { element, field } of this.#lesson.places()) {
      names.set(element, [...(names.get(element) ?? []), this.#nameOf(field)]);
    }
    const places = [...names].map(([element, said]) => ({ element, label: said.join(', '), isPost: false }));
    const posts = this.#lesson.posts().map((element) => ({ element, label: '', isPost: true }));
    this.#marks.show([...posts, ...places]);
  }

  /** Asks what would be read; only the last answer counts, however late those before it come. */
  #try(): void {
    this.#mark();
    const trial = this.#tried();
    this.#trial = trial;
    void trial.then((told) => {
      if (this.#trial !== trial || this.#step === 'saved') return;
      this.#panel.allowSaving(told?.canSave === true);
      this.#panel.tell(told?.lines ?? [], this.#start.texts.again);
    });
  }

  /** What would be read; null while there is nothing to try, or when the page does not answer. */
  async #tried(): Promise<LessonTrial | null> {
    const text = this.#lesson.patch(this.#start.texts.patchName);
    if (text === null) return null;
    try {
      const trial = await this.#send('teach.try', { text });
      if (!this.#lesson.distrust(trial.wrong.filter(isTaught))) return trial;
      // Old places that say something else are not asked any more.
      return await this.#send('teach.try', { text: this.#lesson.patch(this.#start.texts.patchName) ?? text });
    } catch {
      this.#panel.say(this.#start.texts.failed);
      return null;
    }
  }

  async #save(): Promise<void> {
    if (this.#step !== 'showing') return;
    this.#step = 'saving';
    this.#leavePicking();
    const isKept = await this.#keep();
    this.#step = isKept ? 'saved' : 'showing';
    if (!isKept) return;
    this.#marks.show([]);
    this.#panel.finish(this.#start.texts.saved);
  }

  /** Whether what was shown is in use now. The page may still owe the answer whether it can be. */
  async #keep(): Promise<boolean> {
    const trial = await this.#trial;
    const text = this.#lesson.patch(this.#start.texts.patchName);
    if (trial?.canSave !== true || text === null) return false;
    try {
      await this.#send('teach.save', { text });
      return true;
    } catch {
      this.#panel.say(this.#start.texts.failed);
      return false;
    }
  }
}

/** Begins on this page; a panel that is open already is closed. Where the user did not ask for it, nothing happens. */
export async function teach(line: typeof send): Promise<void> {
  const world = globalThis as World;
  world[RUNNING]?.();
  // Without an answer nobody has asked for it.
  const start = await line('teach.hello', undefined).catch(() => null);
  if (start === null) return;
  const teaching = new Teaching(start, line);
  world[RUNNING] = () => teaching.stop();
}
