// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { freshPages, show } from '@/tests/support/pages';
import { ChartActions } from './chart-actions';

const Actions = () => (
  <ChartActions
    picture={() => ({ title: 'Likes', note: '', rows: [] })}
    table={() => [
      ['KPI', 'Value'],
      ['Likes', 12400],
    ]}
  />
);

/** A browser that takes what is copied, or refuses. */
function clipboard(answer: 'takes' | 'refuses'): string[] {
  const texts: string[] = [];
  const write = async (text: string): Promise<void> => {
    if (answer === 'refuses') throw new DOMException('no', 'NotAllowedError');
    texts.push(text);
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write, write } });
  return texts;
}

beforeEach(async () => {
  await freshPages();
});

describe('below a chart', () => {
  it('its numbers are copied as a table', async () => {
    const texts = clipboard('takes');
    show(Actions);
    (await screen.findByRole('button', { name: 'Copy as table' })).click();
    expect(await screen.findByText('The table is in the clipboard.')).toBeTruthy();
    expect(texts).toEqual(['KPI\tValue\nLikes\t12400']);
  });

  it.each(['Copy as table', 'Copy as picture'])('a refusal of the browser is said: %s', async (name) => {
    clipboard('refuses');
    show(Actions);
    (await screen.findByRole('button', { name })).click();
    expect(await screen.findByText(/did not allow copying, so nothing was copied/)).toBeTruthy();
  });
});
