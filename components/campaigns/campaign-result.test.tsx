// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/storage/db';
import { planOfCampaign, postsOfCampaign } from '@/lib/storage/queries/campaigns';
import { aConversion, anAccount, aPost, DAY, metrics, NOW } from '@/tests/support/made-up';
import { freshPages, show } from '@/tests/support/pages';
import { CampaignResult } from './campaign-result';

const account = anAccount();
const onShown = vi.fn<(campaign: string) => void>();
const Shown = () => <CampaignResult account={account} campaign="Spring" onShown={onShown} />;

const post = (id: string, daysAgo: number, likes: number, over: Partial<Parameters<typeof aPost>[0]> = {}) =>
  aPost({
    key: `x:${id}`,
    id,
    publishedAt: NOW - daysAgo * DAY,
    latest: metrics({ likes }),
    campaigns: ['Spring'],
    excerpt: `Fern number ${id}`,
    ...over,
  });

async function opened(): Promise<HTMLElement> {
  show(Shown);
  const section = await screen.findByRole('region', { name: 'Spring' });
  await within(section).findByLabelText('Next time');
  return section;
}

const type = (label: string, value: string): void => {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

beforeEach(async () => {
  await freshPages();
  await db.accounts.add(account);
  await db.posts.bulkAdd([post('1', 5, 60), post('2', 4, 40)]);
});

describe('the plan of a campaign', () => {
  it('turns cost and worth into cost of one, value and return', async () => {
    const section = await opened();
    expect(within(section).queryByText(/Cost of one/)).toBeNull();
    type('Cost in all', '50');
    type('Value of one', '2');
    await waitFor(() => expect(section.textContent).toContain('Cost of one (engagements)0.5'));
    expect(section.textContent).toContain('Value (engagements)200');
    expect(section.textContent).toContain('300%');
    expect(section.textContent).toContain('2 of 2 posts');
  });

  it('writes sums of money to the last digit', async () => {
    const section = await opened();
    type('Cost in all', '178.50');
    type('Value of one', '13.125');
    await waitFor(() => expect(section.textContent).toContain('Value (engagements)1,312.5'));
    expect(section.textContent).toContain('Cost178.5');
  });

  it('says that it is only a bound while a post is unknown', async () => {
    await db.posts.add(post('3', 3, 0, { latest: {} }));
    const section = await opened();
    type('Cost in all', '50');
    type('Value of one', '2');
    await waitFor(() => expect(section.textContent).toContain('at most 0.5'));
    expect(section.textContent).toContain('at least 200');
    expect(section.textContent).toContain('2 of 3 posts');
  });

  it('refuses what is no amount, and keeps the note for next time', async () => {
    await opened();
    type('Cost in all', 'about fifty');
    expect(await screen.findByText('Type an amount, such as 178 or 178.50.')).toBeDefined();
    type('Next time', 'Begin a week earlier.');
    await waitFor(async () =>
      expect(await planOfCampaign(account.key, 'Spring')).toMatchObject({
        cost: null,
        nextTime: 'Begin a week earlier.',
      }),
    );
  });
});

describe('the rule of a campaign', () => {
  it('says how many posts would join and adds them only when it is saved', async () => {
    await db.posts.bulkAdd([
      post('4', 2, 5, { campaigns: [], hashtags: ['ferns'] }),
      post('5', 2, 5, { campaigns: [], hashtags: ['moss'] }),
    ]);
    await opened();
    const look = screen.getByRole<HTMLButtonElement>('button', { name: 'See which posts would join', hidden: true });
    expect(look.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Hashtag'), { target: { value: '#Ferns' } });
    fireEvent.click(look);
    expect(await screen.findByText('1 post would join now.')).toBeDefined();
    expect(await postsOfCampaign(account.key, 'Spring')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Save rule', hidden: true }));
    expect(await screen.findByText('Rule saved, 1 post joined.')).toBeDefined();
    expect(await postsOfCampaign(account.key, 'Spring')).toHaveLength(3);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove rule', hidden: true }));
    expect(await screen.findByText('Rule removed. Posts that joined stay in the campaign.')).toBeDefined();
    expect(await postsOfCampaign(account.key, 'Spring')).toHaveLength(3);
  });

  it('takes whole days of the user, the last one included', async () => {
    await opened();
    fireEvent.change(screen.getByLabelText('Published from'), { target: { value: '2026-11-01' } });
    fireEvent.change(screen.getByLabelText('Published until'), { target: { value: '2026-11-02' } });
    fireEvent.click(screen.getByRole('button', { name: 'See which posts would join', hidden: true }));
    fireEvent.click(await screen.findByRole('button', { name: 'Save rule', hidden: true }));
    await screen.findByText('Rule saved.');
    const { rule } = await planOfCampaign(account.key, 'Spring');
    expect(rule).toMatchObject({ from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 10, 3) });
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Published until').value).toBe('2026-11-02'));
  });
});

describe('the course of a campaign', () => {
  it('says what it lacks while readings are few, and nothing of seven days that are not over', async () => {
    const section = await opened();
    expect(await within(section).findByText(/^A curve takes three days .* So far: \d\.$/)).toBeDefined();
    expect(within(section).getByText(/^Too few readings .*: 0 of the 3 posts/)).toBeDefined();
    expect(within(section).queryByText('The first seven days')).toBeNull();
  });

  it('draws engagements by day, and sums up the first seven days on top', async () => {
    const launch = NOW - 10 * DAY;
    const likes = [100, 150, 180, 190, 200, 210, 220];
    await db.posts.clear();
    await db.posts.bulkAdd([
      post('1', 10, 220, { lastReadAt: launch + 7 * DAY }),
      post('2', 10, 10, { lastReadAt: launch + 7 * DAY }),
    ]);
    await db.readings.bulkAdd(
      likes.flatMap((value, index) =>
        [value, 10].map((count, at) => ({
          postKey: `x:${at + 1}`,
          readAt: launch + (index + 1) * DAY,
          accountKey: account.key,
          origin: 'page' as const,
          page: null,
          metrics: metrics({ likes: count }),
        })),
      ),
    );
    const section = await opened();
    const digest = await within(section).findByText(/^2 posts, 230 engagements at the end of the seventh day\./);
    expect(digest.textContent).toContain('Best: “Fern number 1” (220 then).');
    await waitFor(() =>
      expect(digest.textContent).toContain('Against your usual: 0 above, 0 within, 0 below, 2 not judged.'),
    );
    const rows = within(section).getAllByRole('row', { hidden: true });
    expect(rows.map(({ textContent }) => textContent).slice(0, 3)).toEqual(['DayEngagementsPosts', '11102', '21602']);
    expect(within(section).getByRole('img').getAttribute('aria-label')).toContain('Day 1: 110 engagements of 2 posts.');
  });
});

describe('conversions out of files', () => {
  const rows = [
    aConversion({ postKey: 'x:1', value: 40 }),
    aConversion({ id: 'c2', postKey: null, campaign: 'Spring', count: 3, value: 60 }),
  ];

  it('count where nothing was typed in, and make the return', async () => {
    await db.conversions.bulkAdd(rows);
    const section = await opened();
    expect(section.textContent).toContain('Conversions4 imported: 2 rows, file of 19 Nov 2026');
    expect(section.textContent).toContain('Revenue100 imported: 2 rows');
    type('Cost in all', '50');
    await waitFor(() => expect(section.textContent).toContain('100%'));
  });

  it('are never added to what was typed in', async () => {
    await db.conversions.bulkAdd(rows);
    const typed = [{ metric: 'conversions' as const, value: 9, typedAt: NOW }];
    await db.annotations.add({ postKey: 'x:1', accountKey: account.key, note: '', notedAt: 0, typed });
    const section = await opened();
    expect(section.textContent).toContain('Conversions9 typed in for 1 of 2');
    expect(section.textContent).toContain('Conversions3 imported, not added to what was typed in: 1 row');
    expect(section.textContent).toContain('Revenue100 imported: 2 rows');
  });
});
