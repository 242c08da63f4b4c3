/** Reading, changing and watching the settings in the extension's local storage. */
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, Settings } from './schema';

const KEY = 'settings';

/** Where settings that could not be understood are kept, so that a later version can still find them. */
const UNREAD_KEY = 'settings-unread';

interface Understood {
  readonly settings: Settings;
  /** False when some part was not understood and its default stands in. */
  readonly whole: boolean;
}

/** Understands what is stored, part by part: one broken part costs its own value and no other. */
function understand(stored: unknown): Understood {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, whole: true };
  if (typeof stored !== 'object' || stored === null) return { settings: DEFAULT_SETTINGS, whole: false };
  const found = new Map(Object.entries(stored));
  const parts: [string, unknown][] = [];
  let whole = true;
  for (const [name, schema] of Object.entries(Settings.shape)) {
    if (!found.has(name)) continue;
    const part = schema.safeParse(found.get(name));
    if (part.success) parts.push([name, part.data]);
    else whole = false;
  }
  return { settings: { ...DEFAULT_SETTINGS, ...Object.fromEntries(parts) }, whole };
}

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY] ?? undefined;
}

/** The settings; defaults before the first change and for every part that is not understood. */
export async function readSettings(): Promise<Settings> {
  return understand(await readStored()).settings;
}

/** Goals were settings once. They stay where they are until they were moved into their log. */
function goalsIn(stored: unknown): { goals?: unknown } {
  return typeof stored === 'object' && stored !== null && 'goals' in stored ? { goals: stored.goals } : {};
}

/**
 * Hands goals that are still among the settings to `move`, and takes them out of the settings once it is done; does nothing
 * when there are none. When `move` rejects they stay, for the next time.
 */
export function moveGoalsOut(move: (goals: unknown) => Promise<void>): Promise<void> {
  return exclusively(async () => {
    const stored = await readStored();
    if (typeof stored !== 'object' || stored === null || !('goals' in stored)) return;
    const { goals, ...rest } = stored;
    await move(goals);
    await browser.storage.local.set({ [KEY]: rest });
  });
}

let queue: Promise<unknown> = Promise.resolve();

/** One after another: over all contexts of the extension where the browser has locks, otherwise within this context. */
function exclusively<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks !== undefined) return locks.request(KEY, work);
  const next = queue.then(work);
  // The caller gets the failure; the next in line must not.
  queue = next.catch(() => undefined);
  return next;
}

/**
 * Applies `change` to the current settings and returns the result, once it is stored. No change of another context is lost.
 * Rejects when the result is not valid; then nothing is stored. What was stored before and not understood is kept aside.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return exclusively(async () => {
    const stored = await readStored();
    const { settings, whole } = understand(stored);
    const changed = Settings.parse(change(settings));
    const kept = { ...changed, ...goalsIn(stored) };
    await browser.storage.local.set({ [KEY]: kept, ...(whole ? {} : { [UNREAD_KEY]: stored }) });
    return changed;
  });
}

/** Calls `handler` with the new settings after each change, from whichever context; returns a function that stops watching. */
export function watchSettings(handler: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change !== undefined) handler(understand(change.newValue ?? undefined).settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Closes the settings to content scripts, so that a hostile page process can neither read nor write them. */
export async function closeSettingsToPages(): Promise<void> {
  // Not in every browser; content scripts there still have no code that touches storage.
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
