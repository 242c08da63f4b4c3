// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { healthOf } from '@/lib/platforms/engine';
import { x } from '@/lib/platforms/x';
import { aDraft, metrics, shown } from '@/tests/support/made-up';
import { PageView } from './page-view';

const element = (): Element => document.body.appendChild(document.createElement('article'));
const drafts = [
  aDraft({ id: '1', sources: { author: 0 }, expected: ['likes'], metrics: metrics({ likes: 5, comments: 1 }) }),
  aDraft({ id: '2', sources: { author: 0 }, expected: ['likes'], metrics: metrics({ likes: 9, comments: 2 }) }),
  aDraft({ id: '3', sources: { author: 2 }, expected: ['likes'], metrics: { comments: shown(4, 1) } }),
  aDraft({ id: '4', sources: {}, metrics: { likes: { ...shown(4, 1), disputed: true } } }),
];

describe('PageView', () => {
  it('adds up to the same health as looking at all posts at once', () => {
    const view = new PageView(x);
    for (const draft of drafts) view.note(element(), draft.id, draft, false);
    expect(view.health()).toEqual(healthOf(x, drafts.length, drafts));
  });

  it('counts a post once, by its last look, however many elements have shown it', () => {
    const view = new PageView(x);
    const [first, second, poor] = drafts;
    if (first === undefined || second === undefined || poor === undefined) throw new Error('no drafts');
    const root = element();
    view.note(root, 'a', poor, true);
    view.note(root, 'b', second, true);
    view.note(element(), 'a', first, true);
    expect(view.health()).toEqual(healthOf(x, 2, [first, second]));
    expect(view.tracked).toBe(2);
  });

  it('counts elements that do not say which post they hold while they are there', () => {
    const view = new PageView(x);
    const root = element();
    view.noteNameless(root);
    view.noteNameless(root);
    expect(view.health()).toMatchObject({ found: 1, identified: 0 });
    root.remove();
    expect(view.health()).toMatchObject({ found: 0, identified: 0 });
  });

  it('no longer counts a post as followed when its account is not any more', () => {
    const view = new PageView(x);
    const root = element();
    view.note(root, 'a', aDraft(), true);
    view.note(root, 'a', aDraft(), false);
    expect(view.tracked).toBe(0);
  });
});
