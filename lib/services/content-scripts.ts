/** Registers the capture script for the sites that are switched on and permitted, and withdraws it everywhere else. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { errorName } from '@/lib/diagnostics/events';
import { isOtherSite } from '@/lib/platforms/other-site';
import { readSettings } from '@/lib/settings/store';
import { logEvent } from './event-log';
import { readableSites } from './sites';

/** As the build names the script of a platform; sites without one of their own share one. */
const scriptOf = (platform: string): string => `capture-${isOtherSite(platform) ? 'site' : platform}.js`;
const PREFIX = 'capture-';

interface Registration {
  readonly id: string;
  readonly script: string;
  readonly matches: readonly string[];
}

/** Which open tabs get the script at once. `new`: those of sites that were just registered. `all`: the scripts there are of an older version. */
export type Injection = 'none' | 'new' | 'all';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Makes the registered scripts what settings and permissions say, and puts the script into tabs that are open already.
 * Calls are worked off one after another. Never rejects: failures are logged.
 */
export function syncContentScripts(injection: Injection): Promise<void> {
  const next = queue
    .then(() => sync(injection))
    .catch((error: unknown) => logEvent('script.not-registered', { error: errorName(error) }));
  queue = next;
  return next;
}

async function sync(injection: Injection): Promise<void> {
  const wanted = await wantedRegistrations();
  const present = await registrations();
  const same = (a: Registration, b: Registration): boolean =>
    a.script === b.script && a.matches.toSorted().join() === b.matches.toSorted().join();
  const obsolete = present.filter(({ id }) => !wanted.some((each) => each.id === id));
  const fresh = wanted.filter(({ id }) => !present.some((each) => each.id === id));
  const changed = wanted.filter((each) => present.some((old) => old.id === each.id && !same(old, each)));
  if (obsolete.length > 0) await browser.scripting.unregisterContentScripts({ ids: obsolete.map(({ id }) => id) });
  if (changed.length > 0) {
    await browser.scripting.updateContentScripts(changed.map(asContentScript));
  }
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh.map(asContentScript));
  const served = injection === 'all' ? wanted : injection === 'new' ? [...fresh, ...changed] : [];
  for (const registration of served) await inject(registration);
}

const asContentScript = ({ id, script, matches }: Registration) => ({
  id,
  matches: [...matches],
  js: [script],
  runAt: 'document_idle' as const,
  allFrames: false,
  persistAcrossSessions: true,
});

async function registrations(): Promise<Registration[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return (
    scripts
      .filter(({ id }) => id.startsWith(PREFIX))
      // Browsers give paths back with or without the first slash.
      .map(({ id, js, matches }) => ({ id, script: (js?.[0] ?? '').replace(/^\//, ''), matches: matches ?? [] }))
  );
}

/** Match patterns of everything that is registered now. */
export async function registeredPatterns(): Promise<string[]> {
  return (await registrations()).flatMap(({ matches }) => matches);
}

async function wantedRegistrations(): Promise<Registration[]> {
  const wanted: Registration[] = [];
  for (const [key, { platform, patterns }] of readableSites(await readSettings())) {
    const matches = await permitted(patterns);
    if (matches.length > 0) wanted.push({ id: `${PREFIX}${key}`, script: scriptOf(platform), matches });
  }
  return wanted;
}

/** A site with two addresses is read on the one that is permitted, even if the other is not. */
async function permitted(patterns: readonly string[]): Promise<string[]> {
  const held = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, index) => held[index] === true);
}

/** Puts the script into the open tabs of a site. Some cannot be scripted, such as error pages: they are counted, not repaired. */
async function inject({ id, script, matches }: Registration): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  // The type lists the paths of the last build; a test compares them with the platforms.
  const files = [`/${script}` as ScriptPublicPath];
  let failed = 0;
  for (const tab of tabs) {
    if (tab.id === undefined) continue;
    try {
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files });
    } catch {
      failed += 1;
    }
  }
  if (failed === 0) return;
  // The address of somebody's own server says too much about them for a log.
  const key = id.slice(PREFIX.length);
  await logEvent('script.not-injected', { site: key.includes('.') ? 'own address' : key, tabs: failed });
}
