/** Reading, changing and watching the settings in the extension's local storage. */
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, Settings } from './schema';

const KEY = 'settings';

/** The settings; defaults before the first change. What is stored but not understood is kept aside under `settings-unread`, never overwritten. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored === undefined) return DEFAULT_SETTINGS;
  const parsed = Settings.safeParse({ ...DEFAULT_SETTINGS, ...(stored as object) });
  if (parsed.success) return parsed.data;
  await browser.storage.local.set({ 'settings-unread': stored });
  return DEFAULT_SETTINGS;
}

let queue: Promise<unknown> = Promise.resolve();

/** Applies `change` to the current settings and stores the result; changes of one context are made one after another. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = queue.then(async () => {
    const settings = Settings.parse(change(await readSettings()));
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Calls `handler` with the new settings after each change, from whichever context; returns a function that stops watching. */
export function watchSettings(handler: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) void readSettings().then(handler);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Closes the settings to content scripts, so that a hostile page process can neither read nor write them. */
export async function closeSettingsToPages(): Promise<void> {
  // Not in every browser; content scripts there still have no code that touches storage.
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
