import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellTab } from './client';
import { isGone, onSettingsChanged, send } from './page-line';
import { serve } from './server';

const ID = fakeBrowser.runtime.id;
const SENDER = { id: ID, url: 'https://x.com/fernandoak', frameId: 0, tab: { id: 7, windowId: 3 } };

/** Carries a message to the listeners of the other side, as the browser does, and their answer back. */
const carry = (message: unknown, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    const copy: unknown = JSON.parse(JSON.stringify(message));
    const answer = (response: unknown): void => resolve(JSON.parse(JSON.stringify(response)));
    const kept = fakeBrowser.runtime.onMessage.trigger(
      copy as never,
      sender as never,
      answer as never,
    ) as unknown as Promise<unknown[]>;
    void kept.then((results) => {
      if (!results.includes(true)) resolve(undefined);
    });
  });

const chromeAtFirst = globalThis.chrome;

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: unknown) =>
    carry(message, SENDER)) as never);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.stubGlobal('chrome', chromeAtFirst);
});

describe('the line of a page', () => {
  it('is understood by the worker, and brings its answer back', async () => {
    const heard: unknown[] = [];
    serve('badge.lookup', (keys, { tabId }) => {
      heard.push([keys, tabId]);
      return keys.map(() => null);
    });
    expect(await send('badge.lookup', ['x:1', 'x:2'])).toEqual([null, null]);
    expect(heard).toEqual([[['x:1', 'x:2'], 7]]);
  });

  it('rejects with the words of the worker when that refuses or fails', async () => {
    serve('panel.open', () => {
      throw new Error('no window');
    });
    await expect(send('panel.open', { postKey: 'x:1' })).rejects.toThrow('no window');
    await expect(send('panel.open', { postKey: '' })).rejects.toThrow('malformed: panel.open');
  });

  it('rejects when nobody listens', async () => {
    await expect(send('page.hello', { platform: 'x', site: null })).rejects.toThrow('No response');
  });

  it('hears that settings changed, and the worker hears that it did, until it stops listening', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((_tab: number, message: unknown) =>
      carry(message, { id: ID })) as never);
    vi.stubGlobal('chrome', {
      ...globalThis.chrome,
      tabs: {
        sendMessage: (tab: number, message: unknown, _options: unknown, answer: (response: unknown) => void) => {
          void fakeBrowser.tabs.sendMessage(tab, message).then(answer);
        },
      },
    });
    let told = 0;
    const stop = onSettingsChanged(() => {
      told += 1;
    });
    await tellTab(7);
    expect(told).toBe(1);
    stop();
    await expect(tellTab(7)).rejects.toThrow('No response');
    expect(told).toBe(1);
  });

  it('gives up for good only when the extension is gone, not when its worker died', () => {
    expect(isGone(new Error('Extension context invalidated.'))).toBe(true);
    expect(isGone(new Error('The message port closed before a response was received.'))).toBe(false);
    expect(isGone(new Error('refused: badges.hide'))).toBe(false);
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    expect(isGone(new TypeError("Cannot read properties of undefined (reading 'sendMessage')"))).toBe(true);
  });
});
