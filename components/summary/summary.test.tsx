// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/storage/db';
import { changeGoals } from '@/lib/storage/write/goals';
import { aPost, anAccount, DAY, HOUR, metrics, NOW } from '@/tests/support/made-up';
import { freshPages, onX, reported, show } from '@/tests/support/pages';
import { Panel } from '../panel/panel';

interface Made {
  readonly id: string;
  readonly publishedAt: number;
  readonly readAt: number;
  readonly likes: number | null;
}

async function add({ id, publishedAt, readAt, likes }: Made): Promise<void> {
  const key = `x:${id}`;
  const read = likes === null ? {} : metrics({ likes });
  await db.posts.add(aPost({ key, id, publishedAt, lastReadAt: readAt, latest: read, excerpt: `About ${id}` }));
  const of = { accountKey: 'x:fernandoak', origin: 'page', page: 'profile', metrics: read } as const;
  if (likes !== null) await db.readings.add({ postKey: key, readAt, ...of });
}

/** Posts of this week and the one before, read at this hour of their week. */
async function twoWeeks(likes: readonly number[], before: readonly number[]): Promise<void> {
  for (const [back, values] of [likes, before].entries()) {
    for (const [index, value] of values.entries()) {
      const readAt = NOW - back * 7 * DAY;
      await add({ id: `${back}-${index}`, publishedAt: readAt - 30 * HOUR - index * HOUR, readAt, likes: value });
    }
  }
}

const aimAt = (kpi: string, value: number): Promise<unknown> =>
  changeGoals(
    [
      { kind: 'kpi added', kpi },
      { kind: 'target set', kpi, account: null, period: 'week', value },
    ],
    null,
    NOW - 80 * DAY,
  );

/** Browsers differ in the spaces round a dash. */
const plain = (text: string): string => text.replaceAll(/[\s\u2009]*–[\s\u2009]*/g, '–');

function clipboard(answer: 'takes' | 'refuses'): string[] {
  const texts: string[] = [];
  const writeText = async (text: string): Promise<void> => {
    if (answer === 'refuses') throw new Error('not allowed');
    texts.push(text);
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return texts;
}

async function open(): Promise<HTMLTextAreaElement> {
  show(Panel);
  fireEvent.click(await screen.findByRole('button', { name: 'Copy as text' }));
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Summary of the week/ });
}

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(async () => {
  const pages = await freshPages();
  await onX(pages);
  await db.accounts.add(anAccount());
  await reported();
});

describe('the week as text', () => {
  it('tells account, week, numbers against targets, what stood out and one step', async () => {
    await twoWeeks([200, 210, 220, 190, 205], [100, 105, 98, 110, 101]);
    await aimAt('likes', 5000);
    const field = await open();
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(plain(field.value).split('\n')).toEqual([
      'X · Fern & Oak',
      'Week: 16–22 Nov, to 19 Nov. 5 posts, 5 by then last week.',
      '0 of 1 KPI ahead; behind: likes. Likes up on last week.',
      '',
      'Numbers',
      '- Likes: 1,025 (of 5,000); behind pace, even pace 2,565',
      '',
      'What stood out',
      '- Your posts did better than the week before (5 against 5 posts).',
      '- Engagements: 1,025 against 514 on the same days last week. Largest part of the change: Better posts (+511 of +511).',
      '',
      'Next step',
      '- Look into: Likes (behind pace).',
    ]);
  });

  it('says what is unknown, and finds nothing where nothing is certain', async () => {
    await add({ id: 'new', publishedAt: NOW - 3 * HOUR, readAt: NOW, likes: null });
    await aimAt('likes', 200);
    const { value } = await open();
    expect(value).toContain('- Likes: unknown');
    expect(value).toContain('What stood out\n- Nothing that is certain yet.');
  });

  it('is of the week that is shown, without a step that comes too late', async () => {
    await twoWeeks([200], [100, 105]);
    show(Panel);
    const back = await screen.findByRole<HTMLButtonElement>('button', { name: 'Week before' });
    await waitFor(() => expect(back.disabled).toBe(false));
    fireEvent.click(back);
    await screen.findByText(/^9.{1,3}15 Nov\./);
    fireEvent.click(await screen.findByRole('button', { name: 'Copy as text' }));
    const { value } = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Summary of the week/ });
    expect(plain(value)).toContain('Week: 9–15 Nov. 2 posts');
    expect(value).toContain('Next step\n- Nothing calls for action.');
  });
});

describe('copying', () => {
  it('takes what the user made of the text, and starting again brings the first text back', async () => {
    const texts = clipboard('takes');
    await twoWeeks([200], [100]);
    const field = await open();
    const first = field.value;
    fireEvent.change(field, { target: { value: 'Dear all,' } });
    press('Copy');
    expect(await screen.findByText('The text is in the clipboard.')).toBeTruthy();
    press('Start again');
    expect(field.value).toBe(first);
    expect(document.activeElement).toBe(field);
    press('Copy');
    await waitFor(() => expect(texts).toEqual(['Dear all,', first]));
  });

  it('says that the browser refused', async () => {
    clipboard('refuses');
    await twoWeeks([200], [100]);
    await open();
    press('Copy');
    expect(await screen.findByText(/^The browser did not allow copying/)).toBeTruthy();
  });

  it('is left with Escape; what was changed is still there when it is opened again', async () => {
    await twoWeeks([200], [100]);
    const field = await open();
    fireEvent.change(field, { target: { value: 'Dear all,' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    const button = screen.getByRole('button', { name: 'Copy as text' });
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    expect(await screen.findByDisplayValue('Dear all,')).toBeTruthy();
  });
});
