// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { bestTimes } from '@/lib/domain/best-times/best-times';
import { db } from '@/lib/storage/db';
import { anAccount, NOW } from '@/tests/support/made-up';
import { freshPages, show } from '@/tests/support/pages';
import { CheatSheet } from './cheat-sheet';
import { KIND, questionText, sheetAddress, sheetHash, type TimesQuestion } from './kept-best-times';

const question: TimesQuestion = { metric: 'impressions', format: 'video', zone: 'America/New_York' };

beforeEach(async () => {
  await freshPages();
  await db.accounts.add(anAccount());
  await db.analyses.add({
    accountKey: 'x:fernandoak',
    kind: KIND,
    question: questionText(question),
    computedAt: NOW,
    fingerprint: '',
    result: bestTimes({ posts: [], zone: question.zone, now: NOW, days: 365, seed: 1 }),
  });
});

describe('the sheet to print', () => {
  it('shows what the address asks for, and says what it rests on', async () => {
    window.location.hash = sheetHash({ accountKey: 'x:fernandoak', question });
    show(CheatSheet);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Not enough posts yet: 0 of 100');
    expect(screen.getByText(/X\. Impressions, Video, New York time, worked out 19 Nov 2026\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
  });

  it('says what to do when nothing was worked out, or the answer is of another version', async () => {
    window.location.hash = sheetHash({ accountKey: 'x:fernandoak', question: { ...question, format: null } });
    const page = show(CheatSheet);
    expect(await screen.findByText('Nothing to print yet')).toBeTruthy();
    page.unmount();
    await db.analyses.toCollection().modify({ result: { used: 1 } });
    window.location.hash = sheetHash({ accountKey: 'x:fernandoak', question });
    show(CheatSheet);
    expect(await screen.findByText('Nothing to print yet')).toBeTruthy();
  });
});

it.each(['', '#', '#%', '#x:fernandoak', '#{"accountKey":1}'])('the address %j names no sheet', (hash) => {
  expect(sheetAddress(hash)).toBeNull();
});
