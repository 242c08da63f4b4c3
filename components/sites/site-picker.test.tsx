// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '@/lib/settings/store';
import { freshPages, onX, type Pages, show } from '@/tests/support/pages';
import { SitePicker } from './site-picker';

const X = ['https://x.com/*', 'https://twitter.com/*'];

let pages: Pages;

beforeEach(async () => {
  pages = await freshPages();
});

const card = async (name: string): Promise<HTMLInputElement> => {
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name });
  await waitFor(() => expect(box.disabled).toBe(false));
  return box;
};

function type(address: string): void {
  fireEvent.change(screen.getByRole('textbox'), { target: { value: address } });
  screen.getByRole('button', { name: 'Add address' }).click();
}

describe('choosing sites', () => {
  it('asks the browser once, for exactly the chosen ones, and switches them on', async () => {
    show(SitePicker);
    (await card('X')).click();
    type('mastodon.example');
    (await screen.findByRole('button', { name: 'Allow 2 sites' })).click();
    expect(await screen.findAllByText('Allowed for 2 sites')).toBeTruthy();
    expect(pages.asked).toEqual([[...X, 'https://mastodon.example/*']]);
    const { sites, ownAddresses } = await readSettings();
    expect(Object.keys(sites)).toEqual(['x', 'mastodon.example']);
    expect(sites.x).toEqual({ on: true, paused: false, display: 'badge' });
    expect(ownAddresses).toEqual([{ host: 'mastodon.example', platform: 'mastodon' }]);
    expect(pages.sent).toEqual(['sites.sync']);
  });

  it('asks nothing before the button is pressed', async () => {
    show(SitePicker);
    (await card('X')).click();
    await screen.findByRole('button', { name: 'Allow this site' });
    expect(pages.asked).toEqual([]);
    expect((await readSettings()).sites).toEqual({});
  });

  it('changes nothing and says so when the browser refuses', async () => {
    pages.answer = false;
    show(SitePicker);
    (await card('X')).click();
    (await screen.findByRole('button', { name: 'Allow this site' })).click();
    expect(await screen.findByText('Your browser did not allow it.')).toBeTruthy();
    expect((await readSettings()).sites).toEqual({});
    expect(pages.sent).toEqual([]);
  });

  it('keeps LinkedIn in the panel by default', async () => {
    show(SitePicker);
    (await card('LinkedIn')).click();
    (await screen.findByRole('button', { name: 'Allow this site' })).click();
    await screen.findAllByText('Allowed for one site');
    expect((await readSettings()).sites.linkedin?.display).toBe('panel');
  });

  it('switches a site off and gives the permission back', async () => {
    await onX(pages);
    show(SitePicker);
    const box = await card('X');
    await waitFor(() => expect(box.checked).toBe(true));
    fireEvent.click(box);
    // At once, not when the browser has answered.
    expect(box.checked).toBe(false);
    await waitFor(() => expect(pages.permitted.size).toBe(0));
    expect(box.checked).toBe(false);
    expect((await readSettings()).sites.x?.on).toBe(false);
  });

  it('shows a site as not allowed when the browser took the permission back', async () => {
    await onX(pages);
    pages.permitted.clear();
    show(SitePicker);
    expect((await card('X')).checked).toBe(false);
  });
});

describe('an address of one’s own', () => {
  it.each([
    ['x.com', 'X is in the list above; tick it there.'],
    ['https://mobile.linkedin.com', 'LinkedIn is in the list above; tick it there.'],
    ['https://mastodon.example/@me', 'Only the server, please: mastodon.example'],
    ['http://mastodon.example', 'Only addresses that begin with https can be read.'],
    ['localhost', 'A machine of your own network cannot be added; it needs a name with a dot.'],
    ['<img src=x>', 'This is not an address. It should look like mastodon.example.'],
  ])('%s is refused in words', async (address, words) => {
    show(SitePicker);
    await card('X');
    type(address);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(pages.asked).toEqual([]);
  });

  it('is not added twice', async () => {
    show(SitePicker);
    await card('X');
    type('mastodon.example');
    await card('mastodon.example');
    type('MASTODON.example');
    expect(await screen.findByText('mastodon.example is in the list already.')).toBeTruthy();
  });

  it('of a site that no platform of ours is goes by its host, and says what the user does there', async () => {
    show(SitePicker);
    await card('X');
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'mastodon');
    cleanup();
    // As the popup leads here.
    window.history.replaceState(null, '', '?other#/sites');
    show(SitePicker);
    await card('X');
    window.history.replaceState(null, '', '?');
    type('moss.example');
    await card('moss.example');
    expect(screen.getByText('You show where its numbers stand')).toBeTruthy();
    (await screen.findByRole('button', { name: 'Allow this site' })).click();
    await screen.findAllByText('Allowed for one site');
    expect(pages.asked).toEqual([['https://moss.example/*']]);
    const { sites, ownAddresses } = await readSettings();
    expect(ownAddresses).toEqual([{ host: 'moss.example', platform: 'moss.example' }]);
    expect(sites['moss.example']).toEqual({ on: true, paused: false, display: 'panel' });
  });
});
