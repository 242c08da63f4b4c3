/** Repairs of how sites are read: laid over the released descriptions here and nowhere else, checked anew each time. */
import { withPatch, isOutdated } from '@/lib/patches/apply-patch';
import { readPatch, type ReadPatch } from '@/lib/patches/read-patch';
import { toldChanges } from '@/lib/patches/changes-told';
import { errorName } from '@/lib/diagnostics/events';
import type { TrialPair } from '@/lib/messaging/patch-schemas';
import type { Input, Output } from '@/lib/messaging/rules';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { platformById } from '@/lib/platforms/registry';
import { allPatches, patchesInUse } from '@/lib/storage/queries/patches';
import type { PatchRecord } from '@/lib/storage/records';
import { keepPatch } from '@/lib/storage/write/patches';
import { browser } from 'wxt/browser';
import { tryInTab } from '@/lib/messaging/client';
import { readSettings } from '@/lib/settings/store';
import { logEvent } from './event-log';
import { readableSites } from './sites';
import { tellTabs } from './tabs';

/** Together, repairs may not outgrow what a message to a page may carry. */
const LONGEST_DESCRIPTION = 190_000;

const read = (text: string): ReadPatch => readPatch(text, platformById);

function repaired(descriptor: PlatformDescriptor, { text }: Pick<PatchRecord, 'text'>, released: PlatformDescriptor) {
  const answer = read(text);
  if ('refusals' in answer || answer.patch.platform !== descriptor.id || isOutdated(released, answer.patch)) {
    return descriptor;
  }
  try {
    const next = withPatch(descriptor, answer.patch);
    return JSON.stringify(next).length > LONGEST_DESCRIPTION ? descriptor : next;
  } catch {
    // One before it has taken away what it builds on: without it the site is read as before.
    return descriptor;
  }
}

/**
 * The description of a platform with the user's repairs in use. A repair that is refused, or that this release no
 * longer needs, changes nothing; without a database the released description is all there is.
 */
export async function repairedDescriptor(released: PlatformDescriptor): Promise<PlatformDescriptor> {
  try {
    const patches = await patchesInUse(released.id);
    return patches.reduce((descriptor, patch) => repaired(descriptor, patch, released), released);
  } catch (error) {
    await logEvent('repairs.unread', { platform: released.id, error: errorName(error) });
    return released;
  }
}

/** What a file would change, or why it is refused; nothing is kept. */
export function checkPatch({ text }: Input<'patch.check'>): Output<'patch.check'> {
  const answer = read(text);
  if ('refusals' in answer) return { refusals: [...answer.refusals], told: null };
  const { patch, descriptor } = answer;
  const { platform, name } = patch;
  const changes = toldChanges(patch, descriptor).map((change) => ({
    ...change,
    before: [...change.before],
    after: [...change.after],
  }));
  return { refusals: [], told: { platform, name, isOutdated: isOutdated(descriptor, patch), changes } };
}

/** Keeps a file as a repair in use. Rejects when it is refused, and as `writing` does. */
export async function addPatch({ text, isOn }: Input<'patch.add'>): Promise<void> {
  const answer = read(text);
  if ('refusals' in answer) throw new Error('refused patch');
  const { platform, name } = answer.patch;
  await keepPatch({ platform, name, text, isOn, addedAt: Date.now() });
  await tellTabs();
}

/** All kept repairs with what they change; null where this release refuses what an earlier one took. */
export async function listPatches(): Promise<Output<'patch.list'>> {
  return (await allPatches()).map(({ id, text }) => ({ id, told: checkPatch({ text }).told }));
}

/** Open tabs of a platform that is read, the one looked at last first. */
export async function tabsOf(platform: string) {
  const sites = [...readableSites(await readSettings()).values()].filter((site) => site.platform === platform);
  const url = sites.flatMap(({ patterns }) => patterns);
  const tabs = url.length === 0 ? [] : await browser.tabs.query({ url, discarded: false });
  return tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
}

/** What a tab reads as it is and with one more repair; null where it reads nothing. Rejects when the repair is refused. */
export async function tryPatchIn(tabId: number, text: string): Promise<TrialPair | null> {
  const answer = read(text);
  if ('refusals' in answer) throw new Error('refused patch');
  const { patch, descriptor } = answer;
  const description = JSON.stringify(withPatch(await repairedDescriptor(descriptor), patch));
  // A tab without a listening script is not one that is read.
  return tryInTab(tabId, description).catch(() => null);
}

/** Reads an open page of the patch's platform with it and without; null without a page that is read. Nothing is kept. */
export async function tryPatch({ text }: Input<'patch.try'>): Promise<Output<'patch.try'>> {
  const answer = read(text);
  if ('refusals' in answer) throw new Error('refused patch');
  for (const { id, url } of await tabsOf(answer.patch.platform)) {
    const pair = id === undefined ? null : await tryPatchIn(id, text);
    if (pair !== null) return { address: (url ?? '').replace(/[?#].*$/, ''), pair };
  }
  return null;
}
