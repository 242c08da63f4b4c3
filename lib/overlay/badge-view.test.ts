// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { BadgeView } from '@/lib/messaging/schemas';
import { aView } from '@/tests/support/fake-link';
import { fillChip, type Form, smallerForm } from './badge-view';

/** What a badge says in each of its forms, from the largest on. */
function sayings(view: BadgeView): (string | null)[] {
  const chip = document.createElement('button');
  const said: (string | null)[] = [];
  for (let form: Form | null = 'full'; form !== null; form = smallerForm(form, view)) {
    fillChip(chip, view, form, false);
    said.push(chip.textContent);
  }
  return said;
}

it('gives up the KPI before the words, and the words before the factor', () => {
  const kpi = { text: 'ER 4.5%', symbol: 'met', tone: 'above' } as const;
  expect(sayings(aView('x:1', { kpi }))).toEqual(['2.8× usualER 4.5%', '2.8× usual', '2.8×', '']);
  expect(sayings(aView('x:1'))).toEqual(['2.8× usual', '2.8×', '']);
});
