// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/lib/storage/db';
import { readSettings } from '@/lib/settings/store';
import { goalsAt } from '@/lib/domain/goals/goal-log';
import { goalLog } from '@/lib/storage/queries/goals';
import { anAccount, DAY, NOW } from '@/tests/support/made-up';
import { freshPages, given, onX, type Pages, reported, show } from '@/tests/support/pages';
import { Options } from './options';

let pages: Pages;

beforeEach(async () => {
  pages = await freshPages();
});

const at = (route: string): void => {
  window.location.hash = `#/${route}`;
  show(Options);
};

describe('routes', () => {
  it.each([
    ['sites', 'Sites'],
    ['accounts', 'Accounts'],
    ['goals', 'Goals'],
    ['data', 'Data'],
    ['display', 'Display'],
    ['health', 'Health'],
    ['about', 'About'],
    ['welcome', 'Know at a glance whether a post is good'],
    ['nonsense', 'Sites'],
  ])('#/%s', async (route, title) => {
    at(route);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
  });

  it('say which language the page is in', async () => {
    at('about');
    await screen.findByRole('heading', { level: 1 });
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('about', () => {
  it('opens the licences that are bundled, in a tab of their own', async () => {
    at('about');
    const link = await screen.findByRole('link', { name: 'What it is built with, and under which licences' });
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['/licences.txt', '_blank']);
  });
});

describe('first use', () => {
  it('can be skipped step by step and remembers it', async () => {
    at('welcome');
    (await screen.findAllByRole('button', { name: 'Skip this step' }))[0]?.click();
    await waitFor(async () =>
      expect((await readSettings()).welcome).toEqual({ sites: true, you: false, goals: false }),
    );
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Skip this step' })).toHaveLength(2));
  });

  it('suggests KPIs for an objective and stores them', async () => {
    at('welcome');
    fireEvent.click(await screen.findByRole('radio', { name: 'Direct response' }));
    (await screen.findByRole('button', { name: 'Use these six' })).click();
    await waitFor(async () => {
      const goals = goalsAt((await goalLog()).log, NOW + DAY);
      expect(goals.objective).toBe('direct_response');
      expect(goals.kpis).toHaveLength(6);
      expect((await readSettings()).welcome.goals).toBe(true);
    });
  });

  it('asks about an account as soon as it was recognised, and then not again', async () => {
    await onX(pages);
    at('welcome');
    expect(await screen.findByText('Nothing seen yet')).toBeTruthy();
    await db.accounts.add(anAccount({ relation: 'candidate' }));
    (await screen.findByRole('button', { name: 'Yes, mine' })).click();
    await waitFor(async () => expect((await readSettings()).welcome.you).toBe(true));
    expect(screen.queryByText('Nothing seen yet')).toBeNull();
  });
});

describe('display', () => {
  it('keeps badges off LinkedIn until they are switched on, and says why', async () => {
    await given({ sites: { linkedin: { on: true, paused: false, display: 'panel' } } });
    at('display');
    const badges = await screen.findByRole<HTMLInputElement>('switch', { name: 'Badges on LinkedIn' });
    expect(badges.checked).toBe(false);
    expect(screen.getByText(/LinkedIn’s terms speak against additions/)).toBeTruthy();
    badges.click();
    await waitFor(async () => expect((await readSettings()).sites.linkedin?.display).toBe('badge'));
  });

  it('takes one character as the key, or none', async () => {
    at('display');
    const key = await screen.findByRole<HTMLInputElement>('textbox', { name: /Key that hides/ });
    fireEvent.change(key, { target: { value: 'yy' } });
    expect(await screen.findByText('One letter or digit, please.')).toBeTruthy();
    expect((await readSettings()).badges.hideKey).toBe('y');
    fireEvent.change(key, { target: { value: 'Ș' } });
    await waitFor(async () => expect((await readSettings()).badges.hideKey).toBe('ș'));
    fireEvent.change(key, { target: { value: '' } });
    await waitFor(async () => expect((await readSettings()).badges.hideKey).toBeNull());
  });
});

describe('health', () => {
  it('lists what is found against what is read, troubles first', async () => {
    await onX(pages);
    await db.health.add({
      platform: 'x',
      page: 'profile',
      day: '2026-11-19',
      views: 1,
      found: 12,
      identified: 12,
      fields: {
        likes: { read: 12, expected: 12, bySource: {}, disputed: 0, lastReadAt: 1 },
        impressions: { read: 0, expected: 12, bySource: {}, disputed: 0, lastReadAt: null },
      },
    });
    at('health');
    expect(await screen.findByText('Partly reading')).toBeTruthy();
    const [first] = screen.getAllByRole('rowheader');
    expect(first?.textContent).toBe('Impressions');
    expect(within(first?.closest('tr') ?? document.body).getByText('Missing')).toBeTruthy();
    expect(screen.getByText(/Missing: Impressions\. X may have changed its page\./)).toBeTruthy();
  });

  it.each([
    ['slow', 'Yardstick reads more slowly on this page because the page is busy.'],
    ['bare', 'Yardstick reads more slowly on this page and shows no badges there because the page is busy.'],
  ] as const)('says on which page less is done, as long as the page is open (%s)', async (effort, sentence) => {
    await onX(pages);
    const open = vi
      .spyOn(fakeBrowser.tabs, 'get')
      .mockResolvedValue({ url: 'https://x.com/fernandoak?lang=en' } as never);
    await reported({ effort });
    at('health');
    const said = await screen.findByText(sentence);
    expect(said.textContent).toBe(`x.com/fernandoak ${sentence}`);
    open.mockRejectedValue(new Error('No tab with id: 7.'));
    await reported({ effort, found: 10 });
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
  });

  it('says nothing of pages on which all is done', async () => {
    await onX(pages);
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: 'https://x.com/fernandoak' } as never);
    await reported();
    at('health');
    await screen.findByRole('button', { name: 'Copy report' });
    expect(screen.queryByText(/busy/)).toBeNull();
  });

  it.each([
    [true, 'Copied.'],
    [false, 'The browser did not allow copying. Take it from below.'],
  ])('copies a report, and shows it (allowed: %s)', async (isAllowed, answer) => {
    await onX(pages);
    await db.health.add({
      platform: 'x',
      page: 'post',
      day: '2026-11-19',
      views: 2,
      found: 1,
      identified: 1,
      fields: {},
    });
    const copied: string[] = [];
    const writeText = async (text: string): Promise<void> => {
      if (!isAllowed) throw new DOMException('no', 'NotAllowedError');
      copied.push(text);
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    at('health');
    (await screen.findByRole('button', { name: 'Copy report' })).click();
    expect(await screen.findByText(answer)).toBeTruthy();
    const text = screen.getByLabelText<HTMLTextAreaElement>('Report').value;
    expect(text).toMatch(
      /^Yardstick 1\.2\.3, .*\nx, description of .*\n {2}2026-11-19 post: 2 views, 1 found, 1 identified$/,
    );
    expect(copied).toEqual(isAllowed ? [text] : []);
  });
});
