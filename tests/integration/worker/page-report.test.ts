import { beforeEach, describe, expect, it } from 'vitest';
import { readTabStatus } from '@/lib/diagnostics/tab-status';
import { type PageReport, PageReportSchema } from '@/lib/messaging/schemas';
import { takeReport } from '@/lib/services/page-report';
import { pageSettings } from '@/lib/services/page-settings';
import { forgetTab, tellTabs } from '@/lib/services/tabs';
import { db } from '@/lib/storage/db';
import {
  contentAt,
  freshWorld,
  loggedCodes,
  set,
  switchOn,
  switchOnServer,
  type World,
} from '@/tests/support/fake-worker';
import { anAccount, aPost, DAY, shown } from '@/tests/support/made-up';

let world: World;
let now: number;
let tab: ReturnType<typeof contentAt>;

const field = (read: number, expected: number): PageReport['fields'][string] => ({
  read,
  source: 0,
  disputed: 0,
  expected,
});
const report = (over: Partial<PageReport> = {}): PageReport => ({
  platform: 'x',
  site: null,
  page: 'profile',
  readAt: now,
  viewer: null,
  account: null,
  wall: null,
  signsOfPosts: true,
  settled: true,
  found: 10,
  identified: 10,
  tracked: 0,
  fields: { likes: field(10, 10) },
  ...over,
});
const allRead = {
  likes: field(10, 10),
  comments: field(10, 10),
  shares: field(10, 10),
  views: field(10, 10),
  impressions: field(10, 10),
  quotes: field(10, 10),
  saves: field(10, 10),
};
const status = () => readTabStatus(tab.tabId ?? 0);
const relations = async () =>
  Object.fromEntries((await db.accounts.toArray()).map(({ key, relation }) => [key, relation]));

beforeEach(async () => {
  world = await freshWorld();
  await switchOn(world, 'x');
  now = Date.now();
  tab = contentAt('https://x.com/FernAndOak?lang=en');
});

describe('the status of a tab', () => {
  it('says what was found, whose page it is, and when something was read', async () => {
    await takeReport(
      report({ viewer: 'Me', account: { handle: 'FernAndOak', name: null, metrics: {} }, tracked: 4, fields: allRead }),
      tab,
    );
    expect(await status()).toEqual({
      tabId: tab.tabId,
      address: 'https://x.com/FernAndOak',
      platform: 'x',
      site: null,
      page: 'profile',
      state: 'working',
      missing: [],
      accountKey: 'x:fernandoak',
      viewerKey: 'x:me',
      found: 10,
      identified: 10,
      tracked: 4,
      lastReadAt: now,
      effort: 'full',
    });
  });

  it('says where less is done, and that it is over', async () => {
    await takeReport(report({ effort: 'bare' }), tab);
    expect((await status())?.effort).toBe('bare');
    await takeReport(report({ effort: 'full' }), tab);
    expect((await status())?.effort).toBe('full');
  });

  it('keeps the time of the last reading while nothing more is read, and forgets it on the next page', async () => {
    await takeReport(report({ tracked: 4, readAt: now - 2000 }), tab);
    await takeReport(report({ tracked: 4 }), tab);
    expect((await status())?.lastReadAt).toBe(now - 2000);
    await takeReport(report({ tracked: 5 }), tab);
    expect((await status())?.lastReadAt).toBe(now);
    await takeReport(report(), contentAt('https://x.com/other', tab.tabId ?? 0));
    expect((await status())?.lastReadAt).toBeNull();
  });

  it('names a field that is no longer read within one page view, and logs it once', async () => {
    for (let i = 0; i < 3; i += 1) await takeReport(report({ fields: { ...allRead, likes: field(0, 10) } }), tab);
    expect(await status()).toMatchObject({ state: 'degraded', missing: ['likes'] });
    expect(await db.events.toArray()).toMatchObject([
      { code: 'page.unwell', facts: { platform: 'x', page: 'profile', state: 'degraded', missing: 'likes' } },
    ]);
  });

  it.each([
    ['wall', { wall: 'login' as const }],
    ['waiting', { found: 0, identified: 0, settled: false, fields: {} }],
    ['broken', { found: 0, identified: 0, fields: {} }],
    ['empty', { found: 0, identified: 0, fields: {}, signsOfPosts: false }],
  ])('is %s', async (state, over) => {
    await takeReport(report(over), tab);
    expect((await status())?.state).toBe(state);
  });

  it('is the last report, in whatever order they are worked off, and gone with the tab', async () => {
    await Promise.all([1, 2, 3].map((found) => takeReport(report({ found, identified: found }), tab)));
    expect((await status())?.found).toBe(3);
    await forgetTab(tab.tabId ?? 0);
    expect(await status()).toBeNull();
  });

  it('is nothing for reports that do not fit their place, come too late, or from a site that is off', async () => {
    await takeReport(report({ platform: 'linkedin' }), tab);
    await takeReport(report({ readAt: now - 10 * 60 * 1000 }), tab);
    await takeReport(report(), contentAt('https://else.example/', tab.tabId ?? 0));
    await set({ sites: {} });
    await takeReport(report(), tab);
    expect(await status()).toBeNull();
    expect(await loggedCodes()).toEqual(['message.refused', 'message.refused', 'message.refused']);
  });
});

describe('accounts on pages', () => {
  it('who is signed in becomes a candidate, with the name if it is their own page', async () => {
    await takeReport(
      report({ viewer: 'FernAndOak', account: { handle: 'fernandoak', name: 'Fern & Oak', metrics: {} } }),
      tab,
    );
    expect(await db.accounts.toArray()).toMatchObject([
      { key: 'x:fernandoak', relation: 'candidate', name: 'Fern & Oak', isSample: false },
    ]);
  });

  it('the account of a page becomes one only while nobody is known to be signed in', async () => {
    await takeReport(report({ viewer: 'me', account: { handle: 'stranger', name: null, metrics: {} } }), tab);
    expect(await relations()).toEqual({ 'x:me': 'candidate' });
    await takeReport(report({ account: { handle: 'stranger', name: null, metrics: {} } }), tab);
    expect(await relations()).toEqual({ 'x:me': 'candidate', 'x:stranger': 'candidate' });
  });

  it('are not asked about again after the user has said', async () => {
    await db.accounts.bulkAdd([anAccount({ key: 'x:me', handle: 'me', relation: 'ignored' }), anAccount()]);
    await takeReport(report({ viewer: 'me', account: { handle: 'FernAndOak', name: null, metrics: {} } }), tab);
    expect(await relations()).toEqual({ 'x:me': 'ignored', 'x:fernandoak': 'own' });
  });

  it('are not made of a wall, nor of what is no handle', async () => {
    await takeReport(report({ wall: 'login', viewer: 'me' }), tab);
    await takeReport(report({ viewer: 'two words' }), tab);
    expect(await relations()).toEqual({});
  });

  it('of a federated site belong to their own server', async () => {
    await switchOnServer(world, 'moss.example');
    await takeReport(
      report({ platform: 'mastodon', site: 'moss.example', viewer: 'fern@moss.example', account: null, fields: {} }),
      contentAt('https://moss.example/home'),
    );
    await takeReport(
      report({
        platform: 'mastodon',
        site: 'moss.example',
        account: { handle: 'ana@far.example', name: null, metrics: {} },
        fields: {},
      }),
      contentAt('https://moss.example/@ana@far.example'),
    );
    expect((await db.accounts.toArray()).map(({ key, site }) => [key, site])).toEqual([
      ['mastodon:ana@far.example', 'far.example'],
      ['mastodon:fern@moss.example', 'moss.example'],
    ]);
  });

  it('have their followers kept when they are tracked, and only then', async () => {
    await db.accounts.bulkAdd([anAccount(), anAccount({ key: 'x:maybe', handle: 'maybe', relation: 'candidate' })]);
    const header = (handle: string, followers: number) => ({
      handle,
      name: null,
      metrics: { followers: shown(followers) },
    });
    await takeReport(report({ account: header('fernandoak', 100) }), tab);
    await takeReport(report({ account: header('fernandoak', 100), readAt: now + 1 }), tab);
    await takeReport(report({ account: header('fernandoak', 101), readAt: now + 2 }), tab);
    await takeReport(report({ account: header('maybe', 5) }), tab);
    expect(
      (await db.accountReadings.toArray()).map(({ accountKey, metrics }) => [accountKey, metrics.followers?.value]),
    ).toEqual([
      ['x:fernandoak', 100],
      ['x:fernandoak', 101],
    ]);
  });
});

describe('the health of the day', () => {
  const day = async () => (await db.health.toArray())[0];

  it('counts a page view once, however often it is reported', async () => {
    await takeReport(report({ settled: false, found: 2, identified: 2 }), tab);
    await takeReport(report({ found: 5, identified: 5, fields: { likes: field(5, 5) } }), tab);
    await takeReport(report({ found: 10, identified: 9, fields: { likes: field(8, 9) } }), tab);
    await takeReport(report({ found: 10, identified: 9, fields: { likes: field(8, 9) } }), tab);
    await takeReport(report({ found: 4, identified: 4, fields: { likes: field(4, 4) } }), tab);
    expect(await day()).toMatchObject({
      platform: 'x',
      page: 'profile',
      day: new Date(now).toISOString().slice(0, 10),
      views: 1,
      found: 10,
      identified: 9,
      fields: { likes: { read: 8, expected: 9, bySource: { 0: 8 }, lastReadAt: now } },
    });
  });

  it('counts another when the address changes, when the page is loaded anew, and in another tab', async () => {
    await takeReport(report(), tab);
    await takeReport(report(), contentAt('https://x.com/other', tab.tabId ?? 0));
    await pageSettings({ platform: 'x', site: null }, contentAt('https://x.com/other', tab.tabId ?? 0));
    await takeReport(report(), contentAt('https://x.com/other', tab.tabId ?? 0));
    await takeReport(report(), contentAt('https://x.com/other'));
    expect(await day()).toMatchObject({ views: 4, found: 40 });
  });

  it('does not count a page again that only asked for changed settings', async () => {
    await takeReport(report(), tab);
    await tellTabs();
    expect(world.told).toEqual([tab.tabId]);
    await pageSettings({ platform: 'x', site: null }, tab);
    await takeReport(report(), tab);
    expect(await day()).toMatchObject({ views: 1, found: 10 });
  });

  it('survives names that reach for a prototype', async () => {
    const fields = JSON.parse(
      '{"likes":{"read":1,"source":0,"disputed":0},"constructor":{"read":1,"source":0,"disputed":0}}',
    );
    await takeReport(report({ fields }), tab);
    expect(Object.keys((await day())?.fields ?? {}).sort()).toEqual(['constructor', 'likes']);
  });
});

describe('what went wrong in the page', () => {
  it('is logged by code, once for as long as it stays the same', async () => {
    const failing = (times: number) => takeReport(report({ faults: { 'post-failed': times }, fields: allRead }), tab);
    await takeReport(report({ faults: {}, fields: allRead }), tab);
    await failing(2);
    await failing(2);
    await failing(3);
    expect((await db.events.toArray()).map(({ code, facts }) => ({ code, facts }))).toEqual([
      { code: 'page.faults', facts: { 'post-failed': 2, platform: 'x', page: 'profile' } },
      { code: 'page.faults', facts: { 'post-failed': 3, platform: 'x', page: 'profile' } },
    ]);
  });

  it('is never told in words of the page', () => {
    const over = (code: string) => PageReportSchema.safeParse(report({ faults: { [code]: 1 } })).success;
    expect([over('badge-no-room'), over('Fern & Oak'), over('https://x.com')]).toEqual([true, false, false]);
  });
});

describe('followers for posts', () => {
  it('reach the posts of those days', async () => {
    await db.accounts.add(anAccount());
    await db.posts.bulkAdd([aPost({ publishedAt: now - DAY }), aPost({ key: 'x:old', publishedAt: now - 9 * DAY })]);
    await takeReport(
      report({ account: { handle: 'fernandoak', name: null, metrics: { followers: shown(100) } } }),
      tab,
    );
    expect((await db.posts.get('x:1001'))?.followersAtPost).toMatchObject({ value: 100 });
    expect((await db.posts.get('x:old'))?.followersAtPost).toBeNull();
  });
});
