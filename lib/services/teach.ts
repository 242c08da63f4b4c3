/** Lets the user show on a page where its numbers stand: puts the script there, tells it what it needs, and keeps what was taught as a repair. */
import { browser } from 'wxt/browser';
import type { WorkerKey, WorkerWords } from '@/lib/i18n/worker-catalogues';
import type { Trial, TrialPair } from '@/lib/messaging/patch-schemas';
import type { Input, Output } from '@/lib/messaging/rules';
import type { Sender } from '@/lib/messaging/server';
import { isOtherSite } from '@/lib/platforms/other-site';
import { z } from '@/lib/shared/zod';
import { readSettings } from '@/lib/settings/store';
import { noteAccount } from '@/lib/storage/write/relations';
import { addPatch, checkPatch, repairedDescriptor, tabsOf, tryPatchIn } from './patches';
import { type Site, siteToRead } from './sites';
import { wordsFor } from './words';

/** Tabs in which the user started it, kept for as long as the browser runs: only there a page's word is taken. */
const keyOf = (tabId: number): string => `teach:${tabId}`;
const Started = z.object({ platform: z.string(), at: z.number() });
/** So long after it was started, a page is no longer believed. */
const LONGEST_LESSON = 60 * 60 * 1000;

const FIELDS: readonly (readonly [string, WorkerKey])[] = [
  ['likes', 'metric.likes'],
  ['comments', 'metric.comments'],
  ['shares', 'metric.shares'],
  ['views', 'metric.views'],
  ['impressions', 'metric.impressions'],
  ['saves', 'metric.saves'],
  ['quotes', 'metric.quotes'],
  ['score', 'metric.score'],
  ['publishedAt', 'field.publishedAt'],
  ['permalink', 'repairs.field.permalink'],
  ['handle', 'field.author'],
];

/** Of a field the first values are enough to compare with the page. */
const MOST_VALUES = 3;
const LONGEST_END = 24;

/** Puts the script into the page of the platform that was looked at last, and brings it to the front; false without one. */
export async function startLesson({ platform }: Input<'teach.start'>): Promise<boolean> {
  const [tab] = await tabsOf(platform);
  if (tab?.id === undefined) return false;
  await browser.storage.session.set({ [keyOf(tab.id)]: { platform, at: Date.now() } });
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: ['/teach.js'] });
  await browser.tabs.update(tab.id, { active: true });
  return true;
}

/** The site of a tab in which the user started it. Rejects for any other. */
async function taughtSite({ tabId, url }: Sender): Promise<{ readonly site: Site; readonly tabId: number }> {
  const key = keyOf(tabId ?? -1);
  const started = Started.safeParse((await browser.storage.session.get(key))[key]);
  const { site } = (await siteToRead(url)) ?? {};
  const isFresh = started.success && Date.now() - started.data.at < LONGEST_LESSON;
  if (tabId === null || !isFresh || site?.descriptor.id !== started.data.platform) {
    throw new Error('nobody teaches here');
  }
  return { site, tabId };
}

function textsFor({ t, dates }: WorkerWords, site: string): Output<'teach.hello'>['texts'] {
  return {
    title: t('teach.title', { site }),
    howPost: t('teach.howPost'),
    // The script puts the name in.
    howField: t('teach.howField', { field: '{field}' }),
    what: t('teach.what'),
    post: t('teach.post'),
    point: t('teach.point'),
    again: t('teach.again'),
    forget: t('teach.forget'),
    save: t('teach.save'),
    close: t('teach.close'),
    saved: t('teach.saved'),
    failed: t('teach.failed'),
    noPost: t('teach.noPost'),
    noField: t('teach.noField'),
    patchName: t('teach.patchName', { date: dates.date(Date.now()) }).slice(0, 80),
  };
}

/** What the script needs to begin. Rejects where the user did not start it. */
export async function tellLesson(_: void, sender: Sender): Promise<Output<'teach.hello'>> {
  const { site } = await taughtSite(sender);
  const { id, name, verified, layouts } = await repairedDescriptor(site.descriptor);
  const words = wordsFor(await readSettings());
  return {
    known: {
      platform: id,
      name,
      verified,
      layouts: layouts.map((layout) => ({ name: layout.name, root: layout.root, whole: JSON.stringify(layout) })),
    },
    fields: FIELDS.map(([field, key]) => ({ field, name: words.t(key) })),
    texts: textsFor(words, name),
    lang: words.language,
    dir: words.direction,
  };
}

function valueOf(post: Trial['posts'][number], field: string): string | null {
  if (field === 'handle') return post.handle;
  if (field === 'publishedAt') return post.publishedAt?.slice(0, 16).replace('T', ' ') ?? null;
  if (field === 'permalink') return post.permalink;
  return new Map(Object.entries(post.metrics)).get(field) ?? null;
}

/** Fields that both read on one post, and not alike. */
function wrongFields({ before, after }: TrialPair, fields: readonly string[]): string[] {
  const old = new Map(before.posts.map((post) => [post.id, post]));
  return fields.filter((field) =>
    after.posts.some((post) => {
      const known = old.get(post.id);
      const [was, is] = [known === undefined ? null : valueOf(known, field), valueOf(post, field)];
      return was !== null && is !== null && was !== is;
    }),
  );
}

/** Of an address, what tells one post from another. */
function endOf(address: string): string {
  const { pathname, search } = new URL(address);
  const path = `${pathname.replace(/\/$/, '')}${search}`;
  return path.length <= LONGEST_END ? path : `…${path.slice(-LONGEST_END)}`;
}

function lines(
  { posts, found, identified }: Trial,
  fields: readonly string[],
  needsMore: boolean,
  { t }: WorkerWords,
): string[] {
  const nameless = found - identified;
  const names = new Map(FIELDS);
  return [
    t('teach.posts', { n: identified }),
    ...(nameless > 0 ? [t('teach.nameless', { n: nameless })] : []),
    ...(needsMore ? [t('teach.needs')] : []),
    ...fields.flatMap((field) => {
      const key = names.get(field);
      if (key === undefined) return [];
      const read = posts.flatMap((post) => valueOf(post, field) ?? []);
      const line = t('teach.field', { field: t(key), read: read.length, without: identified - read.length });
      const values = [...new Set(read.map((value) => (field === 'permalink' ? endOf(value) : value)))];
      return [
        values.length === 0
          ? line
          : t('teach.field.values', { line, values: values.slice(0, MOST_VALUES).join(' · ') }),
      ];
    }),
  ];
}

/** Reads the page with what was taught so far, and keeps nothing. */
export async function tryLesson({ text }: Input<'teach.try'>, sender: Sender): Promise<Output<'teach.try'>> {
  const { tabId, site } = await taughtSite(sender);
  const { told } = checkPatch({ text });
  const pair = told === null ? null : await tryPatchIn(tabId, text);
  if (told === null || pair === null) throw new Error('not to be tried');
  const fields = told.changes.map(({ field }) => field).filter((field) => field !== '');
  const read = pair.after.posts;
  const needsMore = isOtherSite(site.descriptor.id) && !read.some(({ handle }) => handle !== null);
  return {
    lines: lines(pair.after, fields, needsMore, wordsFor(await readSettings())),
    wrong: wrongFields(pair, fields),
    canSave: pair.after.identified > 0 && !needsMore,
  };
}

/** Of a site that tells neither who is signed in nor whose page it is, the one author of a page is asked about. */
async function noteOnlyAuthor({ descriptor, site }: Site, posts: Trial['posts']): Promise<void> {
  const handles = new Map(posts.flatMap(({ handle }) => (handle === null ? [] : [[handle.toLowerCase(), handle]])));
  const [handle] = handles.values();
  if (handles.size !== 1 || handle === undefined) return;
  await noteAccount({ platform: descriptor.id, site, handle, name: null }, Date.now());
}

/** Keeps what was taught as a repair in use. Rejects where the user did not start it, and when the repair is refused. */
export async function saveLesson({ text }: Input<'teach.save'>, sender: Sender): Promise<void> {
  const { site, tabId } = await taughtSite(sender);
  if (checkPatch({ text }).told?.platform !== site.descriptor.id) throw new Error('refused patch');
  const pair = isOtherSite(site.descriptor.id) ? await tryPatchIn(tabId, text) : null;
  await addPatch({ text, isOn: true });
  if (pair !== null) await noteOnlyAuthor(site, pair.after.posts);
  await browser.storage.session.remove(keyOf(tabId));
}
